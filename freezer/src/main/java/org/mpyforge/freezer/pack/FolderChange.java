package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts files into a folder: all of them, or none.
 *
 * <p>They are first written to a {@linkplain StagingArea staging area}, together with what stays of
 * the packages they belong to. Then each module or package changes places with the old one, by a
 * rename; a folder that was not there comes into being by one rename. An error brings the old ones
 * back; if the process is killed between two renames, the next change of the folder does.
 */
final class FolderChange implements AutoCloseable {
  private final Path target;
  private final boolean isNew;
  private final StagingArea staging;
  private final Thread atExit = new Thread(this::abort, "mpy-install");
  private final Set<String> puts = new TreeSet<>();
  private final Set<String> removals = new TreeSet<>();

  /** How the names in each folder of the target are spelled, by what is left without case. */
  private final Map<Path, Map<String, String>> spellings = new HashMap<>();

  private boolean isClosed;

  private FolderChange(Path target, boolean isNew, StagingArea staging) {
    this.target = target;
    this.isNew = isNew;
    this.staging = staging;
  }

  /**
   * Begins to change a folder, which need not be there. What a killed change has left is put right.
   *
   * @throws PackageException if it is being changed by somebody else, or is no folder
   */
  static FolderChange begin(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    StagingArea staging;
    boolean isNew = !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (isNew) {
      Files.createDirectories(target.getParent());
      staging = StagingArea.beside(target);
    } else if (Files.isDirectory(target)) {
      target = target.toRealPath();
      staging = StagingArea.in(target);
    } else {
      throw new PackageException(folder + ": no folder");
    }
    var change = new FolderChange(target, isNew, staging);
    Runtime.getRuntime().addShutdownHook(change.atExit);
    return change;
  }

  /**
   * Puts a file.
   *
   * @param path its path, {@linkplain PackagePath#checked checked}
   * @throws PackageException if something in the folder is in the way
   */
  synchronized void put(String path, byte[] content) throws IOException {
    checkOpen();
    checkWay(path);
    Path file = staging.added().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    puts.add(path);
  }

  /** Removes a file, if it is there. */
  synchronized void remove(String path) throws IOException {
    checkOpen();
    if (!isNew && Files.isRegularFile(target.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      checkWay(path);
      removals.add(path);
    }
  }

  /** Whether a file of this path is there now. */
  boolean has(String path) {
    return !isNew && Files.isRegularFile(target.resolve(path));
  }

  private void checkOpen() throws PackageException {
    if (isClosed) {
      throw new PackageException("interrupted");
    }
  }

  /** Refuses a path that leads through a link, or past a file, or to what differs in case. */
  private void checkWay(String path) throws IOException {
    if (isNew) {
      return;
    }
    if (PackagePath.folded(PackagePath.top(path)).equals(StagingArea.NAME)) {
      throw new PackageException("'" + path + "' has a name that is needed while installing");
    }
    Path place = target;
    for (String name : path.split("/", -1)) {
      if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      checkSpelling(place, name);
      Path next = place.resolve(name);
      boolean isLast = next.equals(target.resolve(path));
      if (!isLast && Files.isSymbolicLink(next)) {
        throw new PackageException(next + ": a link, which nothing is installed through");
      }
      boolean isFolder = Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS);
      if (Files.exists(next, LinkOption.NOFOLLOW_LINKS) && isFolder == isLast) {
        throw new PackageException(next + ": in the way, a " + (isFolder ? "folder" : "file"));
      }
      place = next;
    }
  }

  private void checkSpelling(Path place, String name) throws IOException {
    Map<String, String> known = spellings.get(place);
    if (known == null) {
      known = new HashMap<>();
      for (Path child : Trees.list(place)) {
        String there = child.getFileName().toString();
        known.put(PackagePath.folded(there), there);
      }
      spellings.put(place, known);
    }
    String there = known.getOrDefault(PackagePath.folded(name), name);
    if (!there.equals(name)) {
      throw new PackageException(
          place.resolve(there) + ": differs from '" + name + "' in case only");
    }
  }

  /**
   * Makes the change.
   *
   * @throws IOException if it cannot be made; then all is as it was
   */
  synchronized void commit() throws IOException {
    checkOpen();
    if (isNew) {
      Files.createDirectories(staging.added());
      staging.moveWhole(target);
    } else {
      Set<String> tops = new TreeSet<>();
      puts.forEach(path -> tops.add(PackagePath.top(path)));
      removals.forEach(path -> tops.add(PackagePath.top(path)));
      for (String top : tops) {
        keep(top);
      }
      staging.exchange(tops);
    }
    close();
  }

  /** Takes along what stays as it is of a folder that changes. */
  private void keep(String path) throws IOException {
    Path old = target.resolve(path);
    Path added = staging.added().resolve(path);
    if (puts.contains(path) || removals.contains(path)) {
      return;
    }
    if (!Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
        Trees.duplicate(old, added);
      }
      return;
    }
    try {
      Files.createDirectory(added);
    } catch (FileAlreadyExistsException e) {
      // It has new files, too.
      if (!Files.isDirectory(added, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
    Trees.copyPermissions(old, added);
    for (Path child : Trees.list(old)) {
      keep(path + "/" + child.getFileName());
    }
  }

  /** Ends the change; if it has not been made, nothing of it remains. */
  @Override
  public synchronized void close() throws IOException {
    if (!isClosed) {
      isClosed = true;
      staging.close();
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException e) {
        return; // The process is ending already; the hook finds nothing to do.
      }
    }
  }

  /** What happens when the process is asked to end: a commit that has begun comes to its end. */
  private synchronized void abort() {
    if (!isClosed) {
      isClosed = true;
      try {
        staging.close();
      } catch (IOException e) {
        return; // The next change of the folder does it.
      }
    }
  }

  /** The staging area, for tests that kill. */
  StagingArea staging() {
    return staging;
  }
}
