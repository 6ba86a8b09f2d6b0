package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The {@code .mpy} files of the whole project that tests can look into. */
final class GoldenFiles {
  /** The golden inputs of the compiler, and its answers for the newest version beside them. */
  static final Path INPUTS = Path.of("../testdata/cross");

  private static final Path FORMAT = Path.of("../mpy-format/src/test/resources");

  private GoldenFiles() {}

  /** All of them: some thousand, of all kinds of code and most architectures. */
  static List<Path> all() throws IOException {
    try (Stream<Path> cross = Files.walk(INPUTS);
        Stream<Path> format = Files.walk(FORMAT)) {
      List<Path> files =
          Stream.concat(cross, format)
              .filter(file -> file.toString().endsWith(".mpy"))
              .sorted()
              .toList();
      assertTrue(files.size() > 1000, "the golden files are found");
      return files;
    }
  }

  /** All in a folder. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".mpy")).sorted().toList();
    }
  }

  /** Every so manieth of them, none bigger than a page. */
  static List<Path> some(int step) throws IOException {
    List<Path> all = all();
    return Stream.iterate(0, i -> i < all.size(), i -> i + step)
        .map(all::get)
        .filter(file -> file.toFile().length() < 4096)
        .toList();
  }
}
