package org.mpyforge.format;

/** The operators of {@link Opcode#BINARY_OP_MULTI}, in the order of their numbers. */
public enum BinaryOperator {
  /** {@code x < y}. */
  LESS("<", "__lt__"),
  /** {@code x > y}. */
  MORE(">", "__gt__"),
  /** {@code x == y}. */
  EQUAL("==", "__eq__"),
  /** {@code x <= y}. */
  LESS_EQUAL("<=", "__le__"),
  /** {@code x >= y}. */
  MORE_EQUAL(">=", "__ge__"),
  /** {@code x != y}. */
  NOT_EQUAL("!=", "__ne__"),
  /** {@code x in y}: the method belongs to {@code y}. */
  IN("in", "__contains__"),
  /** {@code x is y}; has no method. */
  IS("is", ""),
  /** Whether {@code x} is an exception that {@code except y} handles; has no method. */
  EXCEPTION_MATCH("except", ""),
  /** {@code x |= y}. */
  INPLACE_OR("|=", "__ior__"),
  /** {@code x ^= y}. */
  INPLACE_XOR("^=", "__ixor__"),
  /** {@code x &= y}. */
  INPLACE_AND("&=", "__iand__"),
  /** {@code x <<= y}. */
  INPLACE_LSHIFT("<<=", "__ilshift__"),
  /** {@code x >>= y}. */
  INPLACE_RSHIFT(">>=", "__irshift__"),
  /** {@code x += y}. */
  INPLACE_ADD("+=", "__iadd__"),
  /** {@code x -= y}. */
  INPLACE_SUBTRACT("-=", "__isub__"),
  /** {@code x *= y}. */
  INPLACE_MULTIPLY("*=", "__imul__"),
  /** {@code x @= y}. */
  INPLACE_MAT_MULTIPLY("@=", "__imatmul__"),
  /** {@code x //= y}. */
  INPLACE_FLOOR_DIVIDE("//=", "__ifloordiv__"),
  /** {@code x /= y}. */
  INPLACE_TRUE_DIVIDE("/=", "__itruediv__"),
  /** {@code x %= y}. */
  INPLACE_MODULO("%=", "__imod__"),
  /** {@code x **= y}. */
  INPLACE_POWER("**=", "__ipow__"),
  /** {@code x | y}. */
  OR("|", "__or__"),
  /** {@code x ^ y}. */
  XOR("^", "__xor__"),
  /** {@code x & y}. */
  AND("&", "__and__"),
  /** {@code x << y}. */
  LSHIFT("<<", "__lshift__"),
  /** {@code x >> y}. */
  RSHIFT(">>", "__rshift__"),
  /** {@code x + y}. */
  ADD("+", "__add__"),
  /** {@code x - y}. */
  SUBTRACT("-", "__sub__"),
  /** {@code x * y}. */
  MULTIPLY("*", "__mul__"),
  /** {@code x @ y}. */
  MAT_MULTIPLY("@", "__matmul__"),
  /** {@code x // y}. */
  FLOOR_DIVIDE("//", "__floordiv__"),
  /** {@code x / y}. */
  TRUE_DIVIDE("/", "__truediv__"),
  /** {@code x % y}. */
  MODULO("%", "__mod__"),
  /** {@code x ** y}. */
  POWER("**", "__pow__");

  private static final BinaryOperator[] BY_NUMBER = values();

  private final String symbol;
  private final String method;

  BinaryOperator(String symbol, String method) {
    this.symbol = symbol;
    this.method = method;
  }

  /** The number in bytecode, 0 to 34 ({@code py/runtime0.h}). */
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
  public static BinaryOperator ofNumber(int number) {
    return BY_NUMBER[number];
  }
}
