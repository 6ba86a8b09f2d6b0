package org.mpyforge.cross.number;

/** The binary operators that the grammar lets stand between two numbers. */
public enum BinaryOp {
  /** {@code a | b}. */
  OR("|"),
  /** {@code a ^ b}. */
  XOR("^"),
  /** {@code a & b}. */
  AND("&"),
  /** {@code a << b}. */
  LEFT_SHIFT("<<"),
  /** {@code a >> b}. */
  RIGHT_SHIFT(">>"),
  /** {@code a + b}. */
  ADD("+"),
  /** {@code a - b}. */
  SUBTRACT("-"),
  /** {@code a * b}. */
  MULTIPLY("*"),
  /** {@code a @ b}: no number supports it. */
  MATRIX_MULTIPLY("@"),
  /** {@code a // b}. */
  FLOOR_DIVIDE("//"),
  /** {@code a / b}. */
  TRUE_DIVIDE("/"),
  /** {@code a % b}. */
  MODULO("%"),
  /** {@code a ** b}. */
  POWER("**");

  private final String symbol;

  BinaryOp(String symbol) {
    this.symbol = symbol;
  }

  /**
   * The operator in source text.
   *
   * @return one or two characters
   */
  public String symbol() {
    return symbol;
  }
}
