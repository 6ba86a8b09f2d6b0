package org.mpyforge.asm.rv32;

import java.util.function.IntPredicate;
import org.mpyforge.asm.BitField;

/**
 * One operand as it stands in an assembly line: the bits it occupies, which values it may take, and
 * how objdump writes it. Operands without bits are words of the line that never change.
 */
enum Operand {
  RD(Style.REGISTER, "11:7"),
  RS1(Style.REGISTER, "19:15"),
  RS2(Style.REGISTER, "24:20"),
  BASE(Style.BASE, "19:15"),
  BASE_ALONE(Style.BASE, "19:15"),
  IMM(Style.DECIMAL, BitField.signed("31:20")),
  STORE_OFFSET(Style.DECIMAL, BitField.signed("31:25=11:5 11:7=4:0")),
  SHIFT(Style.HEX, "25:20"),
  UPPER(Style.HEX, "31:12"),
  BRANCH_TARGET(Style.TARGET, BitField.signed("31:25=12|10:5 11:7=4:1|11")),
  JUMP_TARGET(Style.TARGET, BitField.signed("31:12=20|10:1|11|19:12")),
  CSR(Style.CSR, "31:20"),
  CSR_IMM(Style.DECIMAL, "19:15"),
  PREDECESSOR(Style.FENCE, "27:24"),
  SUCCESSOR(Style.FENCE, "23:20"),
  ORDERING(Style.ORDERING, "26:25"),

  C_RD(Style.REGISTER, "11:7"),
  C_RD_NOT_ZERO(Style.REGISTER, "11:7", Operand::isNotZero),
  C_RS2(Style.REGISTER, "6:2"),
  C_RS2_NOT_ZERO(Style.REGISTER, "6:2", Operand::isNotZero),
  C_HIGH(Style.WINDOW, "9:7"),
  C_LOW(Style.WINDOW, "4:2"),
  C_HIGH_BASE(Style.WINDOW_BASE, "9:7"),
  C_IMM(Style.DECIMAL, BitField.signed("12=5 6:2=4:0")),
  C_SHIFT(Style.HEX, "12=5 6:2=4:0", Operand::isNotZero),
  C_UPPER(Style.UPPER, BitField.signed("12=5 6:2=4:0"), Operand::isNotZero),
  C_STACK_STEP(Style.DECIMAL, BitField.signed("12=9 6:2=4|6|8:7|5")),
  C_STACK_OFFSET(Style.DECIMAL, "12:5=5:4|9:6|2|3", Operand::isNotZero),
  C_OFFSET(Style.DECIMAL, "12:10=5:3 6:5=2|6"),
  C_LOAD_STACK(Style.DECIMAL, "12=5 6:2=4:2|7:6"),
  C_STORE_STACK(Style.DECIMAL, "12:7=5:2|7:6"),
  C_BRANCH_TARGET(Style.TARGET, BitField.signed("12:10=8|4:3 6:2=7:6|2:1|5")),
  C_JUMP_TARGET(Style.TARGET, BitField.signed("12:2=11|4|9:8|10|6|7|3:1|5")),

  CM_REGISTERS(Style.REGISTER_LIST, "7:4", list -> list >= 4),
  CM_PUSH_STEPS(Style.PUSH_SIZE, "3:2"),
  CM_POP_STEPS(Style.POP_SIZE, "3:2"),

  NO_REGISTER("zero"),
  STACK_POINTER("sp"),
  STACK_BASE("(sp)");

  /** How a value is written. */
  private enum Style {
    LITERAL,
    REGISTER,
    WINDOW,
    BASE,
    WINDOW_BASE,
    DECIMAL,
    HEX,
    UPPER,
    TARGET,
    CSR,
    FENCE,
    ORDERING,
    REGISTER_LIST,
    PUSH_SIZE,
    POP_SIZE
  }

  private final Style style;

  // Both are immutable, but only an annotation of Error Prone's own could tell it so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BitField field;

  @SuppressWarnings("ImmutableEnumChecker")
  private final IntPredicate allowed;

  private final String literal;

  Operand(Style style, BitField field, IntPredicate allowed) {
    this.style = style;
    this.field = field;
    this.allowed = allowed;
    this.literal = "";
  }

  Operand(Style style, BitField field) {
    this(style, field, value -> true);
  }

  Operand(Style style, String bits) {
    this(style, BitField.unsigned(bits));
  }

  Operand(Style style, String bits, IntPredicate allowed) {
    this(style, BitField.unsigned(bits), allowed);
  }

  Operand(String literal) {
    this.style = Style.LITERAL;
    this.field = null;
    this.allowed = value -> true;
    this.literal = literal;
  }

  private static boolean isNotZero(int value) {
    return value != 0;
  }

  /** Whether the operand has bits in the instruction. */
  boolean isEncoded() {
    return style != Style.LITERAL;
  }

  /** The bits of the instruction that belong to this operand. */
  int mask() {
    return isEncoded() ? field.mask() : 0;
  }

  /** A value as bits of the instruction. */
  int insert(int value) {
    return field.insert(value);
  }

  /** Whether the operand may have the value that an instruction gives it. */
  boolean isAllowedIn(int word) {
    return !isEncoded() || allowed.test(field.extract(word));
  }

  /** Whether the text is attached to what stands before it, without a comma. */
  boolean isAttached() {
    return this == BASE || this == C_HIGH_BASE || this == STACK_BASE;
  }

  /** Whether the text belongs to the mnemonic. */
  boolean isSuffix() {
    return style == Style.ORDERING;
  }

  /**
   * The operand of an instruction as text.
   *
   * @param word the instruction
   * @param address where the instruction is, in bytes
   */
  String text(int word, long address) {
    int value = isEncoded() ? field.extract(word) : 0;
    return switch (style) {
      case LITERAL -> literal;
      case REGISTER -> Rv32Registers.NAMES.get(value);
      case WINDOW -> Rv32Registers.NAMES.get(value + Rv32Registers.S0);
      case BASE -> "(" + Rv32Registers.NAMES.get(value) + ")";
      case WINDOW_BASE -> "(" + Rv32Registers.NAMES.get(value + Rv32Registers.S0) + ")";
      case DECIMAL -> Integer.toString(value);
      case HEX -> hex(value);
      case UPPER -> hex(value & 0xfffff);
      case TARGET -> hex((int) address + value);
      case CSR -> Csr.name(value);
      case FENCE -> fence(value);
      case ORDERING -> ordering(value);
      case REGISTER_LIST -> Zcmp.registerList(value);
      case PUSH_SIZE -> Integer.toString(-Zcmp.stackSize(listOf(word), value));
      case POP_SIZE -> Integer.toString(Zcmp.stackSize(listOf(word), value));
    };
  }

  private static int listOf(int word) {
    return CM_REGISTERS.field.extract(word);
  }

  private static String hex(int value) {
    return "0x" + Integer.toHexString(value);
  }

  /** What a fence orders: device input and output, reads, writes. */
  private static String fence(int set) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      if ((set & 8 >> i) != 0) {
        text.append("iorw".charAt(i));
      }
    }
    return set == 0 ? "unknown" : text.toString();
  }

  private static String ordering(int acquireRelease) {
    return switch (acquireRelease) {
      case 0 -> "";
      case 1 -> ".rl";
      case 2 -> ".aq";
      default -> ".aqrl";
    };
  }
}
