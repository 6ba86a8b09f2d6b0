package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A set or frozen set. */
public final class PySet extends PyObject {
  /** {@code set}. */
  public static final PyType TYPE = PyType.builder("set").build();

  private final PyMap map = PyMap.withCapacity(0);

  /** A set of these items. */
  public static PySet of(Vm vm, PyObject... items) {
    var set = new PySet();
    for (PyObject item : items) {
      set.add(vm, item);
    }
    return set;
  }

  /** Adds an item. */
  public void add(Vm vm, PyObject item) {
    if (map.find(vm, item) < 0) {
      map.put(vm, item, PyNone.NONE);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
