package org.mpyforge.freezer.manifest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A folder and what is below it, always in the same order: of each folder first its files by name,
 * then its folders by name. The reference has the order in which the system lists a folder, which
 * nobody can foretell.
 */
final class FileTree {
  private FileTree() {}

  /**
   * One folder's content.
   *
   * @param files the names of its files, in order
   * @param folders the names of its folders, in order
   */
  record Listing(List<String> files, List<String> folders) {

    /** What is in a folder; nothing if it cannot be listed. */
    static Listing of(File folder) {
      String[] names = folder.list();
      if (names == null) {
        return new Listing(List.of(), List.of());
      }
      Arrays.sort(names);
      List<String> files = new ArrayList<>(names.length);
      List<String> folders = new ArrayList<>();
      for (String name : names) {
        (new File(folder, name).isDirectory() ? folders : files).add(name);
      }
      return new Listing(files, folders);
    }
  }

  /**
   * All files below a folder by their paths from there; none if there is no such folder.
   *
   * @param followLinks whether to look into folders that are links; one that leads to a folder
   *     around it is left out, or there would be no end
   * @param visited gets the folders that were looked into
   */
  static List<String> files(String top, boolean followLinks, Set<String> visited) {
    List<String> found = new ArrayList<>();
    new Walk(followLinks, found, visited, new ArrayList<>()).collect(new File(top), "");
    return found;
  }

  /** One way through a tree. */
  private record Walk(
      boolean followLinks, List<String> found, Set<String> visited, List<Path> around) {

    void collect(File folder, String prefix) {
      visited.add(folder.getPath());
      Listing listing = Listing.of(folder);
      for (String file : listing.files()) {
        found.add(prefix + file);
      }
      if (listing.folders().isEmpty()) {
        return;
      }
      around.add(folder.toPath());
      for (String name : listing.folders()) {
        File below = new File(folder, name);
        if (!Files.isSymbolicLink(below.toPath()) || (followLinks && !leadsBack(below.toPath()))) {
          collect(below, prefix + name + '/');
        }
      }
      around.remove(around.size() - 1);
    }

    /** Whether a link leads to a folder on the way to it, or to one that such a folder is in. */
    private boolean leadsBack(Path link) {
      try {
        Path goal = link.toRealPath();
        for (Path folder : around) {
          if (folder.toRealPath().startsWith(goal)) {
            return true;
          }
        }
        return false;
      } catch (IOException e) {
        return true; // It has gone meanwhile, or nobody may look: there is nothing to find.
      }
    }
  }
}
