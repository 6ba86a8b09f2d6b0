package org.mpyforge.freezer.manifest;

import java.io.File;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A folder of packages: somewhere below it, each has a folder of its name with a {@code
 * manifest.py}. If there are several of a name, the one that is met first on the way down counts. A
 * library is looked through only as far as somebody asks, and never twice.
 */
final class Library {
  private static final String MANIFEST = "manifest.py";

  private final Map<String, String> packages = new HashMap<>();

  /** The folders to be looked into, the next one first. */
  private final Deque<String> ahead = new ArrayDeque<>();

  private final Set<String> visited;

  /**
   * A library.
   *
   * @param visited gets the folders that are looked into
   */
  Library(String path, Set<String> visited) {
    this.visited = visited;
    ahead.push(path);
  }

  /** The folder of a package, or null. */
  String find(String name) {
    String known = packages.get(name);
    while (known == null && !ahead.isEmpty()) {
      look(ahead.pop());
      known = packages.get(name);
    }
    return known;
  }

  private void look(String folder) {
    visited.add(folder);
    FileTree.Listing listing = FileTree.Listing.of(new File(folder));
    if (listing.files().contains(MANIFEST)) {
      packages.putIfAbsent(PosixPath.name(folder), folder);
    }
    List<String> folders = listing.folders();
    for (int i = folders.size() - 1; i >= 0; i--) {
      String below = folder + '/' + folders.get(i);
      if (!Files.isSymbolicLink(new File(below).toPath())) {
        ahead.push(below);
      }
    }
  }
}
