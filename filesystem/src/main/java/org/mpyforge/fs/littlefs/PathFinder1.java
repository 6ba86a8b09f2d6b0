package org.mpyforge.fs.littlefs;

import java.util.Arrays;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsNames;

/** Follows a path from the root, part by part ({@code lfs1.c}, {@code lfs1_dir_find}). */
final class PathFinder1 {

  private static final byte[] HERE = {'.'};
  private static final byte[] ABOVE = {'.', '.'};

  private final Lfs1 lfs;
  private final byte[] path;
  private int at;

  private PathFinder1(Lfs1 lfs, byte[] path) {
    this.lfs = lfs;
    this.path = path;
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
      skipSlashes();
      byte[] name = part(at);
      if (Arrays.equals(name, HERE) || Arrays.equals(name, ABOVE)) {
        at += name.length; // There is nothing above the root but the root.
      } else if (!skipToAfterUndoing(at + name.length)) {
        if (name.length == 0) {
          return place;
        }
        if (!place.isDirectory()) {
          throw new FsException(Errno.ENOTDIR, FsNames.decode(place.name));
        }
        at += name.length;
        place = findIn(place.isRoot() ? lfs.root : place.entry().pair(), name);
        if (!place.found()) {
          return requireLast(place);
        }
      }
    }
  }

  /** Only the last part may be missing, and no slash may follow it. */
  private Place requireLast(Place place) {
    if (at < path.length) {
      throw new FsException(Errno.ENOENT, FsNames.decode(place.name));
    }
    return place;
  }

  /** Skips this part and others if a later {@code ..} takes it back; returns whether one does. */
  private boolean skipToAfterUndoing(int from) {
    int depth = 1;
    int next = from;
    while (true) {
      while (next < path.length && path[next] == '/') {
        next++;
      }
      byte[] name = part(next);
      if (name.length == 0) {
        return false;
      }
      next += name.length;
      depth += Arrays.equals(name, ABOVE) ? -1 : 1;
      if (depth == 0) {
        at = next;
        return true;
      }
    }
  }

  private void skipSlashes() {
    while (at < path.length && path[at] == '/') {
      at++;
    }
  }

  private byte[] part(int from) {
    int end = from;
    while (end < path.length && path[end] != '/') {
      end++;
    }
    return Arrays.copyOfRange(path, from, end);
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
