package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** Where in the UTF-8 of a string the characters are that indices mean. */
final class CharacterIndices {
  private CharacterIndices() {}

  /** The position in the bytes of a string that an index of characters means, or -1. */
  static int offset(Vm vm, PyStr text, PyObject index) {
    long i = Sequences.indexValue(vm, "string", index);
    int length = text.length();
    if (i < 0) {
      i += length;
    }
    if (i < 0 || i >= length) {
      return -1;
    }
    return text.isAscii() ? (int) i : skip(text.data, (int) i);
  }

  /** The position in the bytes of a string that a bound of a slice means: the nearest there is. */
  static int offsetBound(Vm vm, PyStr text, PyObject index) {
    int at = offset(vm, text, index);
    if (at >= 0) {
      return at;
    }
    return Ops.toJavaLong(vm, index) < 0 ? 0 : text.data.length;
  }

  private static int skip(byte[] data, int characters) {
    int at = 0;
    for (int i = 0; i < characters; i++) {
      at = Utf8.next(data, at, data.length);
    }
    return at;
  }
}
