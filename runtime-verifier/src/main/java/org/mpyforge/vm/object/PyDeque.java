package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** {@code collections.deque}: a ring of a fixed size ({@code py/objdeque.c}). */
public final class PyDeque extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("deque")
          .slots(Slot.UNARY, Slot.ITEMS, Slot.ITERATION)
          .make(PyDeque::make)
          .members(PyDeque::declare)
          .build();

  private static final int CHECK_OVERFLOW = 1;

  /** One entry more than the greatest length, so that full and empty differ. */
  private final PyObject[] ring;

  private final boolean checksOverflow;

  /** Where the first item is. */
  private int first;

  /** Where the next item goes. */
  private int end;

  private PyDeque(int maxLength, boolean checksOverflow) {
    this.ring = new PyObject[maxLength + 1];
    this.checksOverflow = checksOverflow;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 2, 3, false);
    long maxLength = Ops.toJavaLong(vm, args[at + 1]);
    if (maxLength < 0) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
    vm.heap.need(48);
    vm.heap.need(Long.BYTES * (maxLength + 1));
    long flags = n > 2 ? Ops.toJavaLong(vm, args[at + 2]) : 0;
    var deque = new PyDeque((int) maxLength, (flags & CHECK_OVERFLOW) != 0);
    deque.extend(vm, args[at]);
    return deque;
  }

  private static void declare(Members m) {
    m.fn2("append", (vm, self, item) -> ((PyDeque) self).append(item));
    m.fn2("appendleft", (vm, self, item) -> ((PyDeque) self).appendLeft(item));
    m.fn2("extend", (vm, self, iterable) -> ((PyDeque) self).extend(vm, iterable));
    m.fn1("pop", (vm, self) -> ((PyDeque) self).pop());
    m.fn1("popleft", (vm, self) -> ((PyDeque) self).popLeft());
  }

  private int after(int position) {
    return position + 1 == ring.length ? 0 : position + 1;
  }

  private int before(int position) {
    return position == 0 ? ring.length - 1 : position - 1;
  }

  private PyObject append(PyObject item) {
    int next = after(end);
    if (next == first && checksOverflow) {
      throw Errors.index("full");
    }
    ring[end] = item;
    end = next;
    if (first == end) {
      first = after(first);
    }
    return PyNone.NONE;
  }

  private PyObject appendLeft(PyObject item) {
    int next = before(first);
    if (next == end && checksOverflow) {
      throw Errors.index("full");
    }
    first = next;
    ring[first] = item;
    if (end == first) {
      end = before(end);
    }
    return PyNone.NONE;
  }

  private PyObject extend(Vm vm, PyObject iterable) {
    Ops.forEach(vm, Ops.iter(vm, iterable), this, item -> append(item));
    return PyNone.NONE;
  }

  private PyObject take(int position) {
    PyObject item = ring[position];
    ring[position] = null;
    return item;
  }

  private PyObject pop() {
    checkNotEmpty();
    end = before(end);
    return take(end);
  }

  private PyObject popLeft() {
    checkNotEmpty();
    PyObject item = take(first);
    first = after(first);
    return item;
  }

  private void checkNotEmpty() {
    if (first == end) {
      throw Errors.index("empty");
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int len(Vm vm) {
    return end >= first ? end - first : end - first + ring.length;
  }

  @Override
  public PyObject hash(Vm vm) {
    return null;
  }

  private int position(Vm vm, PyObject index) {
    int position = first + Sequences.index(vm, TYPE, len(vm), index);
    return position >= ring.length ? position - ring.length : position;
  }

  @Override
  public PyObject getItem(Vm vm, PyObject index) {
    return ring[position(vm, index)];
  }

  @Override
  public boolean storeItem(Vm vm, PyObject index, PyObject value) {
    if (value == null) {
      return false;
    }
    ring[position(vm, index)] = value;
    return true;
  }

  @Override
  public PyObject iter(Vm vm) {
    return new Iterator(this);
  }

  /** Walks along the ring until it meets the end, wherever that is by then. */
  private static final class Iterator extends PyIterator {
    private final PyDeque deque;
    private int at;

    Iterator(PyDeque deque) {
      this.deque = deque;
      this.at = deque.first;
    }

    @Override
    public PyObject next(Vm vm) {
      if (at == deque.end) {
        return null;
      }
      PyObject item = deque.ring[at];
      at = deque.after(at);
      return item;
    }
  }
}
