package org.mpyforge.format;

import java.util.Arrays;

/**
 * Bytes being put together: code by an emitter, a file by the writer. Grows as needed; not
 * thread-safe.
 */
public final class ByteBuilder {
  private byte[] array;
  private int size;

  /** An empty builder. */
  public ByteBuilder() {
    this(64);
  }

  /**
   * An empty builder.
   *
   * @param expectedSize the bytes to have room for at first
   */
  public ByteBuilder(int expectedSize) {
    array = new byte[Math.max(expectedSize, 16)];
  }

  /** The number of bytes so far. */
  public int size() {
    return size;
  }

  /** Forgets all bytes but keeps the room. */
  public void clear() {
    size = 0;
  }

  /** Appends the low 8 bits of {@code value}. */
  public ByteBuilder u8(int value) {
    room(1);
    array[size++] = (byte) value;
    return this;
  }

  /** Appends {@code value} as a {@link Vuint}. */
  public ByteBuilder vuint(long value) {
    return groups(value, Vuint.size(value));
  }

  /** Appends {@code value} as a signed operand (see {@link Vuint}). */
  public ByteBuilder signedVint(long value) {
    return groups(value, Vuint.signedSize(value));
  }

  /** Appends bytes. */
  public ByteBuilder bytes(ByteString bytes) {
    room(bytes.length());
    bytes.copyTo(array, size);
    size += bytes.length();
    return this;
  }

  /** Appends the bytes of {@code array} from one index up to another. */
  public ByteBuilder bytes(byte[] array, int from, int to) {
    room(to - from);
    System.arraycopy(array, from, this.array, size, to - from);
    size += to - from;
    return this;
  }

  /** A fresh array with the bytes so far. */
  public byte[] toByteArray() {
    return Arrays.copyOf(array, size);
  }

  /** The bytes so far. */
  public ByteString toByteString() {
    return ByteString.wrap(toByteArray(), 0, size);
  }

  private ByteBuilder groups(long value, int count) {
    room(count);
    size = Vuint.put(value, count, array, size);
    return this;
  }

  private void room(int more) {
    if (more > array.length - size) {
      array = Arrays.copyOf(array, Math.max(array.length * 2, Math.addExact(size, more)));
    }
  }
}
