package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A method of a built-in type without an object: it looks whether the first argument is one. */
final class PyCheckedFunction extends PyObject {
  private final PyType owner;
  private final PyObject function;

  PyCheckedFunction(PyType owner, PyObject function) {
    this.owner = owner;
    this.function = function;
  }

  @Override
  public PyType type() {
    return PyBuiltin.TYPE;
  }

  @Override
  public boolean bindsSelf() {
    return true;
  }

  @Override
  public boolean isCallable(Vm vm) {
    return true;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    if (positional > 0 && args[at].type() != owner) {
      throw Errors.type(
          "argument should be a '" + owner.name() + "' not a '" + args[at].type().name() + "'");
    }
    return function.call(vm, args, at, positional, keywords);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<function>");
  }
}
