package org.mpyforge.fs.littlefs;

import java.util.Arrays;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsNames;

/** Follows a path from the root, part by part ({@code lfs1.c}, {@code lfs1_dir_find}). */
final class PathFinder1 {

  private final Lfs1 lfs;
  private final PathCursor path;

  private PathFinder1(Lfs1 lfs, byte[] path) {
    this.lfs = lfs;
    this.path = new PathCursor(path);
  }

  /**
   * Where a path leads.
   *
   * @param directory the part of the directory that has the last part of the path, or else the
   *     directory's last part; null for the root itself
   * @param index the place of the entry there, or -1 if there is none
   * @param name the last part
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Place(Directory1 directory, int index, byte[] name) {

    boolean isRoot() {
      return directory == null;
    }

    boolean found() {
      return isRoot() || index >= 0;
    }

    Entry1 entry() {
      return directory.entries.get(index);
    }

    boolean isDirectory() {
      return isRoot() || entry().isDirectory();
    }

    Lfs1.Place place() {
      return new Lfs1.Place(directory, index);
    }
  }

  /**
   * Follows a path.
   *
   * @throws FsException {@code ENOENT} or {@code ENOTDIR} if a part but the last is no directory
   */
  static Place find(Lfs1 lfs, String path) {
    return new PathFinder1(lfs, FsNames.encode(path)).find();
  }

  private Place find() {
    Place place = new Place(null, -1, new byte[0]);
    while (true) {
      path.passSlashes();
      byte[] name = path.part();
      if (PathCursor.isHere(name) || PathCursor.isAbove(name)) {
        path.pass(name); // There is nothing above the root but the root.
      } else if (!path.passUndone(name, true)) {
        if (name.length == 0) {
          return place;
        }
        if (!place.isDirectory()) {
          throw new FsException(Errno.ENOTDIR, FsNames.decode(place.name));
        }
        path.pass(name);
        place = findIn(place.isRoot() ? lfs.root : place.entry().pair(), name);
        if (!place.found()) {
          return requireLast(place);
        }
      }
    }
  }

  /** Only the last part may be missing, and no slash may follow it. */
  private Place requireLast(Place place) {
    if (!path.isAtEnd()) {
      throw new FsException(Errno.ENOENT, FsNames.decode(place.name));
    }
    return place;
  }

  private Place findIn(BlockPair pair, byte[] name) {
    BlockPair next = pair;
    for (int steps = 0; ; steps++) {
      lfs.requireEnd(steps);
      Directory1 directory = lfs.fetch(next);
      for (int i = 0; i < directory.entries.size(); i++) {
        Entry1 entry = directory.entries.get(i);
        if ((entry.isFile() || entry.isDirectory()) && Arrays.equals(entry.name(), name)) {
          boolean gone = entry.isMoving() && lfs.hasArrived(entry);
          return new Place(directory, gone ? -1 : i, name);
        }
      }
      if (!directory.split) {
        return new Place(directory, -1, name);
      }
      next = directory.tail;
    }
  }
}
