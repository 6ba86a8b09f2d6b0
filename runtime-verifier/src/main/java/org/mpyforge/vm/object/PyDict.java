package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A dictionary; {@code OrderedDict} too, by its type and its ordered table. */
public final class PyDict extends PyObject {
  /** The entries. */
  public final PyMap map;

  private final PyType type;

  /** A dictionary over a table. */
  public PyDict(PyMap map) {
    this(DictType.TYPE, map);
  }

  PyDict(PyType type, PyMap map) {
    this.type = type;
    this.map = map;
  }

  /** An empty dictionary. */
  public PyDict() {
    this(PyMap.withCapacity(0));
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public int len(Vm vm) {
    return map.size();
  }

  @Override
  public PyObject hash(Vm vm) {
    return null;
  }

  @Override
  public PyObject getItem(Vm vm, PyObject key) {
    PyObject value = map.get(vm, key);
    if (value == null) {
      throw Errors.key(key);
    }
    return value;
  }

  @Override
  public boolean storeItem(Vm vm, PyObject key, PyObject value) {
    if (value != null) {
      vm.heap.need(0);
      map.put(vm, key, value);
    } else if (map.remove(vm, key) == null) {
      throw Errors.key(key);
    }
    return true;
  }
}
