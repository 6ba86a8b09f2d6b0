package org.mpyforge.cross.number;

import java.math.BigInteger;

/**
 * Arithmetic on integers of any size: machine words as long as they last, {@link BigInteger} after.
 * Source: py/runtime.c, py/objint_mpz.c and py/mpz.c.
 */
final class IntArithmetic {

  private IntArithmetic() {}

  static boolean isNegative(IntValue value) {
    return value instanceof IntValue.Small small
        ? small.value() < 0
        : value.bigValue().signum() < 0;
  }

  /**
   * The double that stands for an integer: its 32-bit digits are taken in from the top and each
   * step rounds, so the result can be off by one in the last place.
   */
  static double toDouble(IntValue value) {
    if (value instanceof IntValue.Small small) {
      return small.value();
    }
    BigInteger big = value.bigValue();
    BigInteger magnitude = big.abs();
    if (magnitude.bitLength() > Double.MAX_EXPONENT + 1) {
      return big.signum() * Double.POSITIVE_INFINITY;
    }
    double result = 0;
    for (int shift = (magnitude.bitLength() - 1) & -32; shift >= 0; shift -= 32) {
      result = result * 0x1p32 + Integer.toUnsignedLong(magnitude.shiftRight(shift).intValue());
    }
    return big.signum() < 0 ? -result : result;
  }

  static IntValue unary(UnaryOp op, IntValue operand) {
    if (operand instanceof IntValue.Small small) {
      long value = small.value();
      return switch (op) {
        case POSITIVE -> operand;
        case NEGATIVE ->
            value == Long.MIN_VALUE
                ? IntValue.of(operand.bigValue().negate())
                : IntValue.of(-value);
        case INVERT -> IntValue.of(~value);
      };
    }
    BigInteger value = operand.bigValue();
    return switch (op) {
      case POSITIVE -> operand;
      case NEGATIVE -> IntValue.of(value.negate());
      case INVERT -> IntValue.of(value.not());
    };
  }

  /**
   * The result, or {@code null} if there is none or it is too large. Not for true division and
   * negative powers, which are floats.
   */
  static IntValue binary(BinaryOp op, IntValue left, IntValue right) {
    if (left instanceof IntValue.Small a && right instanceof IntValue.Small b) {
      return words(op, a, b);
    }
    return bigs(op, left, right);
  }

  private static IntValue words(BinaryOp op, IntValue.Small left, IntValue.Small right) {
    long a = left.value();
    long b = right.value();
    return switch (op) {
      case OR -> IntValue.of(a | b);
      case XOR -> IntValue.of(a ^ b);
      case AND -> IntValue.of(a & b);
      case ADD -> {
        long sum = a + b;
        yield ((a ^ sum) & (b ^ sum)) < 0 ? bigs(op, left, right) : IntValue.of(sum);
      }
      case SUBTRACT -> {
        long difference = a - b;
        boolean overflow = ((a ^ b) & (a ^ difference)) < 0;
        yield overflow ? bigs(op, left, right) : IntValue.of(difference);
      }
      case MULTIPLY -> {
        long product = a * b;
        boolean overflow = Math.multiplyHigh(a, b) != product >> (Long.SIZE - 1);
        yield overflow ? bigs(op, left, right) : IntValue.of(product);
      }
      // by -1 is the one quotient that can overflow
      case FLOOR_DIVIDE ->
          b == 0 || b == -1 ? bigs(op, left, right) : IntValue.of(Math.floorDiv(a, b));
      case MODULO -> b == 0 ? null : IntValue.of(Math.floorMod(a, b));
      case RIGHT_SHIFT -> b < 0 ? null : IntValue.of(a >> Math.min(b, Long.SIZE - 1));
      case LEFT_SHIFT -> {
        boolean fits = b >= 0 && b < Long.SIZE && a << b >> b == a;
        yield fits ? IntValue.of(a << b) : bigs(op, left, right);
      }
      case POWER, MATRIX_MULTIPLY, TRUE_DIVIDE -> bigs(op, left, right);
    };
  }

  private static IntValue bigs(BinaryOp op, IntValue left, IntValue right) {
    BigInteger a = left.bigValue();
    BigInteger b = right.bigValue();
    if (!ReferenceHeap.holds(digitsNeeded(op, digits(left), digits(right)))) {
      return null;
    }
    return switch (op) {
      case OR -> IntValue.of(a.or(b));
      case XOR -> IntValue.of(a.xor(b));
      case AND -> IntValue.of(a.and(b));
      case ADD -> IntValue.of(a.add(b));
      case SUBTRACT -> IntValue.of(a.subtract(b));
      case MULTIPLY -> IntValue.of(a.multiply(b));
      case FLOOR_DIVIDE -> b.signum() == 0 ? null : IntValue.of(floorDivMod(a, b)[0]);
      case MODULO -> b.signum() == 0 ? null : IntValue.of(floorDivMod(a, b)[1]);
      case LEFT_SHIFT, RIGHT_SHIFT -> shift(op, left, right);
      case POWER -> power(a, b);
      case MATRIX_MULTIPLY, TRUE_DIVIDE -> null;
    };
  }

  /** What the operands and the results of an operation take together. */
  private static long digitsNeeded(BinaryOp op, long a, long b) {
    return switch (op) {
      case OR, XOR, AND, ADD, SUBTRACT -> a + b + Math.max(a, b) + 1;
      case MULTIPLY -> 2 * (a + b);
      case FLOOR_DIVIDE, MODULO -> a + b + 2 * (a + 1);
      case RIGHT_SHIFT -> 2 * a;
      case LEFT_SHIFT, POWER, MATRIX_MULTIPLY, TRUE_DIVIDE -> 0; // depends on more
    };
  }

  /** What an operand takes on the heap; a word takes nothing. */
  private static long digits(IntValue value) {
    return value instanceof IntValue.Small ? 0 : ReferenceHeap.digits(value.bigValue().bitLength());
  }

  /** A count must fit a machine word, even the count of a right shift. */
  private static IntValue shift(BinaryOp op, IntValue left, IntValue right) {
    if (!(right instanceof IntValue.Small small) || small.value() < 0) {
      return null;
    }
    BigInteger a = left.bigValue();
    long count = small.value();
    if (op == BinaryOp.RIGHT_SHIFT) {
      return IntValue.of(a.shiftRight((int) Math.min(count, Integer.MAX_VALUE)));
    }
    if (a.signum() == 0) {
      return IntValue.of(0);
    }
    long length = ReferenceHeap.digits(a.abs().bitLength());
    boolean fits =
        count <= Integer.MAX_VALUE
            && ReferenceHeap.holds(digits(left) + length + ReferenceHeap.digits(count));
    return fits ? IntValue.of(a.shiftLeft((int) count)) : null;
  }

  /** Quotient rounded down, and the remainder with the divisor's sign. */
  private static BigInteger[] floorDivMod(BigInteger a, BigInteger b) {
    BigInteger[] result = a.divideAndRemainder(b);
    if (result[1].signum() * b.signum() < 0) {
      result[0] = result[0].subtract(BigInteger.ONE);
      result[1] = result[1].add(b);
    }
    return result;
  }

  private static IntValue power(BigInteger base, BigInteger exponent) {
    if (exponent.signum() == 0) {
      return IntValue.of(1);
    }
    BigInteger magnitude = base.abs();
    if (magnitude.bitLength() <= 1) { // -1, 0 or 1
      return IntValue.of(exponent.testBit(0) ? base : magnitude);
    }
    if (exponent.bitLength() >= Integer.SIZE) {
      return null;
    }
    // the last of the reference's multiplications holds five numbers of half the result's size
    double digits = exponent.intValue() * ReferenceHeap.log2(magnitude) / Integer.SIZE;
    boolean fits = ReferenceHeap.holds((long) (digits / 2 * 5));
    return fits ? IntValue.of(base.pow(exponent.intValue())) : null;
  }
}
