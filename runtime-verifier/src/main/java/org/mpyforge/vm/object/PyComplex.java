package org.mpyforge.vm.object;

import org.mpyforge.cross.number.ComplexValue;
import org.mpyforge.cross.number.FloatRepr;
import org.mpyforge.cross.number.NumberParser;
import org.mpyforge.cross.number.NumberSyntaxException;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;

/** A complex number ({@code py/objcomplex.c}). */
public final class PyComplex extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("complex")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY)
          .make(PyComplex::make)
          .build();

  private static final PyStr REAL = PyStr.name("real");
  private static final PyStr IMAGINARY = PyStr.name("imag");

  /** The real part. */
  public final double real;

  /** The imaginary part. */
  public final double imaginary;

  /** A complex number with its parts. */
  public PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  /** The complex number for an argument that may be any number. */
  public static PyComplex from(Vm vm, PyObject object) {
    PyComplex number = fromOrNull(vm, object);
    if (number == null) {
      throw Errors.type("can't convert " + object.type().name() + " to complex");
    }
    return number;
  }

  /** The complex number that an object stands for, or null. */
  static PyComplex fromOrNull(Vm vm, PyObject object) {
    if (object instanceof PyComplex number) {
      return number;
    }
    PyFloat real = PyFloat.fromOrNull(vm, object);
    if (real != null) {
      return new PyComplex(real.value, 0);
    }
    return object.toComplex(vm) instanceof PyComplex number ? number : null;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, 2, false);
    vm.heap.need(32);
    if (n == 0) {
      return new PyComplex(0, 0);
    }
    if (n == 1) {
      return args[at] instanceof PyStr text ? parse(text.data()) : from(vm, args[at]);
    }
    PyComplex first = part(vm, args[at]);
    PyComplex second = part(vm, args[at + 1]);
    double real = first.real;
    if (args[at + 1] instanceof PyComplex) {
      real -= second.imaginary;
    }
    return new PyComplex(real, first.imaginary + second.real);
  }

  private static PyComplex part(Vm vm, PyObject object) {
    return object instanceof PyComplex number
        ? number
        : new PyComplex(Ops.toJavaDouble(vm, object), 0);
  }

  private static PyComplex parse(byte[] text) {
    try {
      ComplexValue value = NumberParser.parseComplex(text, 0, text.length);
      return new PyComplex(value.real(), value.imaginary());
    } catch (NumberSyntaxException e) {
      throw Errors.value(e.getMessage());
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean truth(Vm vm) {
    return real != 0 || imaginary != 0;
  }

  @Override
  public PyObject hash(Vm vm) {
    return PyInt.of((PyFloat.hash(real) ^ PyFloat.hash(imaginary)) << 1 >> 1);
  }

  @Override
  public PyObject abs(Vm vm) {
    vm.heap.need(16);
    return PyFloat.of(Math.sqrt(real * real + imaginary * imaginary));
  }

  @Override
  public PyObject unary(Vm vm, UnaryOperator op) {
    return switch (op) {
      case POSITIVE -> this;
      case NEGATIVE -> {
        vm.heap.need(32);
        yield new PyComplex(-real, -imaginary);
      }
      case INVERT, NOT -> null;
    };
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    PyComplex other = fromOrNull(vm, right);
    return other == null ? null : ComplexOperations.binary(vm, op, this, other);
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(REAL)) {
      found[at] = PyFloat.of(real);
    } else if (name.sameBytes(IMAGINARY)) {
      found[at] = PyFloat.of(imaginary);
    } else {
      return super.lookup(vm, name, found, at);
    }
    found[at + 1] = null;
    return true;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print(FloatRepr.repr(real, imaginary));
  }
}
