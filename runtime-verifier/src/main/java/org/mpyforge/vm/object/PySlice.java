package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A slice. */
public final class PySlice extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("slice").members(PySlice::declare).build();

  static final PyStr START = PyStr.name("start");
  static final PyStr STOP = PyStr.name("stop");
  static final PyStr STEP = PyStr.name("step");

  /** Where it begins, or None. */
  public final PyObject start;

  /** Where it ends, or None. */
  public final PyObject stop;

  /** How far apart its items are, or None. */
  public final PyObject step;

  /**
   * A slice of a sequence of a known length: the items at {@code start}, {@code start + step}, … on
   * this side of {@code stop}. With a positive step both lie in 0…length, with a negative one in
   * -1…length - 1.
   */
  public record Bounds(long start, long stop, long step) {
    /** How many items it has. */
    public int count() {
      long distance = step > 0 ? stop - start : start - stop;
      return distance <= 0 ? 0 : (int) ((distance - 1) / Math.abs(step) + 1);
    }

    /** Where the part of a sequence ends that an assignment replaces; the step is 1. */
    public int end() {
      return (int) Math.max(start, stop);
    }
  }

  /** A slice. */
  public PySlice(PyObject start, PyObject stop, PyObject step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  private static void declare(Members m) {
    m.fn2("indices", PySlice::indices);
  }

  private static PyObject indices(Vm vm, PyObject self, PyObject length) {
    Bounds bounds = ((PySlice) self).bounds(vm, Ops.toJavaLong(vm, length));
    return PyTuple.of(PyInt.of(bounds.start), PyInt.of(bounds.stop), PyInt.of(bounds.step));
  }

  /** What the slice is for a sequence of so many items. */
  public Bounds bounds(Vm vm, long length) {
    long by = step == PyNone.NONE ? 1 : Ops.toJavaLong(vm, step);
    if (by == 0) {
      throw Errors.value("slice step can't be zero");
    }
    long low = by > 0 ? 0 : -1;
    long high = by > 0 ? length : length - 1;
    return new Bounds(
        bound(vm, start, by > 0 ? low : high, length, low, high),
        bound(vm, stop, by > 0 ? high : low, length, low, high),
        by);
  }

  /** {@link #bounds} for a type whose slices have no step: one is a {@code NotImplementedError}. */
  Bounds plainBounds(Vm vm, long length) {
    Bounds bounds = bounds(vm, length);
    if (bounds.step != 1) {
      throw stepError();
    }
    return bounds;
  }

  /** What a slice with a step raises where only parts in one piece can be taken. */
  static PyRaise stepError() {
    return Errors.notImplemented("only slices with step=1 (aka None) are supported");
  }

  private static long bound(Vm vm, PyObject value, long none, long length, long low, long high) {
    if (value == PyNone.NONE) {
      return none;
    }
    long index = Ops.toJavaLong(vm, value);
    return Math.min(high, Math.max(index < 0 ? index + length : index, low));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject hash(Vm vm) {
    return null;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(START)) {
      found[at] = start;
    } else if (name.sameBytes(STOP)) {
      found[at] = stop;
    } else if (name.sameBytes(STEP)) {
      found[at] = step;
    } else {
      return super.lookup(vm, name, found, at);
    }
    found[at + 1] = null;
    return true;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("slice(");
    start.print(vm, out, PrintKind.REPR);
    out.print(", ");
    stop.print(vm, out, PrintKind.REPR);
    out.print(", ");
    step.print(vm, out, PrintKind.REPR);
    out.print(")");
  }
}
