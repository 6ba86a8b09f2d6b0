package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyTuple;

/**
 * Descriptors of structures. A field is a number of 31 bits: a type in the top 4 (a scalar) or 2
 * (an aggregate, in a tuple) and an offset below.
 */
final class UctypesLayout {
  /** Layouts: byte orders, and that of the machine, where fields are aligned. */
  static final int LITTLE = 0;

  static final int BIG = 1;
  static final int NATIVE = 2;

  /** Bits of a bit field's offset; above it come its position and its length, 5 bits each. */
  static final int OFFSET_BITS = 17;

  static final int LENGTH_SHIFT = OFFSET_BITS + 5;

  private static final int NUMBER_BITS = 31;
  private static final int SCALAR_BITS = 4;
  private static final int AGGREGATE_BITS = 2;

  /** The types of scalars, by number. */
  enum Scalar {
    UINT8,
    INT8,
    UINT16,
    INT16,
    UINT32,
    INT32,
    UINT64,
    INT64,
    BFUINT8,
    BFINT8,
    BFUINT16,
    BFINT16,
    BFUINT32,
    BFINT32,
    FLOAT32,
    FLOAT64;

    private static final Scalar[] ALL = values();

    /** The scalar in the top bits of a number. */
    static Scalar of(long number) {
      return ALL[typeOf(number, SCALAR_BITS)];
    }

    /** The number for the type, at offset 0. */
    int constant() {
      return numberOf(ordinal(), SCALAR_BITS);
    }

    boolean isFloat() {
      return this == FLOAT32 || this == FLOAT64;
    }

    boolean isBitField() {
      return ordinal() >= BFUINT8.ordinal() && ordinal() <= BFINT32.ordinal();
    }

    boolean isSigned() {
      return (ordinal() & 1) != 0;
    }

    /** The size, bytes; a bit field's is that of the number it is in. */
    int size() {
      return this == FLOAT32 ? 4 : 1 << ((ordinal() & 7) >> 1);
    }
  }

  /** The types of aggregates, by number. */
  enum Aggregate {
    STRUCT,
    PTR,
    ARRAY;

    /** The aggregate in the top bits of a number. */
    static Aggregate of(long number) {
      int type = typeOf(number, AGGREGATE_BITS);
      if (type >= values().length) {
        throw syntaxError();
      }
      return values()[type];
    }

    /** The number for the type, at offset 0. */
    int constant() {
      return numberOf(ordinal(), AGGREGATE_BITS);
    }
  }

  /** What {@link #size} finds: the size, and the largest field, to which it is rounded up. */
  private static final class Extent {
    int largest;
  }

  private UctypesLayout() {}

  private static int typeOf(long number, int bits) {
    return (int) (number >> NUMBER_BITS - bits) & (1 << bits) - 1;
  }

  /** The number with a type in its top bits, of which the topmost is the sign. */
  private static int numberOf(int type, int bits) {
    return type << Integer.SIZE - bits >> 1;
  }

  /** The offset below a scalar's type. */
  static long scalarOffset(long number) {
    return number & (1L << NUMBER_BITS - SCALAR_BITS) - 1;
  }

  /** The offset below an aggregate's type. */
  static long aggregateOffset(long number) {
    return number & (1L << NUMBER_BITS - AGGREGATE_BITS) - 1;
  }

  static PyRaise syntaxError() {
    return Errors.type("syntax error in uctypes descriptor");
  }

  /** A number in a descriptor. */
  static long number(PyTuple descriptor, int index) {
    if (descriptor.items.length > index && descriptor.items[index] instanceof PyInt number) {
      return number.value;
    }
    throw syntaxError();
  }

  /** The size of what a descriptor describes, bytes. */
  static long size(Vm vm, PyObject descriptor, int layout) {
    return size(vm, descriptor, layout, new Extent());
  }

  private static long size(Vm vm, PyObject descriptor, int layout, Extent extent) {
    vm.enterCall(); // What describes itself has no end.
    try {
      return descriptor instanceof PyTuple tuple
          ? aggregateSize(vm, tuple, layout, extent)
          : structSize(vm, descriptor, layout, extent);
    } finally {
      vm.leaveCall();
    }
  }

  private static long structSize(Vm vm, PyObject descriptor, int layout, Extent extent) {
    if (descriptor instanceof PyInt) {
      throw Errors.type("can't unambiguously get sizeof scalar");
    }
    if (!(descriptor instanceof PyDict fields)) {
      throw syntaxError();
    }
    PyMap map = fields.map;
    long total = 0;
    for (int slot = 0; slot < map.slots(); slot++) {
      if (map.keyAt(slot) != null) {
        total = Math.max(total, fieldEnd(vm, map.valueAt(slot), layout, extent));
      }
    }
    if (layout == NATIVE && extent.largest > 0) {
      total = total + extent.largest - 1 & -extent.largest;
    }
    return total;
  }

  private static long fieldEnd(Vm vm, PyObject field, int layout, Extent extent) {
    if (field instanceof PyInt number) {
      Scalar scalar = Scalar.of(number.value);
      long offset = scalarOffset(number.value);
      if (scalar.isBitField()) {
        offset &= (1 << OFFSET_BITS) - 1;
      }
      extent.largest = Math.max(extent.largest, scalar.size());
      return offset + scalar.size();
    }
    if (!(field instanceof PyTuple tuple)) {
      throw syntaxError();
    }
    return aggregateOffset(number(tuple, 0)) + aggregateSize(vm, tuple, layout, extent);
  }

  private static long aggregateSize(Vm vm, PyTuple tuple, int layout, Extent extent) {
    int count = tuple.items.length;
    switch (Aggregate.of(number(tuple, 0))) {
      case STRUCT -> {
        if (count != 2) {
          throw syntaxError();
        }
        return size(vm, tuple.items[1], layout, extent);
      }
      case PTR -> {
        if (count != 2) {
          throw syntaxError();
        }
        extent.largest = Math.max(extent.largest, Long.BYTES);
        return Long.BYTES;
      }
      default -> {
        long shape = number(tuple, 1);
        if (count == 2) {
          Scalar scalar = Scalar.of(shape);
          extent.largest = Math.max(extent.largest, scalar.size());
          return scalar.size() * scalarOffset(shape);
        }
        if (count != 3) {
          throw syntaxError();
        }
        return size(vm, tuple.items[2], layout, extent) * scalarOffset(shape);
      }
    }
  }
}
