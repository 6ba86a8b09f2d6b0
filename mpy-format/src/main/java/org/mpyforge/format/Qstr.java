package org.mpyforge.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A qstr: an identifier or short string, as the bytes that the source had.
 *
 * <p>The bytes are UTF-8 by convention, but nothing enforces it: a qstr may come from a byte-exact
 * source that is not. Two qstrs are equal if their bytes are; the hash is computed once, and an
 * equality test of one object with itself costs nothing, so a table that interns them is fast.
 * Natural order is by unsigned bytes.
 */
public final class Qstr implements Comparable<Qstr> {
  /** The empty string, static qstr number 1. */
  public static final Qstr EMPTY = new Qstr(new byte[0]);

  /** The qstrs of one byte, which programs are full of, by that byte. */
  private static final Qstr[] SINGLE = new Qstr[256];

  static {
    for (int b = 0; b < SINGLE.length; b++) {
      SINGLE[b] = new Qstr(new byte[] {(byte) b});
    }
  }

  /** An array that nobody changes, of which this may be a part. */
  private final byte[] utf8;

  private final int from;
  private final int length;
  private final int hash;

  private Qstr(byte[] utf8) {
    this(utf8, 0, utf8.length);
  }

  private Qstr(byte[] utf8, int from, int to) {
    this.utf8 = utf8;
    this.from = from;
    this.length = to - from;
    this.hash = hashOf(utf8, from, to);
  }

  /** Not the sum that strings have: texts with equal sums are too easy to find. */
  private static int hashOf(byte[] utf8, int from, int to) {
    long mixed = 1;
    for (int i = from; i < to; i++) {
      mixed = (mixed ^ utf8[i]) * 0x9e3779b97f4a7c15L;
      mixed ^= mixed >>> 32;
    }
    return (int) mixed;
  }

  /**
   * The qstr of a text.
   *
   * @param text any text; a lone surrogate becomes three bytes, as in a MicroPython string
   */
  public static Qstr of(String text) {
    return wrap(encode(text));
  }

  /**
   * The qstr of a part of an array.
   *
   * @param bytes the array, copied from
   * @param from the index of the first byte
   * @param to the index after the last byte
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public static Qstr of(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    return switch (to - from) {
      case 0 -> EMPTY;
      case 1 -> SINGLE[bytes[from] & 0xff];
      default -> new Qstr(Arrays.copyOfRange(bytes, from, to));
    };
  }

  /** The qstr of a part of an array that nobody changes any more; shares it. */
  static Qstr view(byte[] bytes, int from, int to) {
    return switch (to - from) {
      case 0 -> EMPTY;
      case 1 -> SINGLE[bytes[from] & 0xff];
      default -> new Qstr(bytes, from, to);
    };
  }

  /** The qstr of bytes that nobody changes any more. */
  private static Qstr wrap(byte[] utf8) {
    return view(utf8, 0, utf8.length);
  }

  /** The length in bytes. */
  public int length() {
    return length;
  }

  /**
   * The byte at an index, as an unsigned number 0 to 255.
   *
   * @param index 0 to {@code length() - 1}
   * @throws IndexOutOfBoundsException if it is not
   */
  public int at(int index) {
    return utf8[from + Objects.checkIndex(index, length)] & 0xff;
  }

  /** The bytes. */
  public ByteString bytes() {
    return ByteString.wrap(utf8, from, from + length);
  }

  /** A fresh array with the bytes. */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(utf8, from, from + length);
  }

  @Override
  public int compareTo(Qstr other) {
    return Arrays.compareUnsigned(
        utf8, from, from + length, other.utf8, other.from, other.from + other.length);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Qstr that && hash == that.hash && hasBytesOf(that));
  }

  private boolean hasBytesOf(Qstr that) {
    return Arrays.equals(utf8, from, from + length, that.utf8, that.from, that.from + that.length);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The text, decoded as UTF-8, with U+FFFD where the bytes are not. */
  @Override
  public String toString() {
    return new String(utf8, from, length, StandardCharsets.UTF_8);
  }

  private static byte[] encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return encodeWithSurrogates(text);
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The JDK's encoder would replace a lone surrogate by a question mark and lose it. */
  private static byte[] encodeWithSurrogates(String text) {
    byte[] bytes = new byte[text.length() * 3];
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point < 0x80) {
        bytes[at++] = (byte) point;
        continue;
      }
      int trailing = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      int lead = (0xff00 >> (trailing + 1)) & 0xff;
      bytes[at++] = (byte) (lead | point >> (6 * trailing));
      while (--trailing >= 0) {
        bytes[at++] = (byte) (0x80 | ((point >> (6 * trailing)) & 0x3f));
      }
    }
    return Arrays.copyOf(bytes, at);
  }
}
