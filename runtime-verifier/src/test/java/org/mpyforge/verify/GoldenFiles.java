package org.mpyforge.verify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mpyforge.format.OldMpyFile;

/** The {@code .mpy} files of the whole project, recorded from reference compilers. */
final class GoldenFiles {
  private static final List<Path> FOLDERS =
      List.of(Path.of("../testdata"), Path.of("../mpy-format/src/test/resources"));

  private GoldenFiles() {}

  /** All but those of versions that nobody reads. */
  static List<Path> all() throws IOException {
    Stream<Path> found = Stream.empty();
    for (Path folder : FOLDERS) {
      found = Stream.concat(found, list(folder).stream());
    }
    List<Path> files = found.toList();
    assertTrue(files.size() > 1000, "the golden files are found");
    return files;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".mpy"))
          .filter(file -> !OldMpyFile.isOne(read(file)))
          .sorted()
          .toList();
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
