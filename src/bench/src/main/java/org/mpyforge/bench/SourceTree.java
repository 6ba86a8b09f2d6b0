package org.mpyforge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Python files below a folder. */
final class SourceTree {

  private SourceTree() {}

  /**
   * A file.
   *
   * @param root the folder
   * @param name its path below it, by which it is compiled
   */
  record Entry(Path root, String name) {
    Path path() {
      return root.resolve(name);
    }
  }

  /** Every {@code .py} below {@code root}, by name. */
  static List<Entry> of(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> path.toString().endsWith(".py") && Files.isRegularFile(path))
          .map(path -> root.relativize(path).toString())
          .sorted()
          .map(name -> new Entry(root, name))
          .toList();
    }
  }
}
