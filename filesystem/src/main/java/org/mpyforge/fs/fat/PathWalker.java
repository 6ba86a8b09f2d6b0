package org.mpyforge.fs.fat;

import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsNames;

/** Follows a path, part by part ({@code ff.c}, {@code follow_path}). */
final class PathWalker {

  /**
   * Where a path leads.
   *
   * @param directory the directory that holds the last part, or would
   * @param name the last part, or null if the path is the directory itself
   * @param entry the entry of that name, or null if there is none
   */
  record Place(Directory directory, FatName name, DirectoryEntry entry) {

    /** Returns whether the path is a root or current directory, which has no entry. */
    boolean isDirectoryItself() {
      return name == null;
    }

    /** Returns the entry of a file or directory that has one. */
    DirectoryEntry require() {
      if (name == null) {
        throw new FsException(Errno.EINVAL, "a path without a name");
      }
      if (entry == null) {
        throw new FsException(Errno.ENOENT, name.full());
      }
      return entry;
    }
  }

  private final Volume volume;
  private final String path;
  private int at;

  private PathWalker(Volume volume, String path) {
    this.volume = volume;
    this.path = path;
  }

  /**
   * Follows a path.
   *
   * @param from the first cluster of the directory that relative paths begin at
   */
  static Place walk(Volume volume, int from, String path) {
    byte[] octets = FsNames.encode(path);
    StringBuilder text = new StringBuilder(octets.length);
    for (byte octet : octets) {
      char c = CodePage.decode(octet & 0xff);
      if (c < ' ') {
        break; // Control characters end a path.
      }
      text.append(c);
    }
    return new PathWalker(volume, text.toString()).walk(from);
  }

  private Place walk(int from) {
    int start = from;
    if (atSeparator()) {
      start = Volume.ROOT;
      skipSeparators();
    }
    Directory directory = new Directory(volume, start);
    if (at == path.length()) {
      return new Place(directory, null, null);
    }
    while (true) {
      FatName name = FatName.of(nextPart());
      boolean last = !atSeparator();
      skipSeparators();
      DirectoryEntry entry = directory.find(name);
      if (entry == null && name.isDots()) {
        // A root directory has no entries for itself and its parent, and is both.
        if (last) {
          return new Place(directory, null, null);
        }
      } else if (last) {
        return new Place(directory, name, entry);
      } else if (entry == null || !entry.isDirectory()) {
        throw new FsException(Errno.ENOENT, name.full());
      } else {
        directory = new Directory(volume, entry.cluster(volume.geometry().type()));
      }
    }
  }

  private String nextPart() {
    int start = at;
    while (at < path.length() && !atSeparator()) {
      at++;
    }
    return path.substring(start, at);
  }

  private void skipSeparators() {
    while (atSeparator()) {
      at++;
    }
  }

  private boolean atSeparator() {
    return at < path.length() && (path.charAt(at) == '/' || path.charAt(at) == '\\');
  }
}
