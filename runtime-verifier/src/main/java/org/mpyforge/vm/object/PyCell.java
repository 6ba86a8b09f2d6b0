package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A variable that a function shares with the closures made in it. */
public final class PyCell extends PyObject {
  private static final PyType TYPE = PyType.builder("cell").build();

  /** The value, null if unbound. */
  public PyObject value;

  /** A cell with a value, null if it is unbound. */
  public PyCell(PyObject value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    if (value == null) {
      out.print("<cell 0 (nil)>");
      return;
    }
    out.print("<cell " + Ops.address(value) + " ");
    vm.enterCall(); // A function may be in a cell of its own.
    try {
      value.print(vm, out, PrintKind.REPR);
    } finally {
      vm.leaveCall();
    }
    out.print(">");
  }
}
