package org.mpyforge.asm.xtensa;

import static org.mpyforge.asm.xtensa.Operand.*;

import java.util.ArrayList;
import java.util.List;

/**
 * Instructions of Xtensa, one row each: the mnemonic, the bits that are always the same, and the
 * operands as they stand in an assembly line. Encoder and decoder both read this table. It has the
 * core, the code density, windowed register, loop, multiply, divide, miscellaneous, boolean,
 * exception, interrupt, memory protection and synchronisation options, and single precision
 * floating point: what the ESP8266 and the ESP32 have, without the 16-bit multiplier-accumulator
 * and the cache instructions.
 *
 * <p>Constants are named as the manual names the instruction, with {@code _N} for the narrow forms
 * of 16 bits. Source of the encodings: Xtensa Instruction Set Architecture Reference Manual,
 * "Instruction Opcode Tables".
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are copies that nobody can change.
public enum XtensaInstruction {
  // Arithmetic and logic.
  AND("and", 0x100000, R, S, T),
  OR("or", 0x200000, R, S, T),
  XOR("xor", 0x300000, R, S, T),
  NEG("neg", 0x600000, R, T),
  ABS("abs", 0x600100, R, T),
  ADD("add", 0x800000, R, S, T),
  ADDX2("addx2", 0x900000, R, S, T),
  ADDX4("addx4", 0xa00000, R, S, T),
  ADDX8("addx8", 0xb00000, R, S, T),
  SUB("sub", 0xc00000, R, S, T),
  SUBX2("subx2", 0xd00000, R, S, T),
  SUBX4("subx4", 0xe00000, R, S, T),
  SUBX8("subx8", 0xf00000, R, S, T),
  ADDI("addi", 0x00c002, T, S, ADD_IMM),
  ADDMI("addmi", 0x00d002, T, S, ADD_IMM_HIGH),
  MOVI("movi", 0x00a002, T, MOVE_IMM),
  MOVEQZ("moveqz", 0x830000, R, S, T),
  MOVNEZ("movnez", 0x930000, R, S, T),
  MOVLTZ("movltz", 0xa30000, R, S, T),
  MOVGEZ("movgez", 0xb30000, R, S, T),
  NOP("nop", 0x0020f0),

  // Shifts and bit fields.
  SSR("ssr", 0x400000, S),
  SSL("ssl", 0x401000, S),
  SSA8L("ssa8l", 0x402000, S),
  SSA8B("ssa8b", 0x403000, S),
  SSAI("ssai", 0x404000, SSAI_SHIFT),
  SLLI("slli", 0x010000, R, S, SLLI_SHIFT),
  SRAI("srai", 0x210000, R, T, SRAI_SHIFT),
  SRLI("srli", 0x410000, R, T, NUMBER_S),
  SRC("src", 0x810000, R, S, T),
  SRL("srl", 0x910000, R, T),
  SLL("sll", 0xa10000, R, S),
  SRA("sra", 0xb10000, R, T),
  EXTUI("extui", 0x040000, R, T, EXTUI_SHIFT, EXTUI_BITS),
  SEXT("sext", 0x230000, R, S, SEXT_BIT),
  CLAMPS("clamps", 0x330000, R, S, SEXT_BIT),
  NSA("nsa", 0x40e000, T, S),
  NSAU("nsau", 0x40f000, T, S),

  // Minimum, maximum, multiply, divide.
  MIN("min", 0x430000, R, S, T),
  MAX("max", 0x530000, R, S, T),
  MINU("minu", 0x630000, R, S, T),
  MAXU("maxu", 0x730000, R, S, T),
  MUL16U("mul16u", 0xc10000, R, S, T),
  MUL16S("mul16s", 0xd10000, R, S, T),
  MULL("mull", 0x820000, R, S, T),
  MULUH("muluh", 0xa20000, R, S, T),
  MULSH("mulsh", 0xb20000, R, S, T),
  QUOU("quou", 0xc20000, R, S, T),
  QUOS("quos", 0xd20000, R, S, T),
  REMU("remu", 0xe20000, R, S, T),
  REMS("rems", 0xf20000, R, S, T),

  // Loads and stores.
  L8UI("l8ui", 0x000002, T, S, OFFSET8),
  L16UI("l16ui", 0x001002, T, S, OFFSET16),
  L16SI("l16si", 0x009002, T, S, OFFSET16),
  L32I("l32i", 0x002002, T, S, OFFSET32),
  L32R("l32r", 0x000001, T, LITERAL),
  S8I("s8i", 0x004002, T, S, OFFSET8),
  S16I("s16i", 0x005002, T, S, OFFSET16),
  S32I("s32i", 0x006002, T, S, OFFSET32),
  L32AI("l32ai", 0x00b002, T, S, OFFSET32),
  S32RI("s32ri", 0x00f002, T, S, OFFSET32),
  S32C1I("s32c1i", 0x00e002, T, S, OFFSET32),

  // Branches and jumps.
  BEQZ("beqz", 0x000016, S, TARGET12),
  BNEZ("bnez", 0x000056, S, TARGET12),
  BLTZ("bltz", 0x000096, S, TARGET12),
  BGEZ("bgez", 0x0000d6, S, TARGET12),
  BEQI("beqi", 0x000026, S, BRANCH_IMM, TARGET8),
  BNEI("bnei", 0x000066, S, BRANCH_IMM, TARGET8),
  BLTI("blti", 0x0000a6, S, BRANCH_IMM, TARGET8),
  BGEI("bgei", 0x0000e6, S, BRANCH_IMM, TARGET8),
  BLTUI("bltui", 0x0000b6, S, BRANCH_IMM_UNSIGNED, TARGET8),
  BGEUI("bgeui", 0x0000f6, S, BRANCH_IMM_UNSIGNED, TARGET8),
  BNONE("bnone", 0x000007, S, T, TARGET8),
  BEQ("beq", 0x001007, S, T, TARGET8),
  BLT("blt", 0x002007, S, T, TARGET8),
  BLTU("bltu", 0x003007, S, T, TARGET8),
  BALL("ball", 0x004007, S, T, TARGET8),
  BBC("bbc", 0x005007, S, T, TARGET8),
  BBCI("bbci", 0x006007, S, BIT, TARGET8),
  BANY("bany", 0x008007, S, T, TARGET8),
  BNE("bne", 0x009007, S, T, TARGET8),
  BGE("bge", 0x00a007, S, T, TARGET8),
  BGEU("bgeu", 0x00b007, S, T, TARGET8),
  BNALL("bnall", 0x00c007, S, T, TARGET8),
  BBS("bbs", 0x00d007, S, T, TARGET8),
  BBSI("bbsi", 0x00e007, S, BIT, TARGET8),
  J("j", 0x000006, TARGET18),
  JX("jx", 0x0000a0, S),
  CALL0("call0", 0x000005, CALL_TARGET),
  CALLX0("callx0", 0x0000c0, S),
  RET("ret", 0x000080, IGNORED_S),
  LOOP("loop", 0x008076, S, LOOP_END),
  LOOPNEZ("loopnez", 0x009076, S, LOOP_END),
  LOOPGTZ("loopgtz", 0x00a076, S, LOOP_END),

  // Windowed registers.
  CALL4("call4", 0x000015, CALL_TARGET),
  CALL8("call8", 0x000025, CALL_TARGET),
  CALL12("call12", 0x000035, CALL_TARGET),
  CALLX4("callx4", 0x0000d0, S),
  CALLX8("callx8", 0x0000e0, S),
  CALLX12("callx12", 0x0000f0, S),
  ENTRY("entry", 0x000036, S, FRAME),
  RETW("retw", 0x000090, IGNORED_S),
  MOVSP("movsp", 0x001000, T, S),
  ROTW("rotw", 0x408000, ROTATION),
  L32E("l32e", 0x090000, T, S, WINDOW_OFFSET),
  S32E("s32e", 0x490000, T, S, WINDOW_OFFSET),
  RFWO("rfwo", 0x003400),
  RFWU("rfwu", 0x003500),

  // Code density: narrow forms.
  L32I_N("l32i.n", 0x0008, T, S, NARROW_OFFSET),
  S32I_N("s32i.n", 0x0009, T, S, NARROW_OFFSET),
  ADD_N("add.n", 0x000a, R, S, T),
  ADDI_N("addi.n", 0x000b, R, S, NARROW_ADD_IMM),
  MOVI_N("movi.n", 0x000c, S, NARROW_MOVE_IMM),
  BEQZ_N("beqz.n", 0x008c, S, NARROW_TARGET),
  BNEZ_N("bnez.n", 0x00cc, S, NARROW_TARGET),
  MOV_N("mov.n", 0x000d, T, S),
  RET_N("ret.n", 0xf00d, IGNORED_S),
  RETW_N("retw.n", 0xf01d, IGNORED_S),
  BREAK_N("break.n", 0xf02d, NUMBER_S),
  NOP_N("nop.n", 0xf03d),
  ILL_N("ill.n", 0xf06d),

  // Special registers, synchronisation, exceptions and interrupts.
  RSR("rsr.", 0x030000, SPECIAL_READ, T),
  WSR("wsr.", 0x130000, SPECIAL_WRITE, T),
  XSR("xsr.", 0x610000, SPECIAL_READ, T),
  RUR("rur.", 0xe30000, USER_READ, R),
  WUR("wur.", 0xf30000, USER_WRITE, T),
  RER("rer", 0x406000, T, S),
  WER("wer", 0x407000, T, S),
  ISYNC("isync", 0x002000),
  RSYNC("rsync", 0x002010),
  ESYNC("esync", 0x002020),
  DSYNC("dsync", 0x002030),
  FSYNC("fsync", 0x002800, SYNC_KIND),
  EXCW("excw", 0x002080),
  MEMW("memw", 0x0020c0),
  EXTW("extw", 0x0020d0),
  ILL("ill", 0x000000),
  BREAK("break", 0x004000, NUMBER_S, NUMBER_T),
  SYSCALL("syscall", 0x005000),
  SIMCALL("simcall", 0x005100),
  RSIL("rsil", 0x006000, T, NUMBER_S),
  WAITI("waiti", 0x007000, NUMBER_S),
  RFE("rfe", 0x003000),
  RFDE("rfde", 0x003200),
  RFI("rfi", 0x003010, NUMBER_S),
  RFDO("rfdo", 0xf1e000, NUMBER_S),
  RFDD("rfdd", 0xf1e010, IGNORED_S),

  // Memory protection.
  RITLB0("ritlb0", 0x503000, T, S),
  IITLB("iitlb", 0x504000, S),
  PITLB("pitlb", 0x505000, T, S),
  WITLB("witlb", 0x506000, T, S),
  RITLB1("ritlb1", 0x507000, T, S),
  RDTLB0("rdtlb0", 0x50b000, T, S),
  IDTLB("idtlb", 0x50c000, S),
  PDTLB("pdtlb", 0x50d000, T, S),
  WDTLB("wdtlb", 0x50e000, T, S),
  RDTLB1("rdtlb1", 0x50f000, T, S),

  // Booleans.
  ANY4("any4", 0x008000, BOOLEAN_T, BOOLEANS_4),
  ALL4("all4", 0x009000, BOOLEAN_T, BOOLEANS_4),
  ANY8("any8", 0x00a000, BOOLEAN_T, BOOLEANS_8),
  ALL8("all8", 0x00b000, BOOLEAN_T, BOOLEANS_8),
  ANDB("andb", 0x020000, BOOLEAN_R, BOOLEAN_S, BOOLEAN_T),
  ANDBC("andbc", 0x120000, BOOLEAN_R, BOOLEAN_S, BOOLEAN_T),
  ORB("orb", 0x220000, BOOLEAN_R, BOOLEAN_S, BOOLEAN_T),
  ORBC("orbc", 0x320000, BOOLEAN_R, BOOLEAN_S, BOOLEAN_T),
  XORB("xorb", 0x420000, BOOLEAN_R, BOOLEAN_S, BOOLEAN_T),
  MOVF("movf", 0xc30000, R, S, BOOLEAN_T),
  MOVT("movt", 0xd30000, R, S, BOOLEAN_T),
  BF("bf", 0x000076, BOOLEAN_S, TARGET8),
  BT("bt", 0x001076, BOOLEAN_S, TARGET8),

  // Floating point, single precision.
  LSI("lsi", 0x000003, FLOAT_T, S, OFFSET32),
  SSI("ssi", 0x004003, FLOAT_T, S, OFFSET32),
  LSIP("lsip", 0x008003, FLOAT_T, S, OFFSET32),
  SSIP("ssip", 0x00c003, FLOAT_T, S, OFFSET32),
  LSX("lsx", 0x080000, FLOAT_R, S, T),
  LSXP("lsxp", 0x180000, FLOAT_R, S, T),
  SSX("ssx", 0x480000, FLOAT_R, S, T),
  SSXP("ssxp", 0x580000, FLOAT_R, S, T),
  ADD_S("add.s", 0x0a0000, FLOAT_R, FLOAT_S, FLOAT_T),
  SUB_S("sub.s", 0x1a0000, FLOAT_R, FLOAT_S, FLOAT_T),
  MUL_S("mul.s", 0x2a0000, FLOAT_R, FLOAT_S, FLOAT_T),
  MADD_S("madd.s", 0x4a0000, FLOAT_R, FLOAT_S, FLOAT_T),
  MSUB_S("msub.s", 0x5a0000, FLOAT_R, FLOAT_S, FLOAT_T),
  MADDN_S("maddn.s", 0x6a0000, FLOAT_R, FLOAT_S, FLOAT_T),
  DIVN_S("divn.s", 0x7a0000, FLOAT_R, FLOAT_S, FLOAT_T),
  ROUND_S("round.s", 0x8a0000, R, FLOAT_S, NUMBER_T),
  TRUNC_S("trunc.s", 0x9a0000, R, FLOAT_S, NUMBER_T),
  FLOOR_S("floor.s", 0xaa0000, R, FLOAT_S, NUMBER_T),
  CEIL_S("ceil.s", 0xba0000, R, FLOAT_S, NUMBER_T),
  FLOAT_SINGLE("float.s", 0xca0000, FLOAT_R, S, NUMBER_T),
  UFLOAT_S("ufloat.s", 0xda0000, FLOAT_R, S, NUMBER_T),
  UTRUNC_S("utrunc.s", 0xea0000, R, FLOAT_S, NUMBER_T),
  MOV_S("mov.s", 0xfa0000, FLOAT_R, FLOAT_S),
  ABS_S("abs.s", 0xfa0010, FLOAT_R, FLOAT_S),
  CONST_S("const.s", 0xfa0030, FLOAT_R, NUMBER_S),
  RFR("rfr", 0xfa0040, R, FLOAT_S),
  WFR("wfr", 0xfa0050, FLOAT_R, S),
  NEG_S("neg.s", 0xfa0060, FLOAT_R, FLOAT_S),
  UN_S("un.s", 0x1b0000, BOOLEAN_R, FLOAT_S, FLOAT_T),
  OEQ_S("oeq.s", 0x2b0000, BOOLEAN_R, FLOAT_S, FLOAT_T),
  UEQ_S("ueq.s", 0x3b0000, BOOLEAN_R, FLOAT_S, FLOAT_T),
  OLT_S("olt.s", 0x4b0000, BOOLEAN_R, FLOAT_S, FLOAT_T),
  ULT_S("ult.s", 0x5b0000, BOOLEAN_R, FLOAT_S, FLOAT_T),
  OLE_S("ole.s", 0x6b0000, BOOLEAN_R, FLOAT_S, FLOAT_T),
  ULE_S("ule.s", 0x7b0000, BOOLEAN_R, FLOAT_S, FLOAT_T),
  MOVEQZ_S("moveqz.s", 0x8b0000, FLOAT_R, FLOAT_S, T),
  MOVNEZ_S("movnez.s", 0x9b0000, FLOAT_R, FLOAT_S, T),
  MOVLTZ_S("movltz.s", 0xab0000, FLOAT_R, FLOAT_S, T),
  MOVGEZ_S("movgez.s", 0xbb0000, FLOAT_R, FLOAT_S, T),
  MOVF_S("movf.s", 0xcb0000, FLOAT_R, FLOAT_S, BOOLEAN_T),
  MOVT_S("movt.s", 0xdb0000, FLOAT_R, FLOAT_S, BOOLEAN_T);

  private final String mnemonic;
  private final int match;
  private final int mask;
  private final List<Operand> operands;

  XtensaInstruction(String mnemonic, int match, Operand... fields) {
    this.mnemonic = mnemonic;
    this.match = match;
    int fixed = (match & 8) == 0 ? 0xffffff : 0xffff;
    List<Operand> written = new ArrayList<>();
    for (Operand operand : fields) {
      fixed &= ~operand.mask();
      if (operand.isWritten()) {
        written.add(operand);
      }
    }
    this.mask = fixed;
    this.operands = List.copyOf(written);
  }

  /** Its length in bytes, 2 or 3. */
  public int length() {
    return lengthOf(match);
  }

  /** Length in bytes of the instruction that starts with some byte; 1 if there is none. */
  static int lengthOf(int firstByte) {
    int format = firstByte & 15;
    if (format < 8) {
      return 3;
    }
    return format < 14 ? 2 : 1;
  }

  /**
   * The instruction with its operands, as a little-endian number of {@link #length} bytes.
   *
   * <p>Operands are given in the order of the assembly line: {@code L32I.encode(destination, base,
   * offset)}, {@code RSR.encode(special, register)}. Registers are numbers. Offsets are bytes.
   * Distances are bytes as the hardware counts them: for branches and jumps from 4 bytes past the
   * instruction, for calls from the word after the one the instruction starts in, for {@code l32r}
   * from the next word boundary at or after the instruction. Bits of a value that have no room are
   * dropped; that a value fits is for the caller to know.
   *
   * <p>The reference's inline assembler writes {@code 0xfffb} for any {@link #ADDI_N} of 0 or -1.
   *
   * @throws IllegalArgumentException when a comparison cannot have that immediate
   */
  public int encode(int... values) {
    if (values.length != operands.size()) {
      throw new IllegalArgumentException(
          "%s takes %d operands, not %d".formatted(this, operands.size(), values.length));
    }
    int word = match;
    for (int i = 0; i < values.length; i++) {
      word |= operands.get(i).insert(values[i]);
    }
    return word;
  }

  /**
   * The branch that is taken when this one is not.
   *
   * @throws IllegalArgumentException when this is not a branch on registers
   */
  XtensaInstruction inverse() {
    return switch (this) {
      case BEQZ -> BNEZ;
      case BNEZ -> BEQZ;
      case BLTZ -> BGEZ;
      case BGEZ -> BLTZ;
      case BEQ -> BNE;
      case BNE -> BEQ;
      case BLT -> BGE;
      case BGE -> BLT;
      case BLTU -> BGEU;
      case BGEU -> BLTU;
      case BALL -> BNALL;
      case BNALL -> BALL;
      case BANY -> BNONE;
      case BNONE -> BANY;
      case BBC -> BBS;
      case BBS -> BBC;
      default -> throw new IllegalArgumentException(this + " has no inverse");
    };
  }

  /** The bits that are always the same, as they are. */
  int match() {
    return match;
  }

  /** Whether some bits are this instruction. */
  boolean matches(int word) {
    return (word & mask) == match;
  }

  /** The mnemonic of an instruction that {@linkplain #matches matches}. */
  String mnemonic(int word) {
    return operands.isEmpty() || !operands.get(0).isSuffix()
        ? mnemonic
        : mnemonic + operands.get(0).text(word, 0);
  }

  /** The operands of an instruction that {@linkplain #matches matches}, with commas. */
  String operands(int word, long address) {
    StringBuilder text = new StringBuilder();
    for (Operand operand : operands) {
      if (!operand.isSuffix()) {
        text.append(text.isEmpty() ? "" : ", ").append(operand.text(word, address));
      }
    }
    return text.toString();
  }
}
