package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** {@code range(…)} ({@code py/objrange.c}). Ranges are compared by identity. */
public final class PyRange extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("range")
          .slots(Slot.PRINT, Slot.UNARY, Slot.ITEMS, Slot.ITERATION)
          .make(PyRange::make)
          .build();

  private final long start;
  private final long stop;
  private final long step;

  private PyRange(long start, long stop, long step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 3, false);
    vm.heap.need(32);
    long first = Ops.toJavaLong(vm, args[at]);
    if (n == 1) {
      return new PyRange(0, first, 1);
    }
    long stop = Ops.toJavaLong(vm, args[at + 1]);
    long step = n == 2 ? 1 : Ops.toJavaLong(vm, args[at + 2]);
    if (step == 0) {
      throw Errors.value("zero step");
    }
    return new PyRange(first, stop, step);
  }

  /** How many items there are. */
  public long length() {
    long length = (stop - start + step + (step > 0 ? -1 : 1)) / step;
    return Math.max(0, length);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int len(Vm vm) {
    return (int) Math.min(length(), Integer.MAX_VALUE);
  }

  @Override
  public PyObject hash(Vm vm) {
    return null;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(PySlice.START)) {
      found[at] = PyInt.of(start);
    } else if (name.sameBytes(PySlice.STOP)) {
      found[at] = PyInt.of(stop);
    } else if (name.sameBytes(PySlice.STEP)) {
      found[at] = PyInt.of(step);
    } else {
      return super.lookup(vm, name, found, at);
    }
    found[at + 1] = null;
    return true;
  }

  @Override
  public PyObject getItem(Vm vm, PyObject index) {
    if (index instanceof PySlice slice) {
      PySlice.Bounds bounds = slice.bounds(vm, length());
      vm.heap.need(32);
      return new PyRange(
          start + bounds.start() * step, start + bounds.stop() * step, bounds.step() * step);
    }
    return PyInt.of(start + Sequences.longIndex(vm, TYPE, length(), index) * step);
  }

  @Override
  public PyObject iter(Vm vm) {
    return new Iterator(start, stop, step);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("range(" + start + ", " + stop + (step == 1 ? ")" : ", " + step + ")"));
  }

  /** Gives the numbers one by one. */
  public static final class Iterator extends PyIterator {
    private long at;
    private final long stop;
    private final long step;

    Iterator(long start, long stop, long step) {
      this.at = start;
      this.stop = stop;
      this.step = step;
    }

    @Override
    public PyObject next(Vm vm) {
      long value = at;
      if (step > 0 ? value >= stop : value <= stop) {
        return null;
      }
      vm.work(1);
      at = value + step;
      return PyInt.of(value);
    }
  }
}
