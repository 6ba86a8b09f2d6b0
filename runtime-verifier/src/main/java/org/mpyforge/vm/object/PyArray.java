package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** {@code array.array} and {@code bytearray} ({@code py/objarray.c}). */
public final class PyArray extends PyItems {
  /** {@code array.array}. */
  public static final PyType ARRAY =
      PyType.builder("array")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITEMS, Slot.ITERATION)
          .make(PyArray::makeArray)
          .members(PyArray::declare)
          .build();

  /** {@code bytearray}. */
  public static final PyType BYTEARRAY =
      PyType.builder("bytearray")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITEMS, Slot.ITERATION)
          .make(PyArray::makeBytearray)
          .members(
              m -> {
                declare(m);
                StrMethods.declareByteMethods(m);
                StrMethods.declareShared(m);
              })
          .build();

  /** The letter by which the reference makes a bytearray an array. */
  private static final char BYTEARRAY_CODE = 1;

  private final PyType type;

  /** A bytearray that shows memory of something else; it gets its own when it grows. */
  public static PyArray bytearrayAt(Buffer memory, int length) {
    var array = new PyArray(BYTEARRAY, 'B', memory.bytes, length);
    array.offset = memory.offset;
    return array;
  }

  private PyArray(PyType type, char typecode, byte[] bytes, int length) {
    super(typecode, bytes, 0, length);
    this.type = type;
  }

  /** A bytearray of these bytes; the array belongs to it from now on. */
  public static PyArray bytearray(byte[] bytes) {
    return new PyArray(BYTEARRAY, 'B', bytes, bytes.length);
  }

  private static PyArray empty(PyType type, char typecode) {
    return new PyArray(type, typecode, new byte[0], 0);
  }

  // ---- making

  private static PyObject makeArray(
      Vm vm, PyType type, PyObject[] args, int at, int positional, int keywords) {
    Calls.checkCount(positional, keywords, 1, 2, false);
    byte[] name = StrType.textOrBytes(args[at]);
    char code = name.length == 0 ? 0 : (char) (name[0] & 0xff);
    PyArray array = code == BYTEARRAY_CODE ? empty(BYTEARRAY, 'B') : empty(ARRAY, code);
    if (positional == 2) {
      array.fill(vm, args[at + 1]);
    }
    return array;
  }

  private static PyObject makeBytearray(
      Vm vm, PyType type, PyObject[] args, int at, int positional, int keywords) {
    Calls.checkCount(positional, keywords, 0, 3, false);
    if (positional == 0) {
      return bytearray(new byte[0]);
    }
    PyObject source = args[at];
    if (source instanceof PyInt || source instanceof PyLong) {
      return bytearray(new byte[StrType.memory(vm, Ops.toJavaLong(vm, source), 0)]);
    }
    if (source instanceof PyStr && positional == 1) {
      throw Errors.type("string argument without an encoding");
    }
    PyArray array = empty(BYTEARRAY, 'B');
    array.fill(vm, source);
    return array;
  }

  /** Fills a new array: with memory as it is, or with the items of an iterable. */
  private void fill(Vm vm, PyObject source) {
    boolean raw = type == BYTEARRAY || source instanceof PyBytes || source.type() == BYTEARRAY;
    Buffer memory = raw ? source.buffer(vm, false) : null;
    if (memory != null) {
      appendMemory(vm, memory);
      return;
    }
    int expected = Ops.lengthHint(vm, source);
    appendAll(vm, source);
    if (length < expected) {
      grow(vm, expected);
      length = expected;
    }
  }

  // ---- growing

  private void grow(Vm vm, long items) {
    if (items > length && (offset != 0 || items * itemSize > bytes.length)) {
      int size = StrType.memory(vm, Math.max(items, length + length / 2 + 8L) * itemSize, 0);
      bytes = Arrays.copyOfRange(bytes, offset, offset + size);
      offset = 0;
    }
  }

  private void append(Vm vm, PyObject item) {
    grow(vm, length + 1L);
    setItem(vm, length, item);
    length++;
  }

  private void appendMemory(Vm vm, Buffer memory) {
    int items = memory.length / itemSize;
    grow(vm, (long) length + items);
    System.arraycopy(
        memory.bytes, memory.offset, bytes, offset + length * itemSize, items * itemSize);
    length += items;
  }

  private void appendAll(Vm vm, PyObject iterable) {
    Ops.forEach(vm, Ops.iter(vm, iterable), this, item -> append(vm, item));
  }

  private void extend(Vm vm, PyObject source) {
    Buffer memory = source.buffer(vm, false);
    if (memory != null) {
      appendMemory(vm, memory);
    } else {
      appendAll(vm, source);
    }
  }

  private static void declare(Members m) {
    m.fn2(
        "append",
        (vm, self, item) -> {
          self(self).append(vm, item);
          return PyNone.NONE;
        });
    m.fn2(
        "extend",
        (vm, self, source) -> {
          self(self).extend(vm, source);
          return PyNone.NONE;
        });
  }

  private static PyArray self(PyObject self) {
    if (self.nativePart() instanceof PyArray array) {
      return array;
    }
    throw Errors.type("argument has wrong type");
  }

  // ---- as an object

  @Override
  public PyType type() {
    return type;
  }

  @Override
  boolean isWritable() {
    return true;
  }

  @Override
  PyObject slice(Vm vm, int start, int stop) {
    StrType.memory(vm, (stop - start) * (long) itemSize, 0);
    byte[] part = Arrays.copyOfRange(bytes, offset + start * itemSize, offset + stop * itemSize);
    return new PyArray(type, typecode, part, stop - start);
  }

  @Override
  void replace(Vm vm, int start, int stop, byte[] items) {
    int tail = (length - stop) * itemSize;
    int count = items.length / itemSize;
    grow(vm, (long) length + count - (stop - start));
    int from = offset + start * itemSize;
    System.arraycopy(bytes, offset + stop * itemSize, bytes, from + items.length, tail);
    System.arraycopy(items, 0, bytes, from, items.length);
    length += count - (stop - start);
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    switch (op) {
      case EQUAL -> {
        // An array compares with arrays only, a bytearray with all that has memory.
        return type == BYTEARRAY || right.type() == type ? super.binary(vm, op, right) : null;
      }
      case ADD -> {
        Buffer memory = Ops.buffer(vm, right, false);
        PyArray both = (PyArray) slice(vm, 0, length);
        both.appendMemory(vm, memory);
        return both;
      }
      case INPLACE_ADD -> {
        extend(vm, right);
        return this;
      }
      default -> {
        return super.binary(vm, op, right);
      }
    }
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    if (type == BYTEARRAY) {
      out.print("bytearray(b");
      StrPrinting.quotedBytes(
          offset == 0 ? bytes : Arrays.copyOfRange(bytes, offset, offset + length), length, out);
      out.print(")");
      return;
    }
    out.print("array('" + typecode + "'");
    for (int i = 0; i < length; i++) {
      out.print(i == 0 ? ", [" : ", ");
      item(vm, i).print(vm, out, PrintKind.REPR);
    }
    out.print(length == 0 ? ")" : "])");
  }
}
