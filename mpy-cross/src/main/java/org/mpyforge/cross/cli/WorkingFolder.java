package org.mpyforge.cross.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The folder that names on the command line start from.
 *
 * @param path the folder; the empty path is the process's own
 */
record WorkingFolder(Path path) {

  /**
   * The file that {@code name} means.
   *
   * @throws NoSuchFileException if the name is empty, which for Java would be the folder itself
   * @throws InvalidPathException if no file can have this name
   */
  Path resolve(String name) throws NoSuchFileException {
    if (name.isEmpty()) {
      throw new NoSuchFileException(name);
    }
    return path.resolve(name);
  }

  /** Whether {@code name} is a folder; not, if it means nothing. */
  boolean hasFolder(String name) {
    try {
      return Files.isDirectory(resolve(name));
    } catch (NoSuchFileException | InvalidPathException meansNothing) {
      return false; // Whoever opens it will hear why.
    }
  }
}
