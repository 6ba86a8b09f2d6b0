package org.mpyforge.vm.object;

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
}
