package org.mpyforge.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An immutable sequence of bytes: code, data or text as a file holds it.
 *
 * <p>A slice shares the array it was cut from, so a file read into a model is held in memory once.
 */
public final class ByteString {
  /** No bytes at all. */
  public static final ByteString EMPTY = new ByteString(new byte[0], 0, 0);

  /** The sequences of one byte, which files are full of, by that byte. */
  private static final ByteString[] SINGLE = new ByteString[256];

  static {
    for (int b = 0; b < SINGLE.length; b++) {
      SINGLE[b] = new ByteString(new byte[] {(byte) b}, 0, 1);
    }
  }

  private final byte[] array;
  private final int from;
  private final int to;

  private ByteString(byte[] array, int from, int to) {
    this.array = array;
    this.from = from;
    this.to = to;
  }

  /**
   * The given bytes.
   *
   * @param bytes any bytes; they are copied
   */
  public static ByteString copyOf(byte... bytes) {
    return bytes.length == 0 ? EMPTY : wrap(bytes.clone(), 0, bytes.length);
  }

  /**
   * The bytes of a part of an array.
   *
   * @param bytes the array to copy from
   * @param from the index of the first byte
   * @param to the index after the last byte
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public static ByteString copyOf(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    return from == to ? EMPTY : wrap(Arrays.copyOfRange(bytes, from, to), 0, to - from);
  }

  /**
   * The UTF-8 encoding of a text.
   *
   * @param text any text; see {@link Qstr#of(String)} for lone surrogates
   */
  public static ByteString utf8(String text) {
    return Qstr.of(text).bytes();
  }

  /** A view of an array that nobody changes any more. */
  static ByteString wrap(byte[] array, int from, int to) {
    return switch (to - from) {
      case 0 -> EMPTY;
      case 1 -> SINGLE[array[from] & 0xff];
      default -> new ByteString(array, from, to);
    };
  }

  /** The number of bytes. */
  public int length() {
    return to - from;
  }

  /** Whether there are no bytes. */
  public boolean isEmpty() {
    return from == to;
  }

  /**
   * The byte at an index, as an unsigned number 0 to 255.
   *
   * @param index 0 to {@code length() - 1}
   * @throws IndexOutOfBoundsException if it is not
   */
  public int at(int index) {
    return array[from + Objects.checkIndex(index, to - from)] & 0xff;
  }

  /**
   * The part from one index to another; it shares this object's array.
   *
   * @param begin the index of the first byte
   * @param end the index after the last byte
   * @throws IndexOutOfBoundsException if the range is not within this sequence
   */
  public ByteString slice(int begin, int end) {
    Objects.checkFromToIndex(begin, end, length());
    return begin == 0 && end == length() ? this : wrap(array, from + begin, from + end);
  }

  /** A fresh array with the bytes. */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(array, from, to);
  }

  /**
   * Copies all bytes into an array.
   *
   * @param target the array to copy into
   * @param at the index in {@code target} where the first byte goes
   * @throws IndexOutOfBoundsException if they do not fit
   */
  public void copyTo(byte[] target, int at) {
    System.arraycopy(array, from, target, at, to - from);
  }

  /** The bytes decoded as UTF-8, with U+FFFD where they are not. */
  public String utf8() {
    return new String(array, from, to - from, StandardCharsets.UTF_8);
  }

  /** The bytes decoded one by one as U+0000 to U+00FF: exact for numbers, which are ASCII. */
  public String latin1() {
    return new String(array, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** A cursor over these bytes whose errors count offsets from {@code base}. */
  ByteCursor cursor(int base, String context) {
    return new ByteCursor(array, from, to, base, context);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ByteString that
            && Arrays.equals(array, from, to, that.array, that.from, that.to));
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + array[i];
    }
    return hash;
  }

  /** The bytes in hexadecimal, two digits a byte, without separators. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(array, from, to);
  }
}
