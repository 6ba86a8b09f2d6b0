package org.mpyforge.cross.ast;

/** The comparison operators. */
public enum CompareOp {
  /** {@code <}. */
  LESS,
  /** {@code >}. */
  MORE,
  /** {@code ==}. */
  EQUAL,
  /** {@code <=}. */
  LESS_EQUAL,
  /** {@code >=}. */
  MORE_EQUAL,
  /** {@code !=}. */
  NOT_EQUAL,
  /** {@code in}. */
  IN,
  /** {@code not in}. */
  NOT_IN,
  /** {@code is}. */
  IS,
  /** {@code is not}. */
  IS_NOT
}
