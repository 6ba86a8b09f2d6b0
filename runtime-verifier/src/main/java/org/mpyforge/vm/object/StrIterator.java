package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** Goes through the characters of a string, or the bytes of bytes. */
final class StrIterator extends PyIterator {
  private final byte[] data;
  private final boolean text;
  private int at;

  StrIterator(PyStringLike value) {
    data = value.data;
    text = value instanceof PyStr;
  }

  @Override
  public PyObject next(Vm vm) {
    if (at >= data.length) {
      return null;
    }
    int start = at;
    if (!text) {
      at++;
      return PyInt.small(data[start] & 0xff);
    }
    at = Utf8.next(data, start, data.length);
    return StrOperations.slice(vm, data, start, at);
  }
}
