package org.mpyforge.asm;

/** An operation that replaces its left register by the result of combining it with the right. */
public enum BinaryOperation {
  /** Bitwise or. */
  OR,
  /** Bitwise exclusive or. */
  XOR,
  /** Bitwise and. */
  AND,
  /** Sum, wrapping. */
  ADD,
  /** Difference, wrapping. */
  SUBTRACT,
  /** Product, low word. */
  MULTIPLY,
  /** Shift left by the right register. */
  SHIFT_LEFT,
  /** Shift right by the right register, filling with zeros. */
  SHIFT_RIGHT_UNSIGNED,
  /** Shift right by the right register, filling with the sign. */
  SHIFT_RIGHT_SIGNED
}
