package org.mpyforge.asm;

/** A comparison of two machine words. The order is that of the reference's comparison operators. */
public enum Relation {
  /** Left below right. */
  LESS,
  /** Left above right. */
  MORE,
  /** The same bits. */
  EQUAL,
  /** Left not above right. */
  LESS_EQUAL,
  /** Left not below right. */
  MORE_EQUAL,
  /** Different bits. */
  NOT_EQUAL
}
