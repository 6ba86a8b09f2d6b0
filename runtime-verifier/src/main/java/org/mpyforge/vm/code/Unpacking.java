package org.mpyforge.vm.code;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyTuple;

/** Takes sequences apart for assignments to several targets. */
final class Unpacking {
  private Unpacking() {}

  /** Replaces an iterable by its {@code count} items, the first on top. */
  static int sequence(Vm vm, PyObject[] s, int sp, int count) {
    PyObject source = s[sp];
    PyObject[] items;
    int size;
    if (source instanceof PyTuple tuple) {
      items = tuple.items;
      size = items.length;
    } else if (source instanceof PyList list) {
      items = list.items;
      size = list.size;
    } else {
      PyObject iterator = Ops.iter(vm, source);
      items = new PyObject[count];
      vm.thread.hold(items);
      try {
        for (size = 0; size < count; size++) {
          items[size] = Ops.next(vm, iterator);
          if (items[size] == null) {
            throw tooFew(size);
          }
        }
      } finally {
        vm.thread.release();
      }
      if (Ops.next(vm, iterator) != null) {
        throw tooMany(count);
      }
    }
    if (size < count) {
      throw tooFew(size);
    }
    if (size > count) {
      throw tooMany(count);
    }
    for (int i = 0; i < count; i++) {
      s[sp + count - 1 - i] = items[i];
    }
    return sp + count - 1;
  }

  /**
   * Replaces an iterable by {@code left} items, a list of the middle ones, and {@code right} ones.
   */
  static int starred(Vm vm, PyObject[] s, int sp, int left, int right) {
    PyObject[] items = Ops.toArray(vm, s[sp]);
    if (items.length < left + right) {
      throw tooFew(items.length);
    }
    int top = sp + left + right;
    for (int i = 0; i < left; i++) {
      s[top - i] = items[i];
    }
    s[top - left] = new PyList(java.util.Arrays.copyOfRange(items, left, items.length - right));
    for (int i = 0; i < right; i++) {
      s[sp + right - 1 - i] = items[items.length - right + i];
    }
    return top;
  }

  private static RuntimeException tooFew(int size) {
    return Errors.value("need more than " + size + " values to unpack");
  }

  private static RuntimeException tooMany(int count) {
    return Errors.value("too many values to unpack (expected " + count + ")");
  }
}
