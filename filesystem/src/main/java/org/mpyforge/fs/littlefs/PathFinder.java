package org.mpyforge.fs.littlefs;

import java.util.Arrays;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsNames;

/** Follows a path from the root, part by part ({@code lfs2.c}, {@code lfs2_dir_find}). */
final class PathFinder {

  private final Lfs lfs;
  private final PathCursor path;

  private PathFinder(Lfs lfs, byte[] path) {
    this.lfs = lfs;
    this.path = new PathCursor(path);
  }

  /**
   * Where a path leads.
   *
   * @param pair the log that has the last part, or is to have it; null for the root itself
   * @param id its number there, or that which it is to have
   * @param found whether it is there
   * @param name the last part
   * @param slash whether a slash follows it
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Place(MetadataPair pair, int id, boolean found, byte[] name, boolean slash) {

    boolean isRoot() {
      return pair == null;
    }

    Entry entry() {
      return pair.entry(id);
    }

    boolean isDirectory() {
      return isRoot() || entry().isDirectory();
    }
  }

  /**
   * Follows a path.
   *
   * @throws FsException {@code ENOENT} or {@code ENOTDIR} if a part but the last is no directory
   */
  static Place find(Lfs lfs, String path) {
    byte[] bytes = FsNames.encode(path);
    if (bytes.length == 0) {
      throw new FsException(Errno.EINVAL, "an empty path");
    }
    return new PathFinder(lfs, bytes).find();
  }

  private Place find() {
    Place place = new Place(null, Tag.NO_ID, true, new byte[0], false);
    while (true) {
      if (place.isDirectory()) {
        path.passSlashes();
      }
      byte[] name = path.part();
      if (PathCursor.isHere(name)) {
        path.pass(name);
      } else if (PathCursor.isAbove(name)) {
        throw new FsException(Errno.EINVAL, "above the root");
      } else if (!path.passUndone(name, false)) {
        if (path.isAtEnd()) {
          return place;
        }
        if (!place.isDirectory()) {
          throw new FsException(Errno.ENOTDIR, FsNames.decode(place.name));
        }
        path.pass(name);
        place = findIn(directoryOf(place), name);
        if (!place.found) {
          return requireLast(place);
        }
      }
    }
  }

  /** Only the last part may be missing; slashes may follow it. */
  private Place requireLast(Place place) {
    path.passSlashes();
    if (!path.isAtEnd()) {
      throw new FsException(Errno.ENOENT, FsNames.decode(place.name));
    }
    return place;
  }

  private BlockPair directoryOf(Place place) {
    return place.isRoot() ? lfs.root : directory(lfs, place.entry());
  }

  /** Returns where the log of a directory is. */
  static BlockPair directory(Lfs lfs, Entry entry) {
    Item struct = entry.struct();
    if (struct == null || struct.type() != Tag.DIRECTORY_STRUCT) {
      throw lfs.storage.damaged("a directory without blocks");
    }
    return BlockPair.of(struct.data());
  }

  /** Finds a name in a directory, or where it is to be put: names are sorted. */
  private Place findIn(BlockPair directory, byte[] name) {
    boolean slash = !path.isAtEnd();
    BlockPair next = directory;
    for (int i = 0; ; i++) {
      lfs.pairs.requireEnd(i);
      MetadataPair pair = lfs.fetch(next);
      int greater = pair.count();
      for (int id = 0; id < pair.count(); id++) {
        Entry entry = pair.entry(id);
        if (entry.isNamed() && !lfs.pairs.isMovedAway(pair, id)) {
          int order = compare(entry.name().data(), name);
          if (order == 0) {
            return new Place(pair, id, true, name, slash);
          }
          greater = order > 0 ? Math.min(greater, id) : greater;
        }
      }
      if (greater < pair.count() || !pair.split) {
        return new Place(pair, greater, false, name, slash);
      }
      next = pair.tail;
    }
  }

  /** By bytes; of two names of which one begins with the other, the longer one comes first. */
  private static int compare(byte[] a, byte[] b) {
    int length = Math.min(a.length, b.length);
    int order = Arrays.compareUnsigned(a, 0, length, b, 0, length);
    return order != 0 ? order : Integer.compare(b.length, a.length);
  }
}
