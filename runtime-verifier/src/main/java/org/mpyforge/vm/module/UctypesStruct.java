package org.mpyforge.vm.module;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.mpyforge.vm.AddressSpace;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.module.UctypesLayout.Aggregate;
import org.mpyforge.vm.module.UctypesLayout.Scalar;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyArray;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.Slot;

/** {@code uctypes.struct}: memory at an address, seen through a descriptor. */
final class UctypesStruct extends PyObject {
  static final PyType TYPE =
      PyType.builder("struct")
          .slots(Slot.PRINT, Slot.UNARY, Slot.ITEMS)
          .make(UctypesStruct::make)
          .build();

  private final PyObject descriptor;
  private final long address;
  private final int layout;

  /** What is at the address, held so that it stays; null for an address of nothing. */
  private final Buffer memory;

  private UctypesStruct(Vm vm, PyObject descriptor, long address, int layout) {
    vm.heap.need(32);
    this.descriptor = descriptor;
    this.address = address;
    this.layout = layout;
    this.memory = AddressSpace.of(vm).at(address);
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 2, 3, false);
    long address = Ops.toInteger(vm, args[at]).low();
    int layout = n == 3 ? (int) Ops.toJavaLong(vm, args[at + 2]) : UctypesLayout.NATIVE;
    return new UctypesStruct(vm, args[at + 1], address, layout);
  }

  PyObject descriptor() {
    return descriptor;
  }

  long address() {
    return address;
  }

  int layout() {
    return layout;
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
  public void print(Vm vm, Printer out, PrintKind kind) {
    String shape = "ERROR";
    if (descriptor instanceof PyDict) {
      shape = "STRUCT";
    } else if (descriptor instanceof PyTuple tuple) {
      Aggregate aggregate = Aggregate.of(UctypesLayout.number(tuple, 0));
      shape = aggregate == Aggregate.STRUCT ? "unk" : aggregate.name();
    }
    out.print("<struct " + shape + " " + Long.toHexString(address) + ">");
  }

  @Override
  public Buffer buffer(Vm vm, boolean writable) {
    long size = UctypesLayout.size(vm, descriptor, layout);
    if (memory == null || size > memory.length) {
      throw AddressSpace.badAddress();
    }
    return new Buffer(memory.bytes, memory.offset, (int) size, 'B');
  }

  // ---- fields

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    PyObject field = field(vm, name);
    if (field instanceof PyInt number) {
      found[at] = scalarField(vm, number.value, null);
    } else if (field instanceof PyTuple tuple) {
      found[at] = aggregateField(vm, tuple);
    } else {
      throw UctypesLayout.syntaxError();
    }
    found[at + 1] = null;
    return true;
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    if (value == null) {
      // As in the reference, which reads the field and leaves it.
      return lookup(vm, name, new PyObject[2], 0);
    }
    PyObject field = field(vm, name);
    if (!(field instanceof PyInt number)) {
      throw UctypesLayout.syntaxError();
    }
    scalarField(vm, number.value, value);
    return true;
  }

  private PyObject field(Vm vm, PyStr name) {
    if (!(descriptor instanceof PyDict fields)) {
      throw Errors.type("struct: no fields");
    }
    PyObject field = fields.map.get(vm, name);
    if (field == null) {
      throw Errors.key(name);
    }
    return field;
  }

  /** Loads or, if there is a value, stores a field. */
  private PyObject scalarField(Vm vm, long number, PyObject value) {
    Scalar scalar = Scalar.of(number);
    long offset = UctypesLayout.scalarOffset(number);
    if (!scalar.isBitField()) {
      return value == null ? load(scalar, offset) : store(vm, scalar, offset, value);
    }
    int position = (int) (offset >> UctypesLayout.OFFSET_BITS) & 31;
    int length = (int) (offset >> UctypesLayout.LENGTH_SHIFT) & 31;
    offset &= (1 << UctypesLayout.OFFSET_BITS) - 1;
    long mask = (1L << length) - 1;
    long whole = bits(scalar.size(), offset);
    if (value == null) {
      return PyInt.of(whole >> position & mask);
    }
    long part = Ops.toJavaLong(vm, value) & mask;
    setBits(scalar.size(), offset, whole & ~(mask << position) | part << position);
    return value;
  }

  private PyObject aggregateField(Vm vm, PyTuple field) {
    long number = UctypesLayout.number(field, 0);
    long place = address + UctypesLayout.aggregateOffset(number);
    Aggregate aggregate = Aggregate.of(number);
    if (aggregate == Aggregate.STRUCT) {
      return new UctypesStruct(vm, field.items[1], place, layout);
    }
    if (aggregate == Aggregate.ARRAY
        && field.items.length == 2
        && Scalar.of(UctypesLayout.number(field, 1)) == Scalar.UINT8) {
      long size = UctypesLayout.size(vm, field, layout);
      int offset = (int) (place - address);
      int from = checked(offset, size);
      return PyArray.bytearrayAt(new Buffer(memory.bytes, from, (int) size, 'B'), (int) size);
    }
    return new UctypesStruct(vm, field, place, layout);
  }

  // ---- items

  @Override
  public PyObject getItem(Vm vm, PyObject index) {
    return item(vm, index, null);
  }

  @Override
  public boolean storeItem(Vm vm, PyObject index, PyObject value) {
    return value != null && item(vm, index, value) != null;
  }

  private PyObject item(Vm vm, PyObject index, PyObject value) {
    if (!(descriptor instanceof PyTuple tuple)) {
      throw Errors.type("struct: can't index");
    }
    Aggregate aggregate = Aggregate.of(UctypesLayout.number(tuple, 0));
    long at = Ops.toJavaLong(vm, index);
    if (aggregate == Aggregate.PTR) {
      return pointed(vm, tuple, at);
    }
    long shape = UctypesLayout.number(tuple, 1);
    if (at >= UctypesLayout.scalarOffset(shape)) {
      throw Errors.index("struct: index out of range");
    }
    if (tuple.items.length == 2) {
      Scalar scalar = Scalar.of(shape);
      long offset = at * scalar.size();
      return value == null ? load(scalar, offset) : store(vm, scalar, offset, value);
    }
    if (value != null) {
      return null;
    }
    long size = UctypesLayout.size(vm, tuple.items[2], layout);
    return new UctypesStruct(vm, tuple.items[2], address + size * at, layout);
  }

  /** What a pointer points to; the reference takes a store for a load, and so do we. */
  private PyObject pointed(Vm vm, PyTuple tuple, long index) {
    long target = bits(Long.BYTES, 0, UctypesLayout.NATIVE);
    if (tuple.items[1] instanceof PyInt number) {
      var there = new UctypesStruct(vm, descriptor, target, UctypesLayout.NATIVE);
      Scalar scalar = Scalar.of(number.value);
      return there.load(scalar, index * scalar.size());
    }
    long size = UctypesLayout.size(vm, tuple.items[1], layout);
    return new UctypesStruct(vm, tuple.items[1], target + size * index, layout);
  }

  @Override
  public PyObject toInt(Vm vm) {
    if (descriptor instanceof PyTuple tuple
        && Aggregate.of(UctypesLayout.number(tuple, 0)) == Aggregate.PTR) {
      return PyInt.of(bits(Long.BYTES, 0, UctypesLayout.NATIVE));
    }
    return null;
  }

  // ---- memory

  private int checked(long offset, long size) {
    if (memory == null) {
      throw AddressSpace.badAddress();
    }
    long from = memory.offset + offset;
    if (from < 0 || from + size > memory.bytes.length) {
      throw AddressSpace.badAddress();
    }
    return (int) from;
  }

  private ByteBuffer at(long offset, int size, int order) {
    int from = checked(offset, size);
    ByteBuffer bytes = ByteBuffer.wrap(memory.bytes, from, size);
    boolean big = order == UctypesLayout.BIG;
    return bytes.slice().order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  private long bits(int size, long offset) {
    return bits(size, offset, layout);
  }

  /** Reads an unsigned number. */
  private long bits(int size, long offset, int order) {
    ByteBuffer bytes = at(offset, size, order);
    return switch (size) {
      case 1 -> bytes.get() & 0xff;
      case 2 -> bytes.getShort() & 0xffff;
      case 4 -> bytes.getInt() & 0xffff_ffffL;
      default -> bytes.getLong();
    };
  }

  private void setBits(int size, long offset, long value) {
    ByteBuffer bytes = at(offset, size, layout);
    switch (size) {
      case 1 -> bytes.put((byte) value);
      case 2 -> bytes.putShort((short) value);
      case 4 -> bytes.putInt((int) value);
      default -> bytes.putLong(value);
    }
  }

  private PyObject load(Scalar scalar, long offset) {
    long bits = bits(scalar.size(), offset);
    return switch (scalar) {
      case FLOAT32 -> PyFloat.of(Float.intBitsToFloat((int) bits));
      case FLOAT64 -> PyFloat.of(Double.longBitsToDouble(bits));
      case UINT64 ->
          bits >= 0
              ? PyInt.of(bits)
              : PyInteger.of(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(64)));
      default -> {
        int unused = Long.SIZE - 8 * scalar.size();
        yield PyInt.of(scalar.isSigned() ? bits << unused >> unused : bits);
      }
    };
  }

  private PyObject store(Vm vm, Scalar scalar, long offset, PyObject value) {
    long bits =
        switch (scalar) {
          case FLOAT32 -> Float.floatToRawIntBits((float) Ops.toJavaDouble(vm, value));
          case FLOAT64 -> Double.doubleToRawLongBits(Ops.toJavaDouble(vm, value));
          default -> Ops.toInteger(vm, value).low();
        };
    setBits(scalar.size(), offset, bits);
    return value;
  }
}
