package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/** The behaviour of built-in exceptions ({@code py/objexcept.c}). */
final class ExceptionType {
  private static final PyStr ARGS = PyStr.name("args");
  private static final PyStr VALUE = PyStr.name("value");
  private static final PyStr ERRNO = PyStr.name("errno");
  private static final PyStr TRACEBACK = PyStr.name("__traceback__");

  /** How many arguments the emergency exception buffer's 256 bytes have room for. */
  private static final int EMERGENCY_ARGUMENTS = 24;

  private ExceptionType() {}

  static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, PyBuiltin.ANY, false);
    // With a locked heap arguments go into a buffer, as many as fit, or none at all.
    int kept = vm.heap.locks() != 0 && n > EMERGENCY_ARGUMENTS ? 0 : n;
    return new PyException(type, PyTuple.of(Arrays.copyOfRange(args, at, at + kept)));
  }

  static boolean lookup(PyException self, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(ARGS)) {
      found[at] = self.args;
    } else if (name.sameBytes(VALUE) || name.sameBytes(ERRNO)) {
      found[at] = self.value();
    } else {
      return false;
    }
    found[at + 1] = null;
    return true;
  }

  /** {@code exc.__traceback__ = None} is the one thing that can be stored. */
  static boolean storeAttr(PyException self, PyStr name, PyObject value) {
    if (value != PyNone.NONE || !name.sameBytes(TRACEBACK)) {
      return false;
    }
    self.traceback().clear();
    return true;
  }

  /** Prints an exception, which the type named is the type of. */
  static void printAs(Vm vm, PyType type, PyException self, Printer out, PrintKind kind) {
    PyObject[] items = self.args.items;
    if (kind == PrintKind.REPR || kind == PrintKind.EXCEPTION) {
      out.print(type.name());
    }
    if (kind == PrintKind.EXCEPTION) {
      out.print(": ");
    }
    if (kind == PrintKind.STR || kind == PrintKind.EXCEPTION) {
      if (items.length == 0 || printErrno(vm, self, out)) {
        return;
      }
      if (items.length == 1) {
        items[0].print(vm, out, PrintKind.STR);
        return;
      }
    }
    self.args.print(vm, out, kind == PrintKind.JSON ? kind : PrintKind.REPR);
  }

  private static boolean printErrno(Vm vm, PyException self, Printer out) {
    PyObject[] items = self.args.items;
    if (self.type() != Exceptions.OS_ERROR
        || items.length > 2
        || !(items[0] instanceof PyInt number)) {
      return false;
    }
    String name = Errno.nameOf(number.value);
    if (name == null) {
      return false;
    }
    out.print("[Errno " + number.value + "] " + name);
    if (items.length == 2) {
      out.print(": ");
      items[1].print(vm, out, PrintKind.STR);
    }
    return true;
  }
}
