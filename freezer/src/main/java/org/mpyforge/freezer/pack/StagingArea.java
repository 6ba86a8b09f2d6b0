package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.mpyforge.format.OutputFile;

/**
 * A folder on the same file system as the one that is to be changed, so that renames lead from one
 * to the other. It holds a lock; {@code new}, what comes; {@code old}, what goes; and while the two
 * change places, a journal, from which what has begun can be undone by whoever comes next.
 */
final class StagingArea implements AutoCloseable {
  /** Its name in the folder that is to be changed. */
  static final String NAME = ".mpy-install";

  private static final int ATTEMPTS = 10;

  /** Called before everything that changes the target, for tests that kill. */
  @FunctionalInterface
  interface Steps {
    void next() throws IOException;
  }

  private final Path folder;

  /** What is to be changed. */
  private final Path target;

  private final FileChannel lock;
  private Steps steps = () -> {};

  private StagingArea(Path folder, Path target, FileChannel lock) {
    this.folder = folder;
    this.target = target;
    this.lock = lock;
  }

  /** That of a folder which is there. */
  static StagingArea in(Path target) throws IOException {
    return open(target.resolve(NAME), target);
  }

  /** That of a folder which is to come into being. */
  static StagingArea beside(Path target) throws IOException {
    return open(target.resolveSibling("." + target.getFileName() + NAME), target);
  }

  private static StagingArea open(Path folder, Path target) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      if (Files.isSymbolicLink(folder)) {
        throw new PackageException(folder + ": a link, which nothing is installed through");
      }
      Files.createDirectories(folder);
      FileChannel lock = tryLock(folder.resolve("lock"), target);
      if (lock != null) {
        var area = new StagingArea(folder, target, lock);
        area.undo();
        area.clear();
        return area;
      }
    }
    throw new PackageException(folder + ": cannot be locked");
  }

  /** The lock; null if the file was removed meanwhile by the one who had it. */
  private static FileChannel tryLock(Path file, Path target) throws IOException {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    }
    boolean isMine = false;
    try {
      FileLock held = channel.tryLock();
      if (held == null) {
        throw busy(target, null);
      }
      String mark = UUID.randomUUID().toString();
      channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)), 0);
      isMine = Files.exists(file) && Files.readString(file).equals(mark);
    } catch (OverlappingFileLockException e) {
      throw busy(target, e);
    } finally {
      if (!isMine) {
        channel.close();
      }
    }
    return isMine ? channel : null;
  }

  private static PackageException busy(Path target, Exception cause) {
    return new PackageException(target + ": another installation is under way", cause);
  }

  /** Where what comes is written. */
  Path added() {
    return folder.resolve("new");
  }

  private Path old(String name) {
    return folder.resolve("old").resolve(name);
  }

  private Path journal() {
    return folder.resolve("journal");
  }

  /** Lets the tests know what happens. */
  void watch(Steps watcher) {
    steps = watcher;
  }

  /** What comes becomes the target, which is not there. */
  void moveWhole(Path newFolder) throws IOException {
    steps.next();
    Files.move(added(), newFolder, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Lets what comes and what is there change places.
   *
   * @param names of what comes, or goes without anything to come
   */
  void exchange(Collection<String> names) throws IOException {
    var lines = new ArrayList<String>();
    for (String name : names) {
      lines.add((Trees.isThere(target.resolve(name)) ? "had " : "new ") + name);
    }
    Files.createDirectories(folder.resolve("old"));
    steps.next();
    OutputFile.write(journal(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    try {
      for (String name : names) {
        exchange(name);
      }
      steps.next();
      Files.delete(journal());
    } catch (IOException | RuntimeException e) {
      undo();
      throw e;
    }
  }

  private void exchange(String name) throws IOException {
    Path there = target.resolve(name);
    Path comes = added().resolve(name);
    boolean isFile = Trees.isThere(comes) && !Files.isDirectory(comes, LinkOption.NOFOLLOW_LINKS);
    steps.next();
    if (isFile && Trees.isThere(there)) {
      Trees.duplicate(there, old(name)); // Then one rename does it.
    } else if (Trees.isThere(there)) {
      Files.move(there, old(name), StandardCopyOption.ATOMIC_MOVE);
    }
    steps.next();
    if (Trees.isThere(comes)) {
      Files.move(comes, there, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Brings back what an exchange that did not come to its end has taken. */
  private void undo() throws IOException {
    if (!Files.exists(journal())) {
      return;
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(journal()));
    Collections.reverse(lines);
    for (String line : lines) {
      String name = line.substring(4);
      Path there = target.resolve(name);
      boolean had = line.startsWith("had ");
      if (had && Trees.isThere(old(name))) {
        if (Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
          Trees.delete(there);
        }
        Files.move(old(name), there, StandardCopyOption.ATOMIC_MOVE);
      } else if (!had && !Trees.isThere(added().resolve(name))) {
        Trees.delete(there);
      }
    }
    Files.delete(journal());
  }

  private void clear() throws IOException {
    Trees.delete(added());
    Trees.delete(folder.resolve("old"));
  }

  /** Removes the area. */
  @Override
  public void close() throws IOException {
    try {
      undo();
      Trees.delete(folder);
    } finally {
      lock.close();
    }
  }

  /** Leaves everything as it is, as a process does that is killed. */
  void abandon() throws IOException {
    lock.close();
  }
}
