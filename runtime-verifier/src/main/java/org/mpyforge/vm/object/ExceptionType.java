package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** The behaviour of built-in exceptions. */
final class ExceptionType {
  private static final PyStr ARGS = PyStr.name("args");
  private static final PyStr VALUE = PyStr.name("value");
  private static final PyStr ERRNO = PyStr.name("errno");

  private ExceptionType() {}

  static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, Integer.MAX_VALUE, false);
    return new PyException(type, PyTuple.of(java.util.Arrays.copyOfRange(args, at, at + n)));
  }

  static boolean lookup(Vm vm, PyException self, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(ARGS)) {
      found[at] = self.args;
    } else if (name.sameBytes(VALUE) && self.type().isSubclassOf(Exceptions.STOP_ITERATION)) {
      found[at] = self.value();
    } else if (name.sameBytes(ERRNO) && self.type().isSubclassOf(Exceptions.OS_ERROR)) {
      found[at] = self.value();
    } else {
      return self.type().lookupFor(vm, self, name, found, at);
    }
    found[at + 1] = null;
    return true;
  }

  static boolean storeAttr(Vm vm, PyException self, PyStr name, PyObject value) {
    return false;
  }

  static void print(Vm vm, PyException self, Printer out, PrintKind kind) {
    PyObject[] items = self.args.items;
    if (kind != PrintKind.STR) {
      out.print(self.type().name());
    }
    if (kind == PrintKind.EXCEPTION) {
      out.print(": ");
    }
    if (kind == PrintKind.STR || kind == PrintKind.EXCEPTION) {
      if (items.length == 0) {
        out.print("");
        return;
      }
      if (items.length == 1) {
        items[0].print(vm, out, PrintKind.STR);
        return;
      }
    }
    self.args.print(vm, out, kind);
  }
}
