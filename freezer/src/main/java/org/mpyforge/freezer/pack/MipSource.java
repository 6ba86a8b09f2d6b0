package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the files of a {@code package.json} are: below a folder that no path leads out of.
 *
 * @param root the folder: that of the file, or of the repository it is in
 * @param base the folder of the file, from there; empty if it is the same
 * @param index where other places are looked up
 * @param branch the branch of a repository; empty for its default one
 */
record MipSource(Path root, String base, PackageIndex index, String branch) {
  /** The locations that mip knows. */
  private static final List<String> SCHEMES =
      List.of("http://", "https://", "codeberg:", "github:", "gitlab:");

  /** Whether a text is a location, and not a path or the name of a package. */
  static boolean isLocation(String text) {
    return SCHEMES.stream().anyMatch(text::startsWith);
  }

  /** The file of a url, which may be relative to the {@code package.json}. */
  Path find(String url) throws IOException {
    if (isLocation(url)) {
      return index.location(url, branch).file();
    }
    if (url.startsWith("/") || url.indexOf('\\') >= 0 || url.indexOf(':') >= 0) {
      throw new PackageException("'" + url + "' is not below the package");
    }
    return existing(root, root.resolve(base).resolve(url), url);
  }

  /** What the place itself is, if it is a file. */
  Path file() throws IOException {
    return existing(root, root.resolve(base), base);
  }

  /** The same repository, seen from a file in it. */
  MipSource at(String path) {
    return new MipSource(root, PackagePath.folder(path), index, branch);
  }

  /** A file below a folder, by its real path. */
  static Path existing(Path root, Path path, String shown) throws IOException {
    Path file = path.normalize();
    if (!file.startsWith(root)) {
      throw new PackageException("'" + shown + "' leads out of the package");
    }
    if (!Files.isRegularFile(file)) {
      throw new PackageException("no file '" + shown + "' in " + root);
    }
    Path real = file.toRealPath();
    if (!real.startsWith(root.toRealPath())) {
      throw new PackageException("'" + shown + "' is a link out of the package");
    }
    return real;
  }
}
