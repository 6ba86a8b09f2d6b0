package org.mpyforge.cross.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes under construction: the text of a token, or source that is being rewritten. */
final class ByteText {
  private byte[] bytes = new byte[64];
  private int length;

  /** The backing array; only the first {@link #length()} bytes mean something. */
  byte[] bytes() {
    return bytes;
  }

  /** The length in bytes. */
  int length() {
    return length;
  }

  /** The byte at {@code index}, 0 to 255; {@code index} is below the length. */
  int at(int index) {
    return bytes[index] & 0xff;
  }

  void clear() {
    length = 0;
  }

  /** Forgets all bytes from {@code newLength} on. */
  void truncate(int newLength) {
    length = newLength;
  }

  void append(int b) {
    if (length == bytes.length) {
      reserve(1);
    }
    bytes[length++] = (byte) b;
  }

  void append(byte[] from, int start, int count) {
    reserve(count);
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  /** Appends {@code b} so many times. */
  void appendRepeated(int b, int times) {
    for (int i = 0; i < times; i++) {
      append(b);
    }
  }

  void appendAscii(String ascii) {
    append(ascii.getBytes(StandardCharsets.US_ASCII), 0, ascii.length());
  }

  /**
   * Appends a code point below 0x110000 as UTF-8. A surrogate is encoded like any other, in three
   * bytes.
   */
  void appendCodePoint(int point) {
    if (point < 0x80) {
      append(point);
      return;
    }
    int trailing = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    append((0xf00 >> (trailing + 1)) | (point >> (6 * trailing)));
    while (--trailing >= 0) {
      append(0x80 | ((point >> (6 * trailing)) & 0x3f));
    }
  }

  /** Puts the bytes of another text before these. */
  void prepend(ByteText other) {
    reserve(other.length);
    System.arraycopy(bytes, 0, bytes, other.length, length);
    System.arraycopy(other.bytes, 0, bytes, 0, other.length);
    length += other.length;
  }

  private void reserve(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }
}
