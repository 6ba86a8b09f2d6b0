package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.Slot;

/**
 * {@code machine.Signal}: a pin as what it means, on or off, whichever level that is ({@code
 * extmod/machine_signal.c}).
 */
final class PySignal extends PyObject {
  static final PyType TYPE =
      PyType.builder("Signal")
          .slots(Slot.CALL)
          .make(PySignal::make)
          .members(PySignal::declare)
          .build();

  private static final PyStr INVERT = PyStr.name("invert");

  private final PyObject pin;
  private final int invert;

  private PySignal(PyObject pin, boolean invert) {
    this.pin = pin;
    this.invert = invert ? 1 : 0;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    PyMap keywords = Calls.keywords(vm, args, at + n, kw);
    PyObject invert = keywords.get(INVERT);
    if (n != 1 || keywords.size() != (invert == null ? 0 : 1)) {
      throw Errors.with(Exceptions.TYPE_ERROR);
    }
    vm.heap.need(32);
    return new PySignal(args[at], invert != null && Ops.truth(vm, invert));
  }

  private static void declare(Members m) {
    m.fn("value", 1, 2, (vm, args) -> args[0].nativePart().call(vm, args, 1, args.length - 1, 0));
    m.fn1("on", (vm, self) -> set(vm, self, true));
    m.fn1("off", (vm, self) -> set(vm, self, false));
  }

  private static PyObject set(Vm vm, PyObject self, boolean on) {
    PyPinBase.write(vm, self, on);
    return PyNone.NONE;
  }

  int read(Vm vm) {
    return PyPinBase.read(vm, pin) ^ invert;
  }

  void write(Vm vm, boolean on) {
    PyPinBase.write(vm, pin, on == (invert == 0));
  }

  @Override
  public boolean isCallable(Vm vm) {
    return true;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    Calls.checkCount(positional, keywords, 0, 1, false);
    return positional == 0 ? PyInt.of(read(vm)) : set(vm, this, Ops.truth(vm, args[at]));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<Signal>");
  }
}
