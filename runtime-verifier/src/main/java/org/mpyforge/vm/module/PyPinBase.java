package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/**
 * {@code machine.PinBase}, which classes derive from to be pins: their method {@code value} gives
 * the level or sets it ({@code extmod/machine_pinbase.c}).
 */
final class PyPinBase extends PyObject {
  static final PyType TYPE =
      PyType.builder("PinBase").make((vm, type, args, at, n, kw) -> new PyPinBase()).build();

  private static final PyStr VALUE = PyStr.name("value");

  private PyPinBase() {}

  /** The level of a pin or signal. */
  static int read(Vm vm, PyObject pin) {
    PyObject kind = pin.nativePart();
    if (kind instanceof PySignal signal) {
      return signal.read(vm);
    }
    checkPin(kind);
    return Ops.toJavaInt(vm, Calls.callMethod(vm, pin, VALUE));
  }

  /** Sets the level of a pin or signal. */
  static void write(Vm vm, PyObject pin, boolean level) {
    PyObject kind = pin.nativePart();
    if (kind instanceof PySignal signal) {
      signal.write(vm, level);
      return;
    }
    checkPin(kind);
    Calls.callMethod(vm, pin, VALUE, PyBool.of(level));
  }

  /** The reference takes anything for a pin, and crashes. */
  private static void checkPin(PyObject kind) {
    if (!(kind instanceof PyPinBase)) {
      throw Errors.type("expecting a pin");
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<PinBase>");
  }
}
