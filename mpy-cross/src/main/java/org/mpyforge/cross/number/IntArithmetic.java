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
    switch (op) {
      case OR:
        return IntValue.of(a | b);
      case XOR:
        return IntValue.of(a ^ b);
      case AND:
        return IntValue.of(a & b);
      case RIGHT_SHIFT:
        return b < 0 ? null : IntValue.of(a >> Math.min(b, Long.SIZE - 1));
      case ADD:
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 ? bigs(op, left, right) : IntValue.of(sum);
      case SUBTRACT:
        long difference = a - b;
        return ((a ^ b) & (a ^ difference)) < 0 ? bigs(op, left, right) : IntValue.of(difference);
      case MULTIPLY:
        long product = a * b;
        return Math.multiplyHigh(a, b) == product >> (Long.SIZE - 1)
            ? IntValue.of(product)
            : bigs(op, left, right);
      case FLOOR_DIVIDE:
        if (b == 0 || b == -1) {
          return bigs(op, left, right); // zero, or the one quotient that overflows
        }
        return IntValue.of(Math.floorDiv(a, b));
      case MODULO:
        return b == 0 ? null : IntValue.of(Math.floorMod(a, b));
      default:
        return bigs(op, left, right);
    }
  }

  private static IntValue bigs(BinaryOp op, IntValue left, IntValue right) {
    BigInteger a = left.bigValue();
    BigInteger b = right.bigValue();
    long digitsA = digits(left);
    long digitsB = digits(right);
    long most = Math.max(digitsA, digitsB);
    long heldWithSum = digitsA + digitsB + most + 1;
    return switch (op) {
      case OR -> ReferenceHeap.holds(heldWithSum) ? IntValue.of(a.or(b)) : null;
      case XOR -> ReferenceHeap.holds(heldWithSum) ? IntValue.of(a.xor(b)) : null;
      case AND -> ReferenceHeap.holds(heldWithSum) ? IntValue.of(a.and(b)) : null;
      case ADD -> ReferenceHeap.holds(heldWithSum) ? IntValue.of(a.add(b)) : null;
      case SUBTRACT -> ReferenceHeap.holds(heldWithSum) ? IntValue.of(a.subtract(b)) : null;
      case MULTIPLY ->
          ReferenceHeap.holds(2 * (digitsA + digitsB)) ? IntValue.of(a.multiply(b)) : null;
      case LEFT_SHIFT, RIGHT_SHIFT -> shift(op, left, right);
      case FLOOR_DIVIDE, MODULO ->
          b.signum() != 0 && ReferenceHeap.holds(3 * digitsA + digitsB)
              ? IntValue.of(floorDivMod(a, b)[op == BinaryOp.MODULO ? 1 : 0])
              : null;
      case POWER -> power(a, b);
      case MATRIX_MULTIPLY, TRUE_DIVIDE -> null;
    };
  }

  /** What an operand takes on the heap; a word takes nothing. */
  private static long digits(IntValue value) {
    return value instanceof IntValue.Small
        ? 0
        : ReferenceHeap.digits(value.bigValue().bitLength());
  }

  /** A count must fit a machine word, even the count of a right shift. */
  private static IntValue shift(BinaryOp op, IntValue left, IntValue right) {
    if (!(right instanceof IntValue.Small small) || small.value() < 0) {
      return null;
    }
    BigInteger a = left.bigValue();
    long count = small.value();
    if (op == BinaryOp.RIGHT_SHIFT) {
      return ReferenceHeap.holds(2 * digits(left))
          ? IntValue.of(a.shiftRight((int) Math.min(count, Integer.MAX_VALUE)))
          : null;
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
    double digits = exponent.intValue() * log2(magnitude) / Integer.SIZE;
    boolean fits = ReferenceHeap.holds((long) (digits / 2 * 5));
    return fits ? IntValue.of(base.pow(exponent.intValue())) : null;
  }

  private static double log2(BigInteger positive) {
    int shift = Math.max(0, positive.bitLength() - Double.MAX_EXPONENT);
    double leading = positive.shiftRight(shift).doubleValue();
    return shift + StrictMath.log(leading) / StrictMath.log(2);
  }
}
