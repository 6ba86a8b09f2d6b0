package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/**
 * {@code Ellipsis} and {@code NotImplemented}: objects of which there is one, and that print as
 * their name. Their types have none, as in the reference.
 */
public final class PySingleton extends PyObject {
  private static final PyType ELLIPSIS_TYPE = PyType.builder("").build();
  private static final PyType NOT_IMPLEMENTED_TYPE = PyType.builder("").build();

  /** {@code Ellipsis}. */
  public static final PySingleton ELLIPSIS = new PySingleton(ELLIPSIS_TYPE, "Ellipsis");

  /** {@code NotImplemented}. */
  public static final PySingleton NOT_IMPLEMENTED =
      new PySingleton(NOT_IMPLEMENTED_TYPE, "NotImplemented");

  private final PyType type;
  private final String text;

  private PySingleton(PyType type, String text) {
    this.type = type;
    this.text = text;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print(text);
  }
}
