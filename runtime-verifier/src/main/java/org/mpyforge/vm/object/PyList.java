package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/** A list. */
public final class PyList extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("list").build();

  /** The items; the entries from {@link #size} on are null. */
  public PyObject[] items;

  /** How many items there are. */
  public int size;

  /** A list of these items; the array belongs to it from now on. */
  public PyList(PyObject... items) {
    this.items = items;
    this.size = items.length;
  }

  /** An empty list with room for so many items. */
  public static PyList withCapacity(int capacity) {
    var list = new PyList(new PyObject[capacity]);
    list.size = 0;
    return list;
  }

  /** Appends an item. */
  public void append(Vm vm, PyObject item) {
    if (size == items.length) {
      int capacity = Math.max(4, 2 * size);
      vm.heap.need(8L * capacity);
      items = Arrays.copyOf(items, capacity);
    }
    items[size++] = item;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int len(Vm vm) {
    return size;
  }

  @Override
  public PyObject hash(Vm vm) {
    return null;
  }
}
