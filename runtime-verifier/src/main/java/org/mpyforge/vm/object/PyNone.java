package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** {@code None}. */
public final class PyNone extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("NoneType").build();

  /** The only one. */
  public static final PyNone NONE = new PyNone();

  /** On a 64-bit machine of the reference, None is this number where others have an address. */
  private static final PyInteger HASH = PyInt.of(6);

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
  public PyObject hash(Vm vm) {
    return HASH;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print(kind == PrintKind.JSON ? "null" : "None");
  }
}
