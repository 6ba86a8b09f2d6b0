package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** Indices and slices of text, bytes and arrays. */
final class Indices {
  private Indices() {}

  /** The position that an index means ({@code mp_get_index}, {@code py/obj.c}). */
  static int index(Vm vm, PyType type, int length, PyObject index) {
    long i = number(vm, type, index);
    if (i < 0) {
      i += length;
    }
    if (i < 0 || i >= length) {
      throw Errors.index(type.name() + " index out of range");
    }
    return (int) i;
  }

  /** The position that a bound of a slice means: the nearest there is. */
  static int bound(Vm vm, PyType type, int length, PyObject index) {
    long i = number(vm, type, index);
    if (i < 0) {
      i += length;
    }
    return (int) Math.max(0, Math.min(i, length));
  }

  private static long number(Vm vm, PyType type, PyObject index) {
    if (index instanceof PyInt small) {
      return small.value;
    }
    if (!(integerOrNull(vm, index) instanceof PyInteger number)) {
      throw Errors.type(type.name() + " indices must be integers, not " + index.type().name());
    }
    return machineWord(number);
  }

  /** The position in the bytes of a string that an index of characters means, or -1. */
  static int offset(Vm vm, PyStr text, PyObject index) {
    long i;
    if (index instanceof PyInt small) {
      i = small.value;
    } else if (integerOrNull(vm, index) instanceof PyInteger number) {
      i = machineWord(number);
    } else {
      throw Errors.type("string indices must be integers, not " + index.type().name());
    }
    int length = text.length();
    if (i < 0) {
      i += length;
    }
    if (i < 0 || i >= length) {
      return -1;
    }
    return text.isAscii() ? (int) i : skip(text.data, (int) i);
  }

  /** The position in the bytes of a string that a bound of a slice means. */
  static int offsetBound(Vm vm, PyStr text, PyObject index) {
    int at = offset(vm, text, index);
    if (at >= 0) {
      return at;
    }
    boolean low = integerOrNull(vm, index) instanceof PyInteger i && i.big().signum() < 0;
    return low ? 0 : text.data.length;
  }

  private static int skip(byte[] data, int characters) {
    int at = 0;
    for (int i = 0; i < characters; i++) {
      at = Utf8.next(data, at, data.length);
    }
    return at;
  }

  /** An object as an integer where the language takes one for another, or null. */
  static PyObject integerOrNull(Vm vm, PyObject object) {
    return object instanceof PyFloat ? null : object.toInt(vm);
  }

  private static long machineWord(PyInteger number) {
    if (!number.fitsLong()) {
      throw Errors.overflow("overflow converting long int to machine word");
    }
    return number.low();
  }

  /**
   * Start and end of a slice whose step is 1; the end is not before the start. Another step is a
   * {@code NotImplementedError}.
   */
  static int[] range(Vm vm, PySlice slice, int length) {
    if (slice.step != PyNone.NONE) {
      long step = Ops.toJavaLong(vm, slice.step);
      if (step == 0) {
        throw Errors.value("slice step can't be zero");
      }
      if (step != 1) {
        throw stepError();
      }
    }
    int start = slice.start == PyNone.NONE ? 0 : clamp(Ops.toJavaLong(vm, slice.start), length);
    int stop = slice.stop == PyNone.NONE ? length : clamp(Ops.toJavaLong(vm, slice.stop), length);
    return new int[] {start, Math.max(start, stop)};
  }

  private static int clamp(long index, int length) {
    return (int) Math.max(0, Math.min(index < 0 ? index + length : index, length));
  }

  static PyRaise stepError() {
    return Errors.notImplemented("only slices with step=1 (aka None) are supported");
  }
}
