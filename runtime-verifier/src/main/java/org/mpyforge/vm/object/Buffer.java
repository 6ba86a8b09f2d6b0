package org.mpyforge.vm.object;

import java.util.Arrays;

/** A view of an object's memory. */
public final class Buffer {
  /** The array; other objects may share it. */
  public final byte[] bytes;

  /** Where the view begins, bytes. */
  public final int offset;

  /** How many bytes it has. */
  public final int length;

  /** The kind of its items as in {@code array}, or {@code B}. */
  public final char typecode;

  /** A view of a part of an array. */
  public Buffer(byte[] bytes, int offset, int length, char typecode) {
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
    this.typecode = typecode;
  }

  /** A view of a whole array of bytes. */
  public static Buffer of(byte[] bytes) {
    return new Buffer(bytes, 0, bytes.length, 'B');
  }

  /** A copy of what the view shows. */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(bytes, offset, offset + length);
  }
}
