package org.mpyforge.vm.object;

import org.mpyforge.vm.AddressSpace;
import org.mpyforge.vm.Vm;

/**
 * Memory that a program names by address and size and that is not there: {@code
 * uctypes.bytearray_at(0, 1 << 40)}. It has a length and can be sliced as a memoryview; whoever
 * touches it gets {@code EFAULT}, where the reference would crash.
 */
public final class DistantMemory extends PyObject {
  /** The greatest offset that the reference's memoryviews have room for. */
  private static final long MAX_OFFSET = (1L << 56) - 1;

  private final PyType type;
  private final long offset;
  private final long length;

  private DistantMemory(PyType type, long offset, long length) {
    this.type = type;
    this.offset = offset;
    this.length = length;
  }

  /** A bytearray of so many bytes. */
  public static DistantMemory bytearray(long length) {
    return new DistantMemory(PyArray.BYTEARRAY, 0, length);
  }

  /** A memoryview of the same memory. */
  DistantMemory view() {
    return new DistantMemory(PyMemoryView.TYPE, offset, length);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public int len(Vm vm) {
    return (int) Math.min(length, Integer.MAX_VALUE);
  }

  @Override
  public Buffer buffer(Vm vm, boolean writable) {
    throw AddressSpace.badAddress();
  }

  @Override
  public PyObject getItem(Vm vm, PyObject index) {
    if (!(index instanceof PySlice slice) || type != PyMemoryView.TYPE) {
      throw AddressSpace.badAddress();
    }
    long start = slice.start == PyNone.NONE ? 0 : bound(vm, slice.start);
    long stop = slice.stop == PyNone.NONE ? length : bound(vm, slice.stop);
    if (start > MAX_OFFSET) {
      throw Errors.overflow("memoryview offset too large");
    }
    return new DistantMemory(type, offset + start, Math.max(0, stop - start));
  }

  private long bound(Vm vm, PyObject index) {
    long i = Ops.toJavaLong(vm, index);
    return Math.max(0, Math.min(i < 0 ? i + length : i, length));
  }

  @Override
  public boolean storeItem(Vm vm, PyObject index, PyObject value) {
    throw AddressSpace.badAddress();
  }
}
