package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/**
 * A set or frozen set. Its table is laid out as the reference's, so that it lists its items in the
 * same order.
 */
public final class PySet extends PyObject {
  /** {@code set}. */
  public static final PyType TYPE =
      PyType.builder("set")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITERATION)
          .make(SetMethods::make)
          .members(SetMethods::declare)
          .build();

  /** {@code frozenset}. */
  public static final PyType FROZEN =
      PyType.builder("frozenset")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITERATION)
          .make(SetMethods::make)
          .members(SetMethods::declareFrozen)
          .build();

  private static final long HASH_SEED = 0x51ed270b;

  private final PyType type;

  /** The items, as keys. */
  PyMap map;

  PySet(PyType type, PyMap map) {
    this.type = type;
    this.map = map;
  }

  /** A set of these items. */
  public static PySet of(Vm vm, PyObject... items) {
    vm.heap.need(32 + 8L * items.length);
    var set = new PySet(TYPE, PyMap.forSet(items.length));
    for (PyObject item : items) {
      set.add(vm, item);
    }
    return set;
  }

  /** Adds an item. */
  public void add(Vm vm, PyObject item) {
    map.putIfAbsent(vm, item, PyNone.NONE);
  }

  /** Adds what an iterable gives. */
  void addAll(Vm vm, PyObject iterable) {
    Ops.forEach(vm, Ops.iter(vm, iterable), this, item -> add(vm, item));
  }

  /** A copy of the same type and layout. */
  PySet copy(Vm vm) {
    vm.heap.need(32 + 8L * map.slots());
    return new PySet(type, map.copy());
  }

  boolean isFrozen() {
    return type == FROZEN;
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
    if (!isFrozen()) {
      return null;
    }
    long hash = HASH_SEED;
    vm.enterCall();
    try {
      for (int i = 0; i < map.slots(); i++) {
        if (map.keyAt(i) != null) {
          hash += Ops.hash(vm, map.keyAt(i));
        }
      }
    } finally {
      vm.leaveCall();
    }
    return PyInt.small(hash << 1 >> 1);
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    if (op == BinaryOperator.IN) {
      return PyBool.of(map.find(vm, right) >= 0);
    }
    return right instanceof PySet other ? SetMethods.binary(vm, op, this, other) : null;
  }

  @Override
  public PyObject iter(Vm vm) {
    return new Iterator(this);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    if (map.size() == 0) {
      out.print(isFrozen() ? "frozenset()" : "set()");
      return;
    }
    out.print(isFrozen() ? "frozenset({" : "{");
    boolean first = true;
    for (int i = 0; i < map.slots(); i++) {
      PyObject item = map.keyAt(i);
      if (item != null) {
        out.print(first ? "" : ", ");
        first = false;
        Ops.printInside(vm, item, out, PrintKind.REPR);
      }
    }
    out.print(isFrozen() ? "})" : "}");
  }

  /** Walks over the table as it is at each step. */
  static final class Iterator extends PyIterator {
    private final PySet set;
    private int slot;

    Iterator(PySet set) {
      this.set = set;
    }

    @Override
    public PyObject next(Vm vm) {
      PyMap map = set.map;
      while (slot < map.slots()) {
        PyObject item = map.keyAt(slot++);
        if (item != null) {
          return item;
        }
      }
      return null;
    }
  }
}
