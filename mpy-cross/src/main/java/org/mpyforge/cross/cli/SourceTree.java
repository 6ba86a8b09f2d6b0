package org.mpyforge.cross.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Every {@code .py} below a folder, by name, links followed. What cannot be looked into takes part
 * with its problem, so that it is reported where it would have been compiled.
 */
final class SourceTree {

  private final String folder;
  private final Path root;

  /** Path as {@code find FOLDER} would print it, to the problem with it; null if there is none. */
  private final TreeMap<String, String> found = new TreeMap<>();

  private SourceTree(WorkingFolder workingFolder, String folder) {
    this.folder = folder;
    this.root = workingFolder.path().resolve(folder);
  }

  /** Looks below {@code folder}, a path as given on the command line. */
  static SourceTree of(WorkingFolder workingFolder, String folder) {
    var tree = new SourceTree(workingFolder, folder);
    tree.walk();
    return tree;
  }

  /** Hands every path and its problem or null to {@code consumer}. */
  void forEach(BiConsumer<String, String> consumer) {
    found.forEach(consumer);
  }

  private void walk() {
    var links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    try {
      Files.walkFileTree(root, links, Integer.MAX_VALUE, new Visitor());
    } catch (IOException e) {
      found.put(folder, OsError.describe(folder, e));
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = nameOf(file);
      if (name.endsWith(".py") && !attributes.isDirectory()) {
        found.put(name, null);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A link back up: everything it leads to is visited anyway.
      if (!(e instanceof FileSystemLoopException)) {
        found.put(nameOf(file), OsError.describe(nameOf(file), e));
      }
      return FileVisitResult.CONTINUE;
    }

    private String nameOf(Path file) {
      String below = root.relativize(file).toString().replace('\\', '/');
      if (below.isEmpty()) {
        return folder;
      }
      return folder.endsWith("/") ? folder + below : folder + '/' + below;
    }
  }
}
