package org.mpyforge.fs.rom;

import java.util.Arrays;

/**
 * Goes along the records of a part of the image. Nothing of the image is trusted: what does not fit
 * ends the part.
 */
final class Records {

  private final byte[] image;
  private final int end;
  private int at;
  private long kind;
  private int next;

  Records(byte[] image, int start, int end) {
    this.image = image;
    this.at = start;
    this.end = end;
  }

  /** Goes to the next record, if there is one, and stands at what it holds. */
  boolean advance() {
    at = Math.max(at, next);
    if (at >= end) {
      return false;
    }
    kind = vuint(end);
    long length = kind == RecordKind.UNUSED.number() ? -1 : vuint(end);
    if (length < 0 || length > end - at) {
      at = end;
      next = end;
      return false;
    }
    next = at + (int) length;
    return true;
  }

  /** Returns whether the record is of that kind. */
  boolean is(RecordKind wanted) {
    return kind == wanted.number();
  }

  /** Returns whether the record is one with a name. */
  boolean isNamed() {
    return is(RecordKind.FILE) || is(RecordKind.DIRECTORY);
  }

  /** Returns where the rest of what the record holds begins. */
  int start() {
    return at;
  }

  /** Returns where what the record holds ends. */
  int end() {
    return next;
  }

  /** Returns the name that comes first in the record, or null if there is none. */
  byte[] name() {
    long length = number();
    if (length < 0 || length > next - at) {
      return null;
    }
    byte[] name = Arrays.copyOfRange(image, at, at + (int) length);
    at += name.length;
    return name;
  }

  /** Returns the number that comes next in the record, or -1 if there is none. */
  long number() {
    return vuint(next);
  }

  /** The number here, or -1 if it goes on too far or has more than 62 bits. */
  private long vuint(int limit) {
    long value = 0;
    while (at < limit && value >> 55 == 0) {
      byte octet = image[at++];
      value = value << 7 | octet & 0x7f;
      if (octet >= 0) {
        return value;
      }
    }
    return -1;
  }
}
