package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** What arrays, bytearrays and memoryviews share: items of one kind in memory. */
abstract class PyItems extends PyObject {
  /** The kind of the items, {@code B} for a bytearray. */
  final char typecode;

  /** The size of an item, bytes. */
  final int itemSize;

  /** The memory. */
  byte[] bytes;

  /** Where in the memory the first item begins, bytes. */
  int offset;

  /** How many items there are. */
  int length;

  PyItems(char typecode, byte[] bytes, int offset, int length) {
    this.typecode = typecode;
    this.itemSize = ItemCode.size('@', typecode);
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
  }

  /** Whether items can be stored. */
  abstract boolean isWritable();

  /** A part of the items as a new object. */
  abstract PyObject slice(Vm vm, int start, int stop);

  /** Replaces a part by items of the same size; their number may be another if that is possible. */
  abstract void replace(Vm vm, int start, int stop, byte[] items);

  @Override
  public final int len(Vm vm) {
    return length;
  }

  @Override
  public final PyObject hash(Vm vm) {
    return null;
  }

  @Override
  public final Buffer buffer(Vm vm, boolean writable) {
    return writable && !isWritable()
        ? null
        : new Buffer(bytes, offset, length * itemSize, typecode);
  }

  // ---- items

  final PyObject item(Vm vm, int index) {
    return ItemCode.get(vm, typecode, itemSize, bytes, offset + index * itemSize);
  }

  final void setItem(Vm vm, int index, PyObject value) {
    ItemCode.set(vm, typecode, itemSize, bytes, offset + index * itemSize, value);
  }

  @Override
  public final PyObject getItem(Vm vm, PyObject index) {
    if (index instanceof PySlice slice) {
      PySlice.Bounds part = slice.plainBounds(vm, length);
      return slice(vm, (int) part.start(), part.end());
    }
    return item(vm, Sequences.index(vm, type(), length, index));
  }

  @Override
  public final boolean storeItem(Vm vm, PyObject index, PyObject value) {
    if (value == null) {
      return false;
    }
    if (index instanceof PySlice slice) {
      PySlice.Bounds part = slice.plainBounds(vm, length);
      byte[] items = replacement(value);
      if (!isWritable()) {
        return false;
      }
      replace(vm, (int) part.start(), part.end(), items);
      return true;
    }
    int at = Sequences.index(vm, type(), length, index);
    if (!isWritable()) {
      return false;
    }
    setItem(vm, at, value);
    return true;
  }

  /** The memory of what is assigned to a slice. */
  private byte[] replacement(PyObject value) {
    if (value instanceof PyItems other) {
      if (other.itemSize != itemSize) {
        throw incompatible();
      }
      int size = other.length * itemSize;
      return Arrays.copyOfRange(other.bytes, other.offset, other.offset + size);
    }
    if (value instanceof PyBytes text) {
      if (itemSize != 1) {
        throw incompatible();
      }
      return text.data;
    }
    throw Errors.notImplemented("array/bytes required on right side");
  }

  static PyRaise incompatible() {
    return Errors.value("lhs and rhs should be compatible");
  }

  // ---- operators

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    return switch (op) {
      case EQUAL, LESS, MORE, LESS_EQUAL, MORE_EQUAL -> compare(vm, op, right);
      case IN -> PyBool.of(contains(vm, right));
      default -> null;
    };
  }

  private PyObject compare(Vm vm, BinaryOperator op, PyObject right) {
    Buffer left = buffer(vm, false);
    Buffer other = right.buffer(vm, false);
    if (other == null) {
      return PyBool.FALSE;
    }
    char code = Character.toLowerCase(left.typecode);
    boolean unsigned = code != left.typecode || Character.isUpperCase(other.typecode);
    boolean comparable =
        code == Character.toLowerCase(other.typecode) && code != 'f' && code != 'd';
    if (!comparable || (op != BinaryOperator.EQUAL && !unsigned)) {
      throw Errors.with(Exceptions.NOT_IMPLEMENTED_ERROR);
    }
    int order =
        Arrays.compareUnsigned(
            left.bytes,
            left.offset,
            left.offset + left.length,
            other.bytes,
            other.offset,
            other.offset + other.length);
    return PyBool.of(
        switch (op) {
          case LESS -> order < 0;
          case MORE -> order > 0;
          case LESS_EQUAL -> order <= 0;
          case MORE_EQUAL -> order >= 0;
          default -> order == 0;
        });
  }

  private boolean contains(Vm vm, PyObject item) {
    Buffer part = item.buffer(vm, false);
    if (part != null) {
      // As in the reference, in a bytearray without memory there is not even nothing.
      return type() == PyArray.BYTEARRAY
          && bytes.length != 0
          && ByteSearch.first(vm, buffer(vm, false), part) >= 0;
    }
    if (item instanceof PyInt || item instanceof PyLong || item instanceof PyFloat) {
      throw Errors.with(Exceptions.NOT_IMPLEMENTED_ERROR);
    }
    return false;
  }

  // ---- iteration

  @Override
  public final PyObject iter(Vm vm) {
    return new ItemIterator(this);
  }

  private static final class ItemIterator extends PyIterator {
    private final PyItems items;
    private int at;

    ItemIterator(PyItems items) {
      this.items = items;
    }

    @Override
    public PyObject next(Vm vm) {
      return at < items.length ? items.item(vm, at++) : null;
    }
  }
}
