package org.mpyforge.vm.object;

import java.math.BigInteger;
import org.mpyforge.cross.number.FloatRepr;
import org.mpyforge.cross.number.NumberParser;
import org.mpyforge.cross.number.NumberSyntaxException;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;

/** A floating-point number, double precision ({@code py/objfloat.c}). */
public final class PyFloat extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("float")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY)
          .make(PyFloat::make)
          .build();

  /** The value. */
  public final double value;

  private PyFloat(double value) {
    this.value = value;
  }

  /** A float object. */
  public static PyFloat of(double value) {
    return new PyFloat(value);
  }

  /** The double of an integer, as the reference converts it. */
  public static double value(PyInteger number) {
    return number instanceof PyInt small ? small.value : value(number.big());
  }

  /**
   * The double of an integer: its digits are taken in from the top and each step rounds, so that it
   * can be off by one in the last place ({@code mpz_as_float}, {@code py/mpz.c}). The unix port's
   * digits have 16 bits, which the results tell from 32.
   */
  public static double value(BigInteger number) {
    BigInteger magnitude = number.abs();
    if (magnitude.bitLength() > Double.MAX_EXPONENT + 1) {
      return number.signum() * Double.POSITIVE_INFINITY;
    }
    byte[] bytes = magnitude.toByteArray();
    double result = 0;
    for (int i = bytes.length % 2 == 0 ? 0 : -1; i < bytes.length; i += 2) {
      int high = i < 0 ? 0 : bytes[i] & 0xff;
      result = result * 0x1p16 + (high << 8 | bytes[i + 1] & 0xff);
    }
    return number.signum() < 0 ? -result : result;
  }

  /** The float that an object stands for, or null. */
  public static PyFloat fromOrNull(Vm vm, PyObject object) {
    if (object instanceof PyFloat number) {
      return number;
    }
    if (object instanceof PyInteger number) {
      return of(value(number));
    }
    return object.toFloat(vm) instanceof PyFloat number ? number : null;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, 1, false);
    vm.heap.need(16);
    if (n == 0) {
      return of(0);
    }
    Buffer text = args[at].buffer(vm, false);
    if (text == null) {
      return args[at] instanceof PyFloat ? args[at] : of(Ops.toJavaDouble(vm, args[at]));
    }
    try {
      return of(NumberParser.parseFloat(text.bytes, text.offset, text.offset + text.length));
    } catch (NumberSyntaxException e) {
      throw Errors.value(e.getMessage());
    }
  }

  @Override
  public PyObject divmod(Vm vm, PyObject right) {
    PyFloat divisor = fromOrNull(vm, right);
    return divisor == null ? null : divmod(vm, value, divisor.value);
  }

  /** {@code divmod(a, b)}. */
  static PyObject divmod(Vm vm, double a, double b) {
    double[] both = FloatOperations.divide(a, b);
    vm.heap.need(64);
    return PyTuple.of(of(both[0]), of(both[1]));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean truth(Vm vm) {
    return value != 0;
  }

  @Override
  public PyObject hash(Vm vm) {
    return PyInt.small(hash(value) << 1 >> 1);
  }

  /** The hash of a double: its whole part, or that of what C makes of one that is too large. */
  static long hash(double value) {
    return Math.abs(value) < 0x1p63 ? (long) value : Long.MIN_VALUE;
  }

  @Override
  public PyObject abs(Vm vm) {
    if (Double.doubleToRawLongBits(value) >= 0) {
      return this;
    }
    vm.heap.need(16);
    return of(-value);
  }

  @Override
  public PyObject unary(Vm vm, UnaryOperator op) {
    return switch (op) {
      case POSITIVE -> this;
      case NEGATIVE -> {
        vm.heap.need(16);
        yield of(-value);
      }
      case INVERT, NOT -> null;
    };
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    if (right instanceof PyFloat other) {
      return FloatOperations.binary(vm, op, value, other.value);
    }
    if (right instanceof PyComplex other) {
      return ComplexOperations.binary(vm, op, new PyComplex(value, 0), other);
    }
    PyFloat other = fromOrNull(vm, right);
    return other == null ? null : FloatOperations.binary(vm, op, value, other.value);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print(FloatRepr.repr(value));
  }
}
