package org.mpyforge.vm.object;

import java.util.Arrays;
import java.util.function.Consumer;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** A list. */
public final class PyList extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("list")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITEMS, Slot.ITERATION)
          .make(ListMethods::make)
          .members(ListMethods::declare)
          .build();

  /** The longest array that Java has. */
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  /** The items; the entries from {@link #size} on are null. */
  public PyObject[] items;

  /** How many items there are. */
  public int size;

  /** A list of these items; the array belongs to it from now on. */
  public PyList(PyObject... items) {
    this.items = items;
    this.size = items.length;
  }

  /** A list that is made item by item, and in use meanwhile. */
  public static PyList filled(Vm vm, Consumer<PyList> filling) {
    var list = new PyList();
    vm.thread.hold(list);
    try {
      filling.accept(list);
    } finally {
      vm.thread.release();
    }
    return list;
  }

  /** Appends an item. */
  public void append(Vm vm, PyObject item) {
    if (size == items.length) {
      grow(vm, Math.max(4, 2 * size));
    }
    items[size++] = item;
  }

  private void grow(Vm vm, int capacity) {
    vm.heap.need(8L * capacity);
    items = Arrays.copyOf(items, capacity);
  }

  /** Makes room for so many items in all, or finds at once that there is none. */
  private void reserve(Vm vm, long capacity) {
    if (capacity > items.length) {
      vm.heap.need(8L * capacity);
      items = Arrays.copyOf(items, Math.toIntExact(capacity));
    }
  }

  /** Appends what an iterable gives; a list at once, as long as it is now. */
  void extend(Vm vm, PyObject iterable) {
    if (iterable instanceof PyList list) {
      insertAll(vm, size, size, list.items, list.size);
      return;
    }
    if (iterable instanceof PyRange range) {
      reserve(vm, size + Math.min(range.length(), MAX_ARRAY - size));
    }
    // Not Ops.forEach: this is done so often that its call for each item would be seen.
    PyObject iterator = Ops.iter(vm, iterable);
    vm.thread.hold(this);
    try {
      for (PyObject item; (item = Ops.next(vm, iterator)) != null; ) {
        append(vm, item);
      }
    } finally {
      vm.thread.release();
    }
  }

  /** Removes an item. */
  PyObject removeAt(int index) {
    checkIndex(index);
    PyObject item = items[index];
    size--;
    System.arraycopy(items, index + 1, items, index, size - index);
    items[size] = null;
    return item;
  }

  /** What tells an index, or compares, may be the program's code and have shortened the list. */
  private void checkIndex(int index) {
    if (index >= size) {
      throw Errors.index("list index out of range");
    }
  }

  private PySlice.Bounds bounds(Vm vm, PySlice slice) {
    int sizeBefore = size;
    PySlice.Bounds bounds = slice.bounds(vm, sizeBefore);
    if (size < sizeBefore) {
      throw Errors.index("list index out of range");
    }
    return bounds;
  }

  /** Replaces the items from {@code from} to {@code to} by others. */
  void insertAll(Vm vm, int from, int to, PyObject[] others, int count) {
    int newSize = size - (to - from) + count;
    PyObject[] inserted = others == items ? others.clone() : others;
    if (newSize > items.length) {
      grow(vm, newSize + 4);
    }
    System.arraycopy(items, to, items, from + count, size - to);
    System.arraycopy(inserted, 0, items, from, count);
    if (newSize < size) {
      Arrays.fill(items, newSize, size, null);
    }
    size = newSize;
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

  @Override
  public PyObject getItem(Vm vm, PyObject index) {
    if (index instanceof PySlice slice) {
      PySlice.Bounds bounds = bounds(vm, slice);
      vm.heap.need(32 + 8L * bounds.count());
      return new PyList(Sequences.slice(items, bounds));
    }
    int at = Sequences.index(vm, TYPE, size, index);
    checkIndex(at);
    return items[at];
  }

  @Override
  public boolean storeItem(Vm vm, PyObject index, PyObject value) {
    if (index instanceof PySlice slice) {
      PySlice.Bounds bounds = bounds(vm, slice);
      if (bounds.step() != 1) {
        throw Errors.with(Exceptions.NOT_IMPLEMENTED_ERROR);
      }
      PyObject[] others = value == null ? PyTuple.EMPTY.items : Sequences.items(value);
      insertAll(vm, (int) bounds.start(), bounds.end(), others, others.length);
    } else if (value == null) {
      ListMethods.pop(vm, this, index);
    } else {
      int at = Sequences.index(vm, TYPE, size, index);
      checkIndex(at);
      items[at] = value;
    }
    return true;
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    switch (op) {
      case ADD -> {
        if (!(right instanceof PyList other)) {
          return null;
        }
        return new PyList(Sequences.concat(vm, items, size, other.items, other.size));
      }
      case INPLACE_ADD -> {
        extend(vm, right);
        return this;
      }
      case MULTIPLY -> {
        Long times = Sequences.times(vm, right);
        return times == null ? null : new PyList(Sequences.repeat(vm, items, size, times));
      }
      default -> {
        if (!Sequences.isComparison(op) || !(right instanceof PyList other)) {
          return null;
        }
        return PyBool.of(Sequences.compare(vm, op, items, size, other.items, other.size));
      }
    }
  }

  @Override
  public PyObject iter(Vm vm) {
    return new Iterator(this);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("[");
    Sequences.print(vm, items, size, out, kind == PrintKind.JSON ? PrintKind.JSON : PrintKind.REPR);
    out.print("]");
  }

  /** Gives the items one by one; what is appended meanwhile comes, too. */
  public static final class Iterator extends PyIterator {
    private final PyList list;
    private int at;

    Iterator(PyList list) {
      this.list = list;
    }

    @Override
    public PyObject next(Vm vm) {
      int i = at;
      if (i >= list.size) {
        return null;
      }
      at = i + 1;
      return list.items[i];
    }
  }
}
