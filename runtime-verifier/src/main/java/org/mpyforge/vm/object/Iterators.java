package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** The types {@code enumerate}, {@code filter}, {@code map}, {@code reversed} and {@code zip}. */
public final class Iterators {
  /** {@code enumerate(iterable, start=0)}. */
  public static final PyType ENUMERATE =
      PyType.builder("enumerate").slots(Slot.ITERATION).make(Iterators::enumerate).build();

  /** {@code filter(function, iterable)}. */
  public static final PyType FILTER =
      PyType.builder("filter").slots(Slot.ITERATION).make(Iterators::filter).build();

  /** {@code map(function, iterable…)}. */
  public static final PyType MAP =
      PyType.builder("map").slots(Slot.ITERATION).make(Iterators::map).build();

  /** {@code reversed(sequence)}. */
  public static final PyType REVERSED =
      PyType.builder("reversed").slots(Slot.ITERATION).make(Iterators::reversed).build();

  /** {@code zip(iterable…)}. */
  public static final PyType ZIP =
      PyType.builder("zip").slots(Slot.ITERATION).make(Iterators::zip).build();

  private static final PyStr REVERSED_METHOD = PyStr.name("__reversed__");
  private static final ArgSpec ENUMERATE_ARGS =
      new ArgSpec().required("iterable").integer("start", 0);

  private Iterators() {}

  /** What {@link PyIterator#next} does. */
  @FunctionalInterface
  private interface Step {
    PyObject next(Vm vm);
  }

  private static PyObject iterator(Vm vm, PyType type, Step step) {
    vm.heap.need(48);
    return new PyIterator() {
      @Override
      public PyType type() {
        return type;
      }

      @Override
      public PyObject next(Vm vm) {
        return step.next(vm);
      }
    };
  }

  private static PyObject enumerate(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    PyObject[] values =
        ENUMERATE_ARGS.parse(
            vm,
            java.util.Arrays.copyOfRange(args, at, at + n),
            0,
            Calls.keywords(vm, args, at + n, kw));
    vm.heap.need(48);
    return new Enumerate(Ops.iter(vm, values[0]), Ops.toJavaLong(vm, values[1]));
  }

  private static final class Enumerate extends PyIterator {
    private final PyObject inner;
    private long number;

    Enumerate(PyObject inner, long start) {
      this.inner = inner;
      this.number = start;
    }

    @Override
    public PyType type() {
      return ENUMERATE;
    }

    @Override
    public PyObject next(Vm vm) {
      PyObject item = Ops.nextBelow(vm, inner);
      if (item == null) {
        return null;
      }
      vm.heap.need(32);
      return PyTuple.of(PyInt.of(number++), item);
    }
  }

  private static PyObject filter(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 2, 2, false);
    PyObject function = args[at];
    PyObject inner = Ops.iter(vm, args[at + 1]);
    return iterator(vm, type, v -> nextThatPasses(v, function, inner));
  }

  private static PyObject nextThatPasses(Vm vm, PyObject function, PyObject inner) {
    for (PyObject item; (item = Ops.nextBelow(vm, inner)) != null; ) {
      PyObject answer = function == PyNone.NONE ? item : Calls.call(vm, function, item);
      if (Ops.truth(vm, answer)) {
        return item;
      }
    }
    return null;
  }

  private static PyObject map(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 2, PyBuiltin.ANY, false);
    PyObject function = args[at];
    PyObject[] inner = iterators(vm, args, at + 1, n - 1);
    return iterator(
        vm,
        type,
        v -> {
          PyObject[] items = nextOfEach(v, inner);
          return items == null ? null : Calls.call(v, function, items);
        });
  }

  private static PyObject zip(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, PyBuiltin.ANY, false);
    PyObject[] inner = iterators(vm, args, at, n);
    return iterator(
        vm,
        type,
        v -> {
          PyObject[] items = inner.length == 0 ? null : nextOfEach(v, inner);
          if (items == null) {
            return null;
          }
          v.heap.need(16 + 8L * items.length);
          return PyTuple.of(items);
        });
  }

  private static PyObject[] iterators(Vm vm, PyObject[] args, int at, int n) {
    var iterators = new PyObject[n];
    for (int i = 0; i < n; i++) {
      iterators[i] = Ops.iter(vm, args[at + i]);
    }
    return iterators;
  }

  /** One item of each, or null if one of them has ended. */
  private static PyObject[] nextOfEach(Vm vm, PyObject[] iterators) {
    var items = new PyObject[iterators.length];
    vm.thread.hold(items);
    try {
      for (int i = 0; i < items.length; i++) {
        items[i] = Ops.nextBelow(vm, iterators[i]);
        if (items[i] == null) {
          return null;
        }
      }
    } finally {
      vm.thread.release();
    }
    return items;
  }

  private static PyObject reversed(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 1, false);
    PyObject sequence = args[at];
    var method = new PyObject[2];
    if (Ops.loadMethodMaybe(vm, sequence, REVERSED_METHOD, method, 0)) {
      return Calls.callLoaded(vm, method, 0, 0, 0);
    }
    vm.heap.need(48);
    return new Reversed(sequence, Ops.len(vm, sequence));
  }

  private static final class Reversed extends PyIterator {
    private final PyObject sequence;
    private long left;

    Reversed(PyObject sequence, long length) {
      this.sequence = sequence;
      this.left = length;
    }

    @Override
    public PyType type() {
      return REVERSED;
    }

    @Override
    public PyObject next(Vm vm) {
      return left == 0 ? null : Ops.getItem(vm, sequence, PyInt.of(--left));
    }
  }
}
