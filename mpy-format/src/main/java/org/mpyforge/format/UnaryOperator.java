package org.mpyforge.format;

/** The operators of {@link Opcode#UNARY_OP_MULTI}, in the order of their numbers. */
public enum UnaryOperator {
  /** {@code +x}. */
  POSITIVE("+", "__pos__"),
  /** {@code -x}. */
  NEGATIVE("-", "__neg__"),
  /** {@code ~x}. */
  INVERT("~", "__invert__"),
  /** {@code not x}; has no method. */
  NOT("not", "");

  private static final UnaryOperator[] BY_NUMBER = values();

  private final String symbol;
  private final String method;

  UnaryOperator(String symbol, String method) {
    this.symbol = symbol;
    this.method = method;
  }

  /** The number in bytecode, 0 to 3 ({@code py/runtime0.h}). */
  public int number() {
    return ordinal();
  }

  /** The operator as source spells it. */
  public String symbol() {
    return symbol;
  }

  /** The special method that implements it, empty if there is none. */
  public String method() {
    return method;
  }

  /**
   * The operator with a number.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public static UnaryOperator ofNumber(int number) {
    return BY_NUMBER[number];
  }
}
