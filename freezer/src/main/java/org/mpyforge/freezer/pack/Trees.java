package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. No link is followed. */
final class Trees {
  private Trees() {}

  /** Whether there is anything, be it a link that leads nowhere. */
  static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** What is in a folder, in order. */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** Deletes a file or folder, if it is there. */
  static void delete(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      for (Path child : list(path)) {
        delete(child);
      }
    }
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException e) {
      throw new PackageException(path + ": something was put into it meanwhile", e);
    }
  }

  /** The same file or link under another name: at once there as a whole. */
  static void duplicate(Path from, Path to) throws IOException {
    if (!Files.isSymbolicLink(from)) {
      try {
        Files.createLink(to, from);
        return;
      } catch (UnsupportedOperationException | IOException e) {
        // There are file systems without links; a copy will do.
        Files.deleteIfExists(to);
      }
    }
    Path copy = to.resolveSibling(to.getFileName() + ".part");
    Files.copy(
        from,
        copy,
        StandardCopyOption.COPY_ATTRIBUTES,
        StandardCopyOption.REPLACE_EXISTING,
        LinkOption.NOFOLLOW_LINKS);
    Files.move(copy, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Gives a folder the permissions of another. */
  static void copyPermissions(Path from, Path to) throws IOException {
    if (Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
