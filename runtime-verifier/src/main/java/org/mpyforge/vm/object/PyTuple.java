package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** A tuple; also the base of named tuples and of tuples with attributes. */
public class PyTuple extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("tuple")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITEMS, Slot.ITERATION)
          .make(PyTuple::make)
          .members(PyTuple::declare)
          .build();

  /** {@code ()}. */
  public static final PyTuple EMPTY = new PyTuple(new PyObject[0]);

  /** Where hashes begin, so that {@code ()} does not hash like 0. */
  private static final long HASH_SEED = 0x2545f491;

  /** The items; nobody may change them. */
  public final PyObject[] items;

  PyTuple(PyObject[] items) {
    this.items = items;
  }

  /** A tuple of these items; the array belongs to it from now on. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, 1, false);
    if (n == 0) {
      return EMPTY;
    }
    if (args[at].getClass() == PyTuple.class) {
      return args[at];
    }
    PyObject[] items = Ops.toArray(vm, args[at]);
    vm.heap.need(16 + 8L * items.length);
    return of(items);
  }

  private static void declare(Members m) {
    m.fn2("count", (vm, self, x) -> count(vm, (PyTuple) self, x));
    m.fn("index", 2, 4, PyTuple::index);
  }

  private static PyObject count(Vm vm, PyTuple self, PyObject value) {
    return Sequences.count(vm, self.items, self.items.length, value);
  }

  private static PyObject index(Vm vm, PyObject[] args) {
    PyTuple self = (PyTuple) args[0];
    return PyInt.of(Sequences.find(vm, self.items, self.items.length, args));
  }

  /** Whether it can equal tuples of another type: named tuples can. */
  boolean equalsOtherTypes() {
    return false;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public final int len(Vm vm) {
    return items.length;
  }

  @Override
  public final PyObject hash(Vm vm) {
    long hash = HASH_SEED;
    vm.enterCall(); // There may be tuples in tuples.
    try {
      for (PyObject item : items) {
        hash += Ops.hash(vm, item);
      }
    } finally {
      vm.leaveCall();
    }
    return PyInt.small(hash << 1 >> 1);
  }

  @Override
  public final PyObject getItem(Vm vm, PyObject index) {
    if (index instanceof PySlice slice) {
      PySlice.Bounds bounds = slice.plainBounds(vm, items.length);
      vm.heap.need(16 + 8L * bounds.count());
      return of(Sequences.slice(items, bounds));
    }
    return items[Sequences.index(vm, type(), items.length, index)];
  }

  @Override
  public final PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    switch (op) {
      case ADD, INPLACE_ADD -> {
        if (!(right.nativePart() instanceof PyTuple other) || !right.type().isSubclassOf(TYPE)) {
          return null;
        }
        return of(Sequences.concat(vm, items, items.length, other.items, other.items.length));
      }
      case MULTIPLY, INPLACE_MULTIPLY -> {
        Long times = Sequences.times(vm, right);
        return times == null ? null : of(Sequences.repeat(vm, items, items.length, times));
      }
      default -> {
        if (!Sequences.isComparison(op) || !(right.nativePart() instanceof PyTuple other)) {
          return null;
        }
        if (op == BinaryOperator.EQUAL && type() != right.type() && !equalsOtherTypes()) {
          return null;
        }
        return PyBool.of(
            Sequences.compare(vm, op, items, items.length, other.items, other.items.length));
      }
    }
  }

  @Override
  public final PyObject iter(Vm vm) {
    return new Iterator(items);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    if (kind == PrintKind.JSON) {
      out.print("[");
      Sequences.print(vm, items, items.length, out, kind);
      out.print("]");
    } else {
      out.print("(");
      Sequences.print(vm, items, items.length, out, PrintKind.REPR);
      out.print(items.length == 1 ? ",)" : ")");
    }
  }

  /** Gives the items one by one. */
  static final class Iterator extends PyIterator {
    private final PyObject[] items;
    private int at;

    Iterator(PyObject[] items) {
      this.items = items;
    }

    @Override
    public PyObject next(Vm vm) {
      return at < items.length ? items[at++] : null;
    }
  }
}
