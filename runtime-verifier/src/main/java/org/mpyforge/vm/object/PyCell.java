package org.mpyforge.vm.object;

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
}
