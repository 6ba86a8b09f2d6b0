package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** {@code memoryview}: another object's memory as a sequence. */
public final class PyMemoryView extends PyItems {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("memoryview")
          .slots(Slot.UNARY, Slot.BINARY, Slot.ITEMS, Slot.ITERATION)
          .make(PyMemoryView::make)
          .members(m -> m.fn("hex", 1, 2, (vm, a) -> Hex.encode(vm, a, PyStr.EMPTY)))
          .build();

  private static final PyStr ITEM_SIZE = PyStr.name("itemsize");

  private final boolean writable;

  private PyMemoryView(char typecode, byte[] bytes, int offset, int length, boolean writable) {
    super(typecode, bytes, offset, length);
    this.writable = writable;
  }

  /** A view of memory. */
  public static PyMemoryView of(Buffer memory, boolean writable) {
    int items = memory.length / ItemCode.size('@', memory.typecode);
    return new PyMemoryView(memory.typecode, memory.bytes, memory.offset, items, writable);
  }

  private static PyObject make(
      Vm vm, PyType type, PyObject[] args, int at, int positional, int keywords) {
    Calls.checkCount(positional, keywords, 1, 1, false);
    if (args[at] instanceof DistantMemory distant) {
      return distant.view();
    }
    Buffer memory = Ops.buffer(vm, args[at], false);
    vm.heap.need(32);
    return of(memory, args[at].buffer(vm, true) != null);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(ITEM_SIZE)) {
      return Attributes.value(PyInt.of(itemSize), found, at);
    }
    return super.lookup(vm, name, found, at);
  }

  @Override
  boolean isWritable() {
    return writable;
  }

  @Override
  PyObject slice(Vm vm, int start, int stop) {
    vm.heap.need(32);
    return new PyMemoryView(typecode, bytes, offset + start * itemSize, stop - start, writable);
  }

  @Override
  void replace(Vm vm, int start, int stop, byte[] items) {
    if (items.length != (stop - start) * itemSize) {
      throw incompatible();
    }
    System.arraycopy(items, 0, bytes, offset + start * itemSize, items.length);
  }
}
