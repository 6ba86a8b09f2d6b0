package org.mpyforge.vm.code;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyFunctionLike;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/** A function and the cells of the variables that it shares with the one around it. */
final class PyClosure extends PyFunctionLike {
  private static final PyType TYPE = PyType.builder("closure").build();

  private final PyFunction function;
  private final PyObject[] cells;

  PyClosure(PyFunction function, PyObject[] cells) {
    this.function = function;
    this.cells = cells;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    return function.call(vm, cells, args, at, positional, keywords);
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    return function.lookup(vm, name, found, at);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<closure ");
    function.print(vm, out, PrintKind.REPR);
    out.print(" at " + Ops.address(this) + ", n_closed=" + cells.length + " ");
    for (PyObject cell : cells) {
      cell.print(vm, out, PrintKind.REPR);
      out.print(" ");
    }
    out.print(">");
  }
}
