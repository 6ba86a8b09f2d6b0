package org.mpyforge.cross.number;

/** Arithmetic on doubles with Python's rules for signs and zeros. Source: py/objfloat.c. */
final class FloatArithmetic {

  private FloatArithmetic() {}

  /** The result, or {@code null} if there is none, it is complex, or the divisor is zero. */
  static FloatValue binary(BinaryOp op, double x, double y) {
    return switch (op) {
      case ADD -> new FloatValue(x + y);
      case SUBTRACT -> new FloatValue(x - y);
      case MULTIPLY -> new FloatValue(x * y);
      case TRUE_DIVIDE -> y == 0 ? null : new FloatValue(x / y);
      case FLOOR_DIVIDE -> y == 0 ? null : new FloatValue(floorDivide(x, y));
      case MODULO -> y == 0 ? null : new FloatValue(modulo(x, y));
      case POWER -> hasRealPower(x, y) ? new FloatValue(Pow.pow(x, y)) : null;
      case OR, XOR, AND, LEFT_SHIFT, RIGHT_SHIFT, MATRIX_MULTIPLY -> null;
    };
  }

  private static double modulo(double x, double y) {
    double remainder = x % y;
    if (remainder == 0) {
      return Math.copySign(0, y);
    }
    return remainder < 0 == y < 0 ? remainder : remainder + y;
  }

  /** The quotient that goes with {@link #modulo}, so that {@code x == x // y * y + x % y}. */
  private static double floorDivide(double x, double y) {
    double remainder = x % y;
    double quotient = (x - remainder) / y;
    if (remainder != 0 && remainder < 0 != y < 0) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0, x / y);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  private static boolean hasRealPower(double x, double y) {
    boolean poleAtZero = x == 0 && y < 0 && !Double.isInfinite(y);
    boolean complex = x < 0 && y != Math.floor(y) && !Double.isNaN(y);
    return !poleAtZero && !complex;
  }
}
