package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A function with the object that it is a method of. */
public final class PyBoundMethod extends PyObject {
  private static final PyType TYPE = PyType.builder("bound_method").build();

  private final PyObject function;
  private final PyObject self;

  /** A method of an object. */
  public PyBoundMethod(PyObject function, PyObject self) {
    this.function = function;
    this.self = self;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isCallable(Vm vm) {
    return true;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    int count = positional + 2 * keywords;
    var all = new PyObject[count + 1];
    all[0] = self;
    System.arraycopy(args, at, all, 1, count);
    return function.call(vm, all, 0, positional + 1, keywords);
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    return function.lookup(vm, name, found, at);
  }

  @Override
  public PyObject binary(Vm vm, org.mpyforge.format.BinaryOperator op, PyObject right) {
    if (op != org.mpyforge.format.BinaryOperator.EQUAL) {
      return null;
    }
    return PyBool.of(
        right instanceof PyBoundMethod other && self == other.self && function == other.function);
  }

  @Override
  public PyObject hash(Vm vm) {
    return PyInt.of(System.identityHashCode(self) ^ System.identityHashCode(function));
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<bound_method " + Ops.address(this) + " ");
    self.print(vm, out, PrintKind.REPR);
    out.print(".");
    function.print(vm, out, PrintKind.REPR);
    out.print(">");
  }
}
