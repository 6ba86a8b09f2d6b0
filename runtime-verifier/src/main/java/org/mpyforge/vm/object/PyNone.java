package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** {@code None}. */
public final class PyNone extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("NoneType").build();

  /** The only one. */
  public static final PyNone NONE = new PyNone();

  private PyNone() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean truth(Vm vm) {
    return false;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print(kind == PrintKind.JSON ? "null" : "None");
  }
}
