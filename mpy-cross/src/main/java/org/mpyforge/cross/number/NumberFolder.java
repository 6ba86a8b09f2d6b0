package org.mpyforge.cross.number;

import java.util.Optional;

/**
 * Arithmetic between constants at compile time, exactly where and as the reference does it.
 *
 * <p>The reference computes an operation as the run time would and keeps the result unless
 * computing it raised an exception or gave a complex number. So nothing here raises: division by
 * zero, a negative shift, {@code 1 @ 2}, {@code (-8) ** 0.5} and a number too large for the
 * reference's heap are all left for the run time, as an empty result.
 *
 * <p>Source: {@code fold_constants} and {@code binary_op_maybe} in py/parse.c, {@code mp_binary_op}
 * in py/runtime.c, py/objint_mpz.c and py/objfloat.c.
 */
public final class NumberFolder {

  private NumberFolder() {}

  /**
   * Applies a unary operator.
   *
   * @param op the operator
   * @param operand the constant it stands before
   * @return the result; empty for a complex operand and for {@code ~} before a float
   */
  public static Optional<NumberValue> unary(UnaryOp op, NumberValue operand) {
    if (operand instanceof IntValue value) {
      return Optional.of(IntArithmetic.unary(op, value));
    }
    if (operand instanceof FloatValue value && op != UnaryOp.INVERT) {
      return Optional.of(op == UnaryOp.NEGATIVE ? new FloatValue(-value.value()) : value);
    }
    return Optional.empty();
  }

  /**
   * Applies a binary operator. A chain such as {@code 1 + 2 + x} is folded by the reference either
   * whole, from the left, or not at all; that is the caller's business.
   *
   * @param op the operator
   * @param left the constant on its left
   * @param right the constant on its right
   * @return the result: an integer, or a float for {@code /}, for a negative power and where either
   *     operand is one; empty where the reference does not fold
   */
  public static Optional<NumberValue> binary(BinaryOp op, NumberValue left, NumberValue right) {
    if (left instanceof ComplexValue || right instanceof ComplexValue) {
      return Optional.empty();
    }
    if (left instanceof IntValue a && right instanceof IntValue b) {
      if (op != BinaryOp.TRUE_DIVIDE && !(op == BinaryOp.POWER && IntArithmetic.isNegative(b))) {
        return Optional.ofNullable(IntArithmetic.binary(op, a, b));
      }
    }
    return Optional.ofNullable(FloatArithmetic.binary(op, toDouble(left), toDouble(right)));
  }

  private static double toDouble(NumberValue number) {
    return number instanceof FloatValue value
        ? value.value()
        : IntArithmetic.toDouble((IntValue) number);
  }
}
