package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** The operators of floats. */
final class FloatOperations {
  private FloatOperations() {}

  /** {@code a op b}, or null if floats do not have the operator. */
  static PyObject binary(Vm vm, BinaryOperator op, double a, double b) {
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
      case MODULO, INPLACE_MODULO -> PyFloat.of(divide(a, b)[1]);
      case LESS -> PyBool.of(a < b);
      case MORE -> PyBool.of(a > b);
      case EQUAL -> PyBool.of(a == b);
      case LESS_EQUAL -> PyBool.of(a <= b);
      case MORE_EQUAL -> PyBool.of(a >= b);
      case POWER, INPLACE_POWER -> PyFloat.of(Math.pow(a, b));
      default -> null;
    };
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
