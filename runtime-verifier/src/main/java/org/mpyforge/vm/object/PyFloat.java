package org.mpyforge.vm.object;

import java.math.BigInteger;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;

/** A floating-point number, double precision. */
public final class PyFloat extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("float").build();

  /** The value. */
  public final double value;

  private PyFloat(double value) {
    this.value = value;
  }

  /** A float object. */
  public static PyFloat of(double value) {
    return new PyFloat(value);
  }

  /** The nearest double of an integer. */
  public static double value(BigInteger value) {
    return value.doubleValue();
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
  public PyObject abs(Vm vm) {
    return of(Math.abs(value));
  }

  @Override
  public PyObject unary(Vm vm, UnaryOperator op) {
    return switch (op) {
      case POSITIVE -> this;
      case NEGATIVE -> of(-value);
      case INVERT, NOT -> null;
    };
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    if (right instanceof PyFloat other) {
      return FloatOperations.binary(vm, op, value, other.value);
    }
    if (right instanceof PyInteger other) {
      return FloatOperations.binary(vm, op, value, value(other.big()));
    }
    return right instanceof PyComplex ? right.reverseBinary(vm, op, this) : null;
  }

  @Override
  public PyObject reverseBinary(Vm vm, BinaryOperator op, PyObject left) {
    if (left instanceof PyInteger other) {
      return FloatOperations.binary(vm, op, value(other.big()), value);
    }
    return null;
  }
}
