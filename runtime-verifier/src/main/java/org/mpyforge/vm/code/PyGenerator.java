package org.mpyforge.vm.code;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyIterator;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyType;

/** A generator or coroutine: a call that can stop in the middle. */
final class PyGenerator extends PyIterator {
  private static final PyType TYPE =
      PyType.builder("generator").members(Generators::declare).build();

  final Frame frame;

  /** Whether it runs right now. */
  boolean running;

  /** An exception, or its class, to raise when it goes on; or null. */
  PyObject pending;

  /** Whether it has ended. */
  boolean finished;

  PyGenerator(Frame frame) {
    this.frame = frame;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject next(Vm vm) {
    return Generators.resume(vm, this, PyNone.NONE, null);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<generator object '" + frame.code.name + "' at " + Ops.address(this) + ">");
  }
}
