package org.mpyforge.asm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files with test cases, in a folder of the resources that has the name of the test's package. */
public final class Resources {
  private Resources() {}

  /**
   * One file.
   *
   * @param test a class of the package
   * @param name the file, from the package's folder
   */
  public static Path file(Class<?> test, String name) {
    URL url = Objects.requireNonNull(test.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url.toString(), e);
    }
  }

  /** The text of one file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files of a folder, in the order of their names. */
  public static List<Path> files(Class<?> test, String folder) {
    try (Stream<Path> files = Files.list(file(test, folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
