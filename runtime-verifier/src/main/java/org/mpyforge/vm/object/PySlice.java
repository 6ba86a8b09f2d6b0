package org.mpyforge.vm.object;

/** A slice. */
public final class PySlice extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("slice").build();

  /** Where it begins, or None. */
  public final PyObject start;

  /** Where it ends, or None. */
  public final PyObject stop;

  /** How far apart its items are, or None. */
  public final PyObject step;

  /** A slice. */
  public PySlice(PyObject start, PyObject stop, PyObject step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
