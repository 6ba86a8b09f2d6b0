package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.libm.Libm;

/** The operators of complex numbers, step by step as the reference computes them. */
final class ComplexOperations {
  private ComplexOperations() {}

  /** {@code a op b}, or null if complex numbers do not have the operator. */
  static PyObject binary(Vm vm, BinaryOperator op, PyComplex a, PyComplex b) {
    if (op == BinaryOperator.EQUAL) {
      return PyBool.of(a.real == b.real && a.imaginary == b.imaginary);
    }
    vm.heap.need(32);
    return switch (op) {
      case ADD, INPLACE_ADD -> new PyComplex(a.real + b.real, a.imaginary + b.imaginary);
      case SUBTRACT, INPLACE_SUBTRACT -> new PyComplex(a.real - b.real, a.imaginary - b.imaginary);
      case MULTIPLY, INPLACE_MULTIPLY -> product(a, b.real, b.imaginary);
      case TRUE_DIVIDE, INPLACE_TRUE_DIVIDE -> quotient(a, b);
      case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE ->
          throw Errors.type("can't truncate-divide a complex number");
      case POWER, INPLACE_POWER -> power(a, b);
      default -> null;
    };
  }

  private static PyComplex product(PyComplex a, double real, double imaginary) {
    return new PyComplex(
        a.real * real - a.imaginary * imaginary, a.real * imaginary + a.imaginary * real);
  }

  private static PyComplex quotient(PyComplex a, PyComplex b) {
    if (b.imaginary == 0) {
      if (b.real == 0) {
        throw Errors.of(Exceptions.ZERO_DIVISION_ERROR, "complex divide by zero");
      }
      return new PyComplex(a.real / b.real, a.imaginary / b.real);
    }
    if (b.real == 0) {
      return new PyComplex(a.imaginary / b.imaginary, -a.real / b.imaginary);
    }
    double square = b.real * b.real + b.imaginary * b.imaginary;
    return product(a, b.real / square, b.imaginary / -square);
  }

  /** {@code exp(b * log(a))}, in polar form. */
  private static PyComplex power(PyComplex a, PyComplex b) {
    double modulus = Math.sqrt(a.real * a.real + a.imaginary * a.imaginary);
    if (modulus == 0) {
      if (b.imaginary != 0 || !(b.real >= 0)) {
        throw Errors.of(Exceptions.ZERO_DIVISION_ERROR, "0.0 to a complex power");
      }
      return new PyComplex(b.real == 0 ? 1 : 0, a.imaginary);
    }
    double log = Libm.log(modulus);
    double angle = Libm.atan2(a.imaginary, a.real);
    double size = Libm.exp(b.real * log - b.imaginary * angle);
    double turn = b.imaginary * log + b.real * angle;
    return new PyComplex(size * Libm.cos(turn), size * Libm.sin(turn));
  }
}
