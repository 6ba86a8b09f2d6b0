package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** What {@code str} and {@code bytes} share: an immutable run of bytes with a hash. */
public abstract class PyStringLike extends PyObject {
  /** The bytes, UTF-8 for a string. Nobody may change them. */
  final byte[] data;

  private int hash;

  PyStringLike(byte[] data) {
    this.data = data;
  }

  /** The bytes themselves, not a copy: for reading only. */
  public final byte[] data() {
    return data;
  }

  /**
   * The hash that the reference's tables use on a machine of its size: 16 bits, never 0 ({@code
   * qstr_compute_hash}, {@code py/qstr.c}).
   */
  public final int hash16() {
    int known = hash;
    if (known == 0) {
      known = hash16(data, 0, data.length);
      hash = known;
    }
    return known;
  }

  /** The hash of a run of bytes. */
  static int hash16(byte[] data, int from, int to) {
    int h = 5381;
    for (int i = from; i < to; i++) {
      h = h * 33 ^ (data[i] & 0xff);
    }
    h &= 0xffff;
    return h == 0 ? 1 : h;
  }

  /** Whether both have the same bytes. */
  public final boolean sameBytes(PyStringLike other) {
    return this == other
        || (data.length == other.data.length
            && hash16() == other.hash16()
            && Arrays.equals(data, other.data));
  }

  @Override
  public final PyObject reverseBinary(Vm vm, BinaryOperator op, PyObject left) {
    return op == BinaryOperator.MULTIPLY && left instanceof PyInteger
        ? StrOperations.multiply(vm, this, left)
        : null;
  }

  @Override
  public final PyObject hash(Vm vm) {
    return PyInt.small(hash16());
  }

  @Override
  public final boolean truth(Vm vm) {
    return data.length != 0;
  }

  @Override
  public final PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    return StrOperations.binary(vm, op, this, right);
  }

  @Override
  public final PyObject getItem(Vm vm, PyObject index) {
    return StrOperations.getItem(vm, this, index);
  }

  @Override
  public final PyObject iter(Vm vm) {
    return new StrIterator(this);
  }

  @Override
  public final Buffer buffer(Vm vm, boolean writable) {
    return writable ? null : Buffer.of(data);
  }

  @Override
  public final void print(Vm vm, Printer out, PrintKind kind) {
    StrPrinting.print(this, out, kind);
  }
}
