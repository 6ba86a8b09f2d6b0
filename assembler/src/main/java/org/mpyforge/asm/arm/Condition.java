package org.mpyforge.asm.arm;

import java.util.List;
import java.util.Locale;
import org.mpyforge.asm.Relation;

/** When a conditional instruction executes, by its four-bit code (ARM ARM, section A8.3). */
public enum Condition {
  /** Equal. */
  EQ(0),
  /** Not equal. */
  NE(1),
  /** Carry set: unsigned above or equal. */
  CS(2),
  /** Carry clear: unsigned below. */
  CC(3),
  /** Minus. */
  MI(4),
  /** Plus or zero. */
  PL(5),
  /** Overflow. */
  VS(6),
  /** No overflow. */
  VC(7),
  /** Unsigned above. */
  HI(8),
  /** Unsigned below or equal. */
  LS(9),
  /** Signed above or equal. */
  GE(10),
  /** Signed below. */
  LT(11),
  /** Signed above. */
  GT(12),
  /** Signed below or equal. */
  LE(13),
  /** Always. */
  AL(14);

  private static final List<Condition> BY_CODE = List.of(values());

  private final int code;
  private final String spelling;

  Condition(int code) {
    this.code = code;
    this.spelling = name().toLowerCase(Locale.ROOT);
  }

  /** The code, 0 to 14. */
  public int code() {
    return code;
  }

  /** How assemblers spell it: two small letters. */
  public String spelling() {
    return spelling;
  }

  /** What holds exactly when this does not; nothing does for {@link #AL}. */
  public Condition inverse() {
    return ofCode(code ^ 1);
  }

  /**
   * The condition of a code.
   *
   * @param code 0 to 14
   */
  public static Condition ofCode(int code) {
    return BY_CODE.get(code);
  }

  /** What holds after comparing two registers that stand in a relation. */
  public static Condition of(Relation relation, boolean signed) {
    return switch (relation) {
      case LESS -> signed ? LT : CC;
      case MORE -> signed ? GT : HI;
      case EQUAL -> EQ;
      case LESS_EQUAL -> signed ? LE : LS;
      case MORE_EQUAL -> signed ? GE : CS;
      case NOT_EQUAL -> NE;
    };
  }
}
