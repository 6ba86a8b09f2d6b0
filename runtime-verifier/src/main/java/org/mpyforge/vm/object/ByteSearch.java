package org.mpyforge.vm.object;

import java.util.Arrays;

/** Finding bytes in bytes. */
final class ByteSearch {
  private ByteSearch() {}

  /** Where {@code needle} first occurs between {@code from} and {@code to}, or -1. */
  static int first(byte[] data, int from, int to, byte[] needle, int needleAt, int needleLength) {
    int last = to - needleLength;
    if (needleLength == 0) {
      return from <= last ? from : -1;
    }
    byte head = needle[needleAt];
    for (int i = from; i <= last; i++) {
      if (data[i] == head && isAt(data, i, needle, needleAt, needleLength)) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code needle} last occurs between {@code from} and {@code to}, or -1. */
  static int last(byte[] data, int from, int to, byte[] needle, int needleAt, int needleLength) {
    for (int i = to - needleLength; i >= from; i--) {
      if (isAt(data, i, needle, needleAt, needleLength)) {
        return i;
      }
    }
    return -1;
  }

  /** {@link #first} for buffers; the position counts from the start of {@code data}. */
  static int first(Buffer data, Buffer needle) {
    int end = data.offset + data.length;
    int at = first(data.bytes, data.offset, end, needle.bytes, needle.offset, needle.length);
    return at < 0 ? at : at - data.offset;
  }

  /** Whether {@code needle} stands at {@code at}, where there is room for it. */
  static boolean isAt(byte[] data, int at, byte[] needle, int needleAt, int needleLength) {
    return Arrays.equals(data, at, at + needleLength, needle, needleAt, needleAt + needleLength);
  }
}
