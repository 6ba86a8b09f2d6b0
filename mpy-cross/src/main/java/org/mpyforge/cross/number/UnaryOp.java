package org.mpyforge.cross.number;

/** The unary operators on numbers. {@code not} is logic, not arithmetic, and is not among them. */
public enum UnaryOp {
  /** {@code +x}. */
  POSITIVE("+"),
  /** {@code -x}. */
  NEGATIVE("-"),
  /** {@code ~x}. */
  INVERT("~");

  private final String symbol;

  UnaryOp(String symbol) {
    this.symbol = symbol;
  }

  /**
   * The operator in source text.
   *
   * @return one character
   */
  public String symbol() {
    return symbol;
  }
}
