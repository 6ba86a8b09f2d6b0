package org.mpyforge.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/** Finds files below a folder by the patterns that Maven's users know. */
final class PythonFiles {
  private PythonFiles() {}

  /**
   * The files below a folder.
   *
   * @param folder a folder, which need not be there
   * @param includes patterns such as {@code **}{@code /*.py}
   * @param excludes more patterns
   * @return their paths in the folder, with slashes, in the order of the alphabet
   */
  static List<String> find(Path folder, List<String> includes, List<String> excludes) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var scanner = new DirectoryScanner();
    scanner.setBasedir(folder.toFile());
    scanner.setIncludes(includes.toArray(String[]::new));
    scanner.setExcludes(excludes.toArray(String[]::new));
    scanner.addDefaultExcludes();
    scanner.scan();
    return Arrays.stream(scanner.getIncludedFiles())
        .map(path -> path.replace('\\', '/'))
        .sorted()
        .toList();
  }
}
