package org.mpyforge.cross.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;

/** One run of the command in a folder, with a pretended compiler, and what came of it. */
record CommandRun(int exitStatus, String out, String err) {

  static CommandRun in(Path folder, String... arguments) {
    return withInput("", folder, arguments);
  }

  static CommandRun withInput(String input, Path folder, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var command = new MpyCrossCommand(folder, in, out, err, CommandRun::compile);
    int exitStatus = command.run(arguments);
    return new CommandRun(
        exitStatus, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The source says what shall happen to it; anything else compiles to "name: source". */
  private static byte[] compile(
      SourceFile source, Target target, CompileOptions options, StringBuilder listing)
      throws CompileException {
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    switch (text) {
      case "wrong" ->
          throw new CompileException("SyntaxError", "invalid syntax", source.path(), 1, null);
      case "too deep" -> throw new StackOverflowError();
      case "too big" -> throw new OutOfMemoryError();
      case "our bug" -> throw new IllegalStateException("first line\nsecond line");
      default -> {
        return (source.name() + ": " + text).getBytes(StandardCharsets.UTF_8);
      }
    }
  }

  /** Writes a file below {@code folder}, making the folders on the way. */
  static void write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path folder, String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files below {@code folder}, sorted. */
  static List<String> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
