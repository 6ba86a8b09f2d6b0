package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A tuple; also the base of named tuples and of tuples with attributes. */
public class PyTuple extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("tuple").build();

  /** {@code ()}. */
  public static final PyTuple EMPTY = new PyTuple(new PyObject[0]);

  /** The items; nobody may change them. */
  public final PyObject[] items;

  PyTuple(PyObject[] items) {
    this.items = items;
  }

  /** A tuple of these items; the array belongs to it from now on. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int len(Vm vm) {
    return items.length;
  }
}
