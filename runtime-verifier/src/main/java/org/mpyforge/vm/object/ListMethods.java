package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** The methods of {@code list} ({@code py/objlist.c}). */
public final class ListMethods {
  private static final ArgSpec SORT =
      new ArgSpec().keywordOnly().object("key", PyNone.NONE).flag("reverse", false);

  private ListMethods() {}

  static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, 1, false);
    vm.heap.need(32);
    var list = new PyList();
    if (n == 1) {
      list.extend(vm, args[at]);
    }
    return list;
  }

  static void declare(Members m) {
    m.fn2("append", ListMethods::append);
    m.fn1("clear", ListMethods::clear);
    m.fn1("copy", (vm, self) -> copy(vm, (PyList) self));
    m.fn2("count", (vm, self, x) -> count(vm, (PyList) self, x));
    m.fn2("extend", ListMethods::extend);
    m.fn("index", 2, 4, ListMethods::index);
    m.fn3("insert", ListMethods::insert);
    m.fn("pop", 1, 2, (vm, args) -> pop(vm, (PyList) args[0], args.length > 1 ? args[1] : null));
    m.fn2("remove", ListMethods::remove);
    m.fn1("reverse", ListMethods::reverse);
    m.kw("sort", 1, ListMethods::sort);
  }

  private static PyObject append(Vm vm, PyObject self, PyObject item) {
    ((PyList) self).append(vm, item);
    return PyNone.NONE;
  }

  private static PyObject clear(Vm vm, PyObject self) {
    PyList list = (PyList) self;
    list.items = PyTuple.EMPTY.items;
    list.size = 0;
    return PyNone.NONE;
  }

  private static PyObject copy(Vm vm, PyList self) {
    vm.heap.need(32 + 8L * self.size);
    return new PyList(Arrays.copyOf(self.items, self.size));
  }

  private static PyObject count(Vm vm, PyList self, PyObject value) {
    return Sequences.count(vm, self.items, self.size, value);
  }

  private static PyObject extend(Vm vm, PyObject self, PyObject iterable) {
    ((PyList) self).extend(vm, iterable);
    return PyNone.NONE;
  }

  private static PyObject index(Vm vm, PyObject[] args) {
    PyList self = (PyList) args[0];
    return PyInt.of(Sequences.find(vm, self.items, self.size, args));
  }

  private static PyObject insert(Vm vm, PyObject self, PyObject index, PyObject item) {
    PyList list = (PyList) self;
    // The reference takes the index as it is, without a check: what is no small integer is the
    // address of an object, which lies behind the end of every list.
    long i = index instanceof PyInt small ? small.value : list.size;
    int at = (int) Math.max(0, Math.min(list.size, i < 0 ? i + list.size : i));
    list.insertAll(vm, at, at, new PyObject[] {item}, 1);
    return PyNone.NONE;
  }

  /** {@code pop([index])}; null means the last. */
  static PyObject pop(Vm vm, PyList self, PyObject index) {
    if (self.size == 0) {
      throw Errors.index("pop from empty list");
    }
    return self.removeAt(
        index == null ? self.size - 1 : Sequences.index(vm, PyList.TYPE, self.size, index));
  }

  private static PyObject remove(Vm vm, PyObject self, PyObject value) {
    PyList list = (PyList) self;
    list.removeAt(Sequences.find(vm, list.items, list.size, new PyObject[] {self, value}));
    return PyNone.NONE;
  }

  static PyObject reverse(Vm vm, PyObject self) {
    PyList list = (PyList) self;
    for (int i = 0, j = list.size - 1; i < j; i++, j--) {
      PyObject item = list.items[i];
      list.items[i] = list.items[j];
      list.items[j] = item;
    }
    return PyNone.NONE;
  }

  /** {@code list.sort(key=, reverse=)}; {@code sorted} uses it, too. */
  public static PyObject sort(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] values = SORT.parse(vm, args, 1, keywords);
    PyList list = (PyList) args[0];
    PyObject[] sorted = Arrays.copyOf(list.items, list.size);
    var sorter = new Sorter(vm, sorted, values[0], values[1] == PyBool.TRUE);
    vm.thread.hold(sorted);
    try {
      sorter.sort(0, sorted.length - 1);
    } finally {
      vm.thread.release();
      // Keys and comparisons are the program's: it may have changed the list under us.
      if (list.size == sorted.length) {
        System.arraycopy(sorted, 0, list.items, 0, sorted.length);
      }
    }
    return PyNone.NONE;
  }

  /**
   * Quicksort, with the last item as the pivot: not stable, so equal items must be moved exactly as
   * the reference moves them.
   */
  private static final class Sorter {
    private final Vm vm;
    private final PyObject[] items;
    private final PyObject key;
    private final PyObject wanted;
    private int lowerEnd;

    Sorter(Vm vm, PyObject[] items, PyObject key, boolean reverse) {
      this.vm = vm;
      this.items = items;
      this.key = key == PyNone.NONE ? null : key;
      this.wanted = PyBool.of(!reverse);
    }

    private PyObject keyOf(PyObject item) {
      return key == null ? item : Calls.call(vm, key, item);
    }

    private boolean inOrder(PyObject a, PyObject b) {
      vm.work(1);
      return Ops.binary(vm, BinaryOperator.LESS, a, b) == wanted;
    }

    /** Sorts from the first to the last position. */
    void sort(int first, int last) {
      int low = first;
      int high = last;
      while (low < high) {
        int middle = partition(low, high);
        int end = lowerEnd;
        // The shorter part first: so the recursion is never deeper than the logarithm.
        if (end - low + 1 < high - middle) {
          sort(low, end);
          low = middle + 1;
        } else {
          sort(middle + 1, high);
          high = end;
        }
      }
    }

    /**
     * Moves what is less than the last item to the left and what is more to the right of it.
     *
     * @return where the last item has gone; {@link #lowerEnd} tells where the left part ends, which
     *     is there or just before
     */
    private int partition(int low, int high) {
      PyObject pivot = keyOf(items[high]);
      int left = low - 1;
      int right = high;
      while (true) {
        do {
          left++;
        } while (left < right && inOrder(keyOf(items[left]), pivot));
        do {
          right--;
        } while (left < right && inOrder(pivot, keyOf(items[right])));
        if (left >= right) {
          swap(left, high);
          lowerEnd = right;
          return left;
        }
        swap(left, right);
      }
    }

    private void swap(int i, int j) {
      PyObject item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }
}
