package org.mpyforge.asm.x86;

import org.mpyforge.asm.Relation;

/** What a conditional instruction asks of the flags after a comparison. */
public enum Condition {
  /** Unsigned less. */
  BELOW(0x2),
  /** Unsigned greater or equal. */
  ABOVE_OR_EQUAL(0x3),
  /** The same; after {@code test}, zero. */
  EQUAL(0x4),
  /** Different; after {@code test}, not zero. */
  NOT_EQUAL(0x5),
  /** Unsigned less or equal. */
  BELOW_OR_EQUAL(0x6),
  /** Unsigned greater. */
  ABOVE(0x7),
  /** Signed less. */
  LESS(0xc),
  /** Signed greater or equal. */
  GREATER_OR_EQUAL(0xd),
  /** Signed less or equal. */
  LESS_OR_EQUAL(0xe),
  /** Signed greater. */
  GREATER(0xf);

  private final int code;

  Condition(int code) {
    this.code = code;
  }

  /** The low four bits of the opcodes that ask it (Intel SDM volume 2, table B-1). */
  int code() {
    return code;
  }

  /** The condition under which a relation holds, the left operand having been compared first. */
  static Condition of(Relation relation, boolean signed) {
    return switch (relation) {
      case LESS -> signed ? LESS : BELOW;
      case MORE -> signed ? GREATER : ABOVE;
      case EQUAL -> EQUAL;
      case LESS_EQUAL -> signed ? LESS_OR_EQUAL : BELOW_OR_EQUAL;
      case MORE_EQUAL -> signed ? GREATER_OR_EQUAL : ABOVE_OR_EQUAL;
      case NOT_EQUAL -> NOT_EQUAL;
    };
  }
}
