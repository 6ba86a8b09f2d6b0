package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.libm.Libm;

/** The operators of floats. */
final class FloatOperations {
  private FloatOperations() {}

  /** {@code a op b}, or null if floats do not have the operator. */
  static PyObject binary(Vm vm, BinaryOperator op, double a, double b) {
    return switch (op) {
      case LESS -> PyBool.of(a < b);
      case MORE -> PyBool.of(a > b);
      case EQUAL -> PyBool.of(a == b);
      case LESS_EQUAL -> PyBool.of(a <= b);
      case MORE_EQUAL -> PyBool.of(a >= b);
      default -> {
        vm.heap.need(16);
        yield arithmetic(vm, op, a, b);
      }
    };
  }

  private static PyObject arithmetic(Vm vm, BinaryOperator op, double a, double b) {
    return switch (op) {
      case ADD, INPLACE_ADD -> PyFloat.of(a + b);
      case SUBTRACT, INPLACE_SUBTRACT -> PyFloat.of(a - b);
      case MULTIPLY, INPLACE_MULTIPLY -> PyFloat.of(a * b);
      case TRUE_DIVIDE, INPLACE_TRUE_DIVIDE -> {
        if (b == 0) {
          throw Errors.zeroDivision();
        }
        yield PyFloat.of(a / b);
      }
      case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> PyFloat.of(divide(a, b)[0]);
      case MODULO, INPLACE_MODULO -> PyFloat.of(modulo(a, b));
      case POWER, INPLACE_POWER -> power(vm, a, b);
      default -> null;
    };
  }

  private static PyObject power(Vm vm, double a, double b) {
    if (a == 0 && b < 0 && !Double.isInfinite(b)) {
      throw Errors.zeroDivision();
    }
    if (a < 0 && b != Math.floor(b) && !Double.isNaN(b)) {
      return ComplexOperations.binary(
          vm, BinaryOperator.POWER, new PyComplex(a, 0), new PyComplex(b, 0));
    }
    return PyFloat.of(Libm.pow(a, b));
  }

  /** The remainder, with the sign of the divisor. */
  private static double modulo(double a, double b) {
    if (b == 0) {
      throw Errors.zeroDivision();
    }
    double remainder = a % b;
    if (remainder == 0) {
      return Math.copySign(0.0, b);
    }
    return remainder < 0 != b < 0 ? remainder + b : remainder;
  }

  /** Quotient and remainder, rounded down. */
  static double[] divide(double a, double b) {
    if (b == 0) {
      throw Errors.zeroDivision();
    }
    double remainder = a % b;
    double quotient = (a - remainder) / b;
    if (remainder == 0) {
      remainder = Math.copySign(0.0, b);
    } else if (remainder < 0 != b < 0) {
      remainder += b;
      quotient -= 1;
    }
    if (quotient == 0) {
      return new double[] {Math.copySign(0.0, a / b), remainder};
    }
    double floor = Math.floor(quotient);
    return new double[] {quotient - floor > 0.5 ? floor + 1 : floor, remainder};
  }
}
