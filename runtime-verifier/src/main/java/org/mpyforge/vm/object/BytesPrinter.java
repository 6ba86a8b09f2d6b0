package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/** A printer into memory. */
public final class BytesPrinter implements Printer {
  /** The longest array that Java has. */
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  private final Vm vm;
  private byte[] bytes = new byte[32];
  private int size;

  /** A printer into memory that is not the program's. */
  public BytesPrinter() {
    this(null);
  }

  /** A printer into memory of a machine. */
  public BytesPrinter(Vm vm) {
    this.vm = vm;
  }

  /** Writes an object, whose class may say how: what stands here is in use meanwhile. */
  public void print(Vm vm, PyObject object, PrintKind kind) {
    vm.thread.hold(this);
    try {
      object.print(vm, this, kind);
    } finally {
      vm.thread.release();
    }
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    if (length > bytes.length - size) {
      grow((long) size + length);
    }
    System.arraycopy(from, offset, bytes, size, length);
    size += length;
  }

  /** Appends a byte. */
  public void write(int b) {
    if (size == bytes.length) {
      grow(size + 1L);
    }
    bytes[size++] = (byte) b;
  }

  private void grow(long needed) {
    if (needed > MAX_ARRAY) {
      throw Errors.memory(needed);
    }
    long capacity = Math.min(Math.max(needed, 2L * bytes.length), MAX_ARRAY);
    if (vm != null) {
      vm.heap.need(capacity);
    }
    bytes = Arrays.copyOf(bytes, (int) capacity);
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
