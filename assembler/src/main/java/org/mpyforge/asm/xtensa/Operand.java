package org.mpyforge.asm.xtensa;

import org.mpyforge.asm.BitField;

/**
 * One operand as it stands in an assembly line: the bits it occupies, and how objdump writes it.
 * Fields are named as in the Xtensa manual: {@code r}, {@code s} and {@code t} hold registers, most
 * others a number.
 */
enum Operand {
  R(Style.REGISTER, "15:12"),
  S(Style.REGISTER, "11:8"),
  T(Style.REGISTER, "7:4"),
  FLOAT_R(Style.FLOAT, "15:12"),
  FLOAT_S(Style.FLOAT, "11:8"),
  FLOAT_T(Style.FLOAT, "7:4"),
  BOOLEAN_R(Style.BOOLEAN, "15:12"),
  BOOLEAN_S(Style.BOOLEAN, "11:8"),
  BOOLEAN_T(Style.BOOLEAN, "7:4"),
  BOOLEANS_4(Style.BOOLEAN, "11:10=3:2"),
  BOOLEANS_8(Style.BOOLEAN, "11=3"),

  NUMBER_S(Style.NUMBER, "11:8"),
  NUMBER_T(Style.NUMBER, "7:4"),
  SYNC_KIND(Style.NUMBER, "10:8"),
  ROTATION(Style.NUMBER, BitField.signed("7:4")),
  SEXT_BIT(Style.SEXT_BIT, "7:4"),
  SSAI_SHIFT(Style.NUMBER, "4=4 11:8=3:0"),
  SLLI_SHIFT(Style.SLLI_SHIFT, "20=4 7:4=3:0"),
  SRAI_SHIFT(Style.NUMBER, "20=4 11:8=3:0"),
  EXTUI_SHIFT(Style.NUMBER, "16=4 11:8=3:0"),
  EXTUI_BITS(Style.EXTUI_BITS, "23:20"),
  BIT(Style.NUMBER, "12=4 7:4=3:0"),

  ADD_IMM(Style.NUMBER, BitField.signed("23:16")),
  ADD_IMM_HIGH(Style.NUMBER, BitField.signed("23:16=15:8")),
  MOVE_IMM(Style.NUMBER, BitField.signed("23:16=7:0 11:8=11:8")),
  BRANCH_IMM(Style.BRANCH_IMM, "15:12"),
  BRANCH_IMM_UNSIGNED(Style.BRANCH_IMM_UNSIGNED, "15:12"),
  OFFSET8(Style.NUMBER, "23:16"),
  OFFSET16(Style.NUMBER, "23:16=8:1"),
  OFFSET32(Style.NUMBER, "23:16=9:2"),
  WINDOW_OFFSET(Style.WINDOW_OFFSET, "15:12=5:2"),
  FRAME(Style.NUMBER, "23:12=14:3"),

  TARGET8(Style.TARGET, BitField.signed("23:16")),
  TARGET12(Style.TARGET, BitField.signed("23:12")),
  TARGET18(Style.TARGET, BitField.signed("23:6")),
  LOOP_END(Style.TARGET, "23:16"),
  CALL_TARGET(Style.CALL_TARGET, BitField.signed("23:6=19:2")),
  LITERAL(Style.LITERAL, "23:8=17:2"),

  SPECIAL_READ(Style.SPECIAL_READ, "15:8"),
  SPECIAL_WRITE(Style.SPECIAL_WRITE, "15:8"),
  USER_READ(Style.USER, "11:4"),
  USER_WRITE(Style.USER, "15:8"),

  NARROW_OFFSET(Style.NUMBER, "15:12=5:2"),
  NARROW_ADD_IMM(Style.NARROW_ADD_IMM, "7:4"),
  NARROW_MOVE_IMM(Style.NARROW_MOVE_IMM, "15:12=3:0 6:4=6:4"),
  NARROW_TARGET(Style.TARGET, "15:12=3:0 5:4=5:4"),

  /** Bits that the hardware does not look at. */
  IGNORED_S(Style.IGNORED, "11:8");

  /** How a value is written. */
  private enum Style {
    REGISTER,
    FLOAT,
    BOOLEAN,
    NUMBER,
    SEXT_BIT,
    SLLI_SHIFT,
    EXTUI_BITS,
    BRANCH_IMM,
    BRANCH_IMM_UNSIGNED,
    WINDOW_OFFSET,
    NARROW_ADD_IMM,
    NARROW_MOVE_IMM,
    TARGET,
    CALL_TARGET,
    LITERAL,
    SPECIAL_READ,
    SPECIAL_WRITE,
    USER,
    IGNORED
  }

  /** What the four bits of a comparison's immediate stand for (manual, "B4CONST"). */
  private static final int[] BRANCH_IMMS = {
    -1, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64, 128, 256
  };

  /** The same for unsigned comparisons (manual, "B4CONSTU"). */
  private static final int[] BRANCH_IMMS_UNSIGNED = {
    32768, 65536, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64, 128, 256
  };

  private final Style style;

  // It is immutable, but only an annotation of Error Prone's own could tell it so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BitField field;

  Operand(Style style, BitField field) {
    this.style = style;
    this.field = field;
  }

  Operand(Style style, String bits) {
    this(style, BitField.unsigned(bits));
  }

  /** Whether the operand is written in the assembly line. */
  boolean isWritten() {
    return style != Style.IGNORED;
  }

  /** Whether the text belongs to the mnemonic. */
  boolean isSuffix() {
    return style == Style.SPECIAL_READ || style == Style.SPECIAL_WRITE || style == Style.USER;
  }

  /** The bits of the instruction that belong to this operand. */
  int mask() {
    return field.mask();
  }

  /** A value, as written, as bits of the instruction. */
  int insert(int value) {
    return field.insert(
        switch (style) {
          case SEXT_BIT -> value - 7;
          case SLLI_SHIFT -> 32 - value;
          case EXTUI_BITS -> value - 1;
          case BRANCH_IMM -> indexOf(value, BRANCH_IMMS);
          case BRANCH_IMM_UNSIGNED -> indexOf(value, BRANCH_IMMS_UNSIGNED);
          case NARROW_ADD_IMM -> value == -1 ? 0 : value;
          default -> value;
        });
  }

  private static int indexOf(int value, int[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == value) {
        return i;
      }
    }
    throw new IllegalArgumentException("no encoding for a comparison with " + value);
  }

  /** The operand's value in an instruction, as {@link #insert} takes it. */
  int extract(int word) {
    int bits = field.extract(word);
    return switch (style) {
      case SEXT_BIT -> bits + 7;
      case SLLI_SHIFT -> 32 - bits;
      case EXTUI_BITS -> bits + 1;
      case BRANCH_IMM -> BRANCH_IMMS[bits];
      case BRANCH_IMM_UNSIGNED -> BRANCH_IMMS_UNSIGNED[bits];
      case WINDOW_OFFSET -> bits - 64;
      case NARROW_ADD_IMM -> bits == 0 ? -1 : bits;
      case NARROW_MOVE_IMM -> bits < 96 ? bits : bits - 128;
      case LITERAL -> bits - (1 << 18);
      default -> bits;
    };
  }

  /**
   * The operand of an instruction as text.
   *
   * @param word the instruction
   * @param address where the instruction is, in bytes
   */
  String text(int word, long address) {
    int value = extract(word);
    return switch (style) {
      case REGISTER -> "a" + value;
      case FLOAT -> "f" + value;
      case BOOLEAN -> "b" + value;
      case TARGET -> hex((int) address + 4 + value);
      case CALL_TARGET -> hex(((int) address & -4) + 4 + value);
      case LITERAL -> hex(((int) address + 3 & -4) + value);
      case SPECIAL_READ -> SpecialRegister.read(value);
      case SPECIAL_WRITE -> SpecialRegister.write(value);
      case USER -> SpecialRegister.user(value);
      case IGNORED -> "";
      default -> value > -256 && value < 256 ? Integer.toString(value) : hex(value);
    };
  }

  private static String hex(int value) {
    return "0x" + Integer.toHexString(value);
  }
}
