package org.mpyforge.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that does nothing: what starting Java costs. */
final class Empty {

  private Empty() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // Nothing.
  }

  /** The command that runs it with nothing else on the class path, which it puts into a folder. */
  static List<String> command(Path work) throws IOException {
    String name = Empty.class.getName();
    Path classFile = work.resolve(name.replace('.', '/') + ".class");
    Files.createDirectories(classFile.getParent());
    try (InputStream in = Empty.class.getResourceAsStream("Empty.class")) {
      Files.copy(in, classFile);
    }
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(java.toString(), "-cp", work.toString(), name);
  }
}
