package org.mpyforge.cross.syntax;

import java.util.Optional;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.number.BinaryOp;
import org.mpyforge.cross.number.FloatValue;
import org.mpyforge.cross.number.IntValue;
import org.mpyforge.cross.number.NumberFolder;
import org.mpyforge.cross.number.NumberValue;

/** Which arithmetic between constants a release does while it parses. */
enum Folding {
  /**
   * Integers and floats, by trial: where the computation would raise an exception it is left for
   * the run time.
   */
  NUMBERS {
    @Override
    boolean takes(NumberValue value) {
      return value instanceof IntValue || value instanceof FloatValue;
    }

    @Override
    Optional<NumberValue> binary(BinaryOp operator, NumberValue left, NumberValue right) {
      return NumberFolder.binary(operator, left, right);
    }
  },

  /**
   * Integers alone, where the result is one: no {@code /}, no negative power or shift, no division
   * by zero. A result too large for the compiler is an error.
   */
  INTEGERS {
    @Override
    boolean takes(NumberValue value) {
      return value instanceof IntValue;
    }

    @Override
    Optional<NumberValue> binary(BinaryOp operator, NumberValue left, NumberValue right) {
      int sign = ((IntValue) right).bigValue().signum();
      boolean folds =
          switch (operator) {
            case TRUE_DIVIDE, MATRIX_MULTIPLY -> false;
            case FLOOR_DIVIDE, MODULO -> sign != 0;
            case POWER, LEFT_SHIFT, RIGHT_SHIFT -> sign >= 0;
            default -> true;
          };
      if (!folds) {
        return Optional.empty();
      }
      boolean shift = operator == BinaryOp.LEFT_SHIFT || operator == BinaryOp.RIGHT_SHIFT;
      if (shift && !(right instanceof IntValue.Small)) {
        throw SourceError.nowhere("OverflowError", "overflow converting long int to machine word");
      }
      Optional<NumberValue> result = NumberFolder.binary(operator, left, right);
      if (result.isEmpty()) {
        throw tooLarge(operator, (IntValue) left, (IntValue) right);
      }
      return result;
    }
  };

  /** Whether a constant takes part. */
  abstract boolean takes(NumberValue value);

  /**
   * Applies an operator to two constants that take part.
   *
   * @return the result, or empty if the operation is left for the run time
   */
  abstract Optional<NumberValue> binary(BinaryOp operator, NumberValue left, NumberValue right);

  /** Whether the constants of modules known to the compiler take part. */
  boolean modules() {
    return this == NUMBERS;
  }

  /**
   * Whether the result of a computation with big integers is small again if it fits. Otherwise
   * {@code 1 << 63 >> 63} remains an object.
   */
  boolean shrinks() {
    return this == NUMBERS;
  }

  private static SourceError tooLarge(BinaryOp operator, IntValue left, IntValue right) {
    long digits = (left.bigValue().abs().bitLength() + 31L) / 32;
    if (operator == BinaryOp.LEFT_SHIFT) {
      digits += (right.longValueExact() + 31) / 32;
    } else {
      digits *= 2;
    }
    return SourceError.nowhere(
        "MemoryError",
        "memory allocation failed, allocating "
            + Integer.toUnsignedString((int) (digits * Integer.BYTES))
            + " bytes");
  }
}
