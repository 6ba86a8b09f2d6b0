package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** An immutable sequence of bytes. */
public final class PyBytes extends PyStringLike {
  /** No bytes. */
  public static final PyBytes EMPTY = new PyBytes(new byte[0]);

  private PyBytes(byte[] data) {
    super(data);
  }

  /** A bytes object; the array belongs to it from now on. */
  public static PyBytes of(byte[] data) {
    return data.length == 0 ? EMPTY : new PyBytes(data);
  }

  @Override
  public PyType type() {
    return StrType.BYTES;
  }

  @Override
  public int len(Vm vm) {
    return data.length;
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    return StrOperations.binary(vm, op, this, right);
  }

  @Override
  public PyObject getItem(Vm vm, PyObject index) {
    return StrOperations.getItem(vm, this, index);
  }

  @Override
  public PyObject iter(Vm vm) {
    return StrOperations.iter(this);
  }

  @Override
  public Buffer buffer(Vm vm, boolean writable) {
    return writable ? null : Buffer.of(data);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    StrPrinting.print(this, out, kind);
  }
}
