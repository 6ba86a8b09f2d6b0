package org.mpyforge.vm.object;

import java.util.Arrays;

/** A printer into memory. */
public final class BytesPrinter implements Printer {
  private byte[] bytes = new byte[32];
  private int size;

  @Override
  public void write(byte[] from, int offset, int length) {
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + length, 2 * bytes.length));
    }
    System.arraycopy(from, offset, bytes, size, length);
    size += length;
  }

  /** Appends a byte. */
  public void write(int b) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) b;
  }

  /** How many bytes have been written. */
  public int size() {
    return size;
  }

  /** What has been written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** What has been written, as a string object. */
  public PyStr toPyStr() {
    return PyStr.ofUtf8(toByteArray());
  }
}
