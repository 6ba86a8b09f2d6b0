package org.mpyforge.freezer.make;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where {@code makemanifest} begins and ends. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param words the command line
   */
  public static void main(String[] words) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int exitStatus =
        new MakeManifest(Path.of("").toAbsolutePath(), System.getenv("PWD"), out, err).run(words);
    out.flush();
    err.flush();
    System.exit(exitStatus);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }
}
