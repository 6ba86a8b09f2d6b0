package org.mpyforge.fs.littlefs;

import java.util.Arrays;

/** A path that is followed part by part. */
final class PathCursor {

  private static final byte[] HERE = {'.'};
  private static final byte[] ABOVE = {'.', '.'};

  private final byte[] path;
  private int at;

  PathCursor(byte[] path) {
    this.path = path;
  }

  static boolean isHere(byte[] part) {
    return Arrays.equals(part, HERE);
  }

  static boolean isAbove(byte[] part) {
    return Arrays.equals(part, ABOVE);
  }

  boolean isAtEnd() {
    return at == path.length;
  }

  /** Returns the part that comes next, which is empty at the end and before a slash. */
  byte[] part() {
    return part(at);
  }

  private byte[] part(int from) {
    int end = from;
    while (end < path.length && path[end] != '/') {
      end++;
    }
    return Arrays.copyOfRange(path, from, end);
  }

  /** Goes on behind the part that comes next. */
  void pass(byte[] part) {
    at += part.length;
  }

  void passSlashes() {
    at = behindSlashes(at);
  }

  private int behindSlashes(int from) {
    int next = from;
    while (next < path.length && path[next] == '/') {
      next++;
    }
    return next;
  }

  /**
   * Passes the part that comes next and all that follows up to a {@code ..} that takes it back.
   *
   * @param hereCounts whether {@code .} is a part to take back, too
   * @return whether there is such a {@code ..}
   */
  boolean passUndone(byte[] part, boolean hereCounts) {
    int depth = 1;
    int next = at + part.length;
    while (depth > 0) {
      next = behindSlashes(next);
      byte[] name = part(next);
      if (name.length == 0) {
        return false;
      }
      next += name.length;
      if (isAbove(name)) {
        depth--;
      } else if (hereCounts || !isHere(name)) {
        depth++;
      }
    }
    at = next;
    return true;
  }
}
