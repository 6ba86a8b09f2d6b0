package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** What lists, tuples and other sequences of objects have in common ({@code py/sequence.c}). */
public final class Sequences {
  private Sequences() {}

  /**
   * The position that an index means: negative ones count from the end.
   *
   * @param type the sequence's type, for messages
   */
  public static int index(Vm vm, PyType type, long length, PyObject index) {
    return (int) longIndex(vm, type, length, index);
  }

  /** {@link #index} for sequences that may be longer than an array. */
  static long longIndex(Vm vm, PyType type, long length, PyObject index) {
    long i = indexValue(vm, type.name(), index);
    if (i < 0) {
      i += length;
    }
    if (i < 0 || i >= length) {
      throw Errors.index(type.name() + " index out of range");
    }
    return i;
  }

  /** The position that a bound of a search means: what is outside is moved to the end. */
  public static int clampedIndex(Vm vm, PyType type, int length, PyObject index) {
    long i = indexValue(vm, type.name(), index);
    return (int) Math.max(0, Math.min(length, i < 0 ? i + length : i));
  }

  /**
   * The number that an index is.
   *
   * @param what what it is an index of, for messages
   */
  static long indexValue(Vm vm, String what, PyObject index) {
    if (index instanceof PyInt small) {
      return small.value;
    }
    PyInteger number = Ops.asInteger(vm, index);
    if (number == null) {
      throw Errors.type(what + " indices must be integers, not " + index.type().name());
    }
    return Ops.toJavaLong(vm, number);
  }

  /** The items of a slice. */
  static PyObject[] slice(PyObject[] items, PySlice.Bounds bounds) {
    int n = bounds.count();
    int from = (int) bounds.start();
    if (bounds.step() == 1) {
      return Arrays.copyOfRange(items, from, from + n);
    }
    var result = new PyObject[n];
    for (int i = 0; i < n; i++) {
      result[i] = items[(int) (from + i * bounds.step())];
    }
    return result;
  }

  /** Items repeated so often; a negative number means never. */
  static PyObject[] repeat(Vm vm, PyObject[] items, int size, long times) {
    if (times <= 0 || size == 0) {
      return new PyObject[0];
    }
    vm.heap.need(times > Long.MAX_VALUE / 8 / size ? Long.MAX_VALUE : 8L * size * times);
    var result = new PyObject[(int) (size * times)];
    for (int at = 0; at < result.length; at += size) {
      System.arraycopy(items, 0, result, at, size);
    }
    return result;
  }

  /** One run of items behind another. */
  static PyObject[] concat(Vm vm, PyObject[] a, int aSize, PyObject[] b, int bSize) {
    vm.heap.need(8L * (aSize + (long) bSize));
    PyObject[] result = Arrays.copyOf(a, aSize + bSize);
    System.arraycopy(b, 0, result, aSize, bSize);
    return result;
  }

  /** How often to repeat for {@code *}, or null if the right operand is no integer. */
  static Long times(Vm vm, PyObject right) {
    PyInteger number = Ops.asInteger(vm, right);
    return number == null ? null : (Long) Ops.toJavaLong(vm, number);
  }

  /** Whether the operator is {@code <}, {@code >}, {@code ==}, {@code <=} or {@code >=}. */
  static boolean isComparison(BinaryOperator op) {
    return switch (op) {
      case LESS, MORE, EQUAL, LESS_EQUAL, MORE_EQUAL -> true;
      default -> false;
    };
  }

  /** Compares item by item: the first pair that differs decides, else the lengths do. */
  static boolean compare(
      Vm vm, BinaryOperator op, PyObject[] a, int aSize, PyObject[] b, int bSize) {
    vm.enterCall(); // What contains itself has no end.
    try {
      return compareItems(vm, op, a, aSize, b, bSize);
    } finally {
      vm.leaveCall();
    }
  }

  private static boolean compareItems(
      Vm vm, BinaryOperator op, PyObject[] a, int aSize, PyObject[] b, int bSize) {
    if (op == BinaryOperator.EQUAL && aSize != bSize) {
      return false;
    }
    int common = Math.min(aSize, bSize);
    for (int i = 0; i < common; i++) {
      vm.work(1);
      PyObject x = a[i];
      PyObject y = b[i];
      if (x == null || y == null) {
        break; // Comparing has shortened a list.
      }
      if (!Ops.equal(vm, x, y)) {
        return op != BinaryOperator.EQUAL && decides(vm, op, x, y);
      }
    }
    return switch (op) {
      case LESS -> aSize < bSize;
      case MORE -> aSize > bSize;
      case LESS_EQUAL -> aSize <= bSize;
      case MORE_EQUAL -> aSize >= bSize;
      default -> true;
    };
  }

  /** The reference knows only {@code >} and {@code >=} here, which user classes can tell. */
  private static boolean decides(Vm vm, BinaryOperator op, PyObject x, PyObject y) {
    PyObject answer =
        switch (op) {
          case LESS -> Ops.binary(vm, BinaryOperator.MORE, y, x);
          case LESS_EQUAL -> Ops.binary(vm, BinaryOperator.MORE_EQUAL, y, x);
          default -> Ops.binary(vm, op, x, y);
        };
    return answer == PyBool.TRUE;
  }

  /** {@code index(value[, start[, stop]])}; the arguments begin with the sequence. */
  static int find(Vm vm, PyObject[] items, int size, PyObject[] args) {
    PyType type = args[0].type();
    int from = args.length > 2 ? clampedIndex(vm, type, size, args[2]) : 0;
    int to = args.length > 3 ? clampedIndex(vm, type, size, args[3]) : size;
    for (int i = from; i < to && items[i] != null; i++) {
      vm.work(1);
      if (Ops.equal(vm, items[i], args[1])) {
        return i;
      }
    }
    throw Errors.value("object not in sequence");
  }

  /** {@code count(value)}. */
  static PyObject count(Vm vm, PyObject[] items, int size, PyObject value) {
    int n = 0;
    for (int i = 0; i < size && items[i] != null; i++) {
      vm.work(1);
      if (Ops.equal(vm, items[i], value)) {
        n++;
      }
    }
    return PyInt.of(n);
  }

  /** Writes items, separated. */
  static void print(Vm vm, PyObject[] items, int size, Printer out, PrintKind kind) {
    vm.enterCall(); // What contains itself has no end.
    try {
      for (int i = 0; i < size && items[i] != null; i++) {
        vm.work(1);
        if (i > 0) {
          out.print(kind == PrintKind.JSON ? out.itemSeparator() : ", ");
        }
        items[i].print(vm, out, kind);
      }
    } finally {
      vm.leaveCall();
    }
  }

  /**
   * The items of an argument that must be a tuple or a list, not of a type of their kind; the array
   * may have more entries.
   */
  public static PyObject[] items(PyObject object) {
    if (object instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE) {
      return tuple.items;
    }
    if (object instanceof PyList list) {
      return list.items.length == list.size ? list.items : Arrays.copyOf(list.items, list.size);
    }
    throw Errors.type("object '" + object.type().name() + "' isn't a tuple or list");
  }

  /** The items of an argument that must be a tuple or a list of so many. */
  public static PyObject[] items(PyObject object, int count) {
    PyObject[] items = items(object);
    if (items.length != count) {
      throw Errors.value("requested length " + count + " but object has length " + items.length);
    }
    return items;
  }
}
