package org.mpyforge.asm.rv32;

import static org.mpyforge.asm.rv32.Operand.*;

import java.util.ArrayList;
import java.util.List;

/**
 * Instructions of RV32IMAC with Zicsr, Zifencei, Zba, Zbb, Zbs and Zcmp, one row each: the
 * mnemonic, the bits that are always the same, and the operands as they stand in an assembly line.
 * Encoder and decoder both read this table.
 *
 * <p>Constants are named as the manual names the instruction, mnemonics are what GNU objdump 2.40
 * prints: {@code add} for {@link #ADDI}, and the same for {@link #C_ADDI}. The decoder takes the
 * first row that fits, so pseudo-instructions ({@link #LI}, {@link #RET}) stand before what they
 * abbreviate. Source of the encodings: The RISC-V Instruction Set Manual, Volume I, "RV32/64G
 * Instruction Set Listings", and the manuals of the extensions.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are copies that nobody can change.
public enum Rv32Instruction {
  // Integer registers and immediates.
  NOP("nop", 0x00000013),
  LI("li", 0x00000013, RD, IMM),
  MV("mv", 0x00000013, RD, RS1),
  ADDI("add", 0x00000013, RD, RS1, IMM),
  SLTI("slti", 0x00002013, RD, RS1, IMM),
  SEQZ("seqz", 0x00103013, RD, RS1),
  SLTIU("sltiu", 0x00003013, RD, RS1, IMM),
  NOT("not", 0xfff04013, RD, RS1),
  XORI("xor", 0x00004013, RD, RS1, IMM),
  ORI("or", 0x00006013, RD, RS1, IMM),
  ZEXT_B("zext.b", 0x0ff07013, RD, RS1),
  ANDI("and", 0x00007013, RD, RS1, IMM),
  SLLI("sll", 0x00001013, RD, RS1, SHIFT),
  SRLI("srl", 0x00005013, RD, RS1, SHIFT),
  SRAI("sra", 0x40005013, RD, RS1, SHIFT),
  LUI("lui", 0x00000037, RD, UPPER),
  AUIPC("auipc", 0x00000017, RD, UPPER),

  // Integer registers.
  ADD("add", 0x00000033, RD, RS1, RS2),
  NEG("neg", 0x40000033, RD, RS2),
  SUB("sub", 0x40000033, RD, RS1, RS2),
  SLL("sll", 0x00001033, RD, RS1, RS2),
  SLTZ("sltz", 0x00002033, RD, RS1),
  SGTZ("sgtz", 0x00002033, RD, RS2),
  SLT("slt", 0x00002033, RD, RS1, RS2),
  SNEZ("snez", 0x00003033, RD, RS2),
  SLTU("sltu", 0x00003033, RD, RS1, RS2),
  XOR("xor", 0x00004033, RD, RS1, RS2),
  SRL("srl", 0x00005033, RD, RS1, RS2),
  SRA("sra", 0x40005033, RD, RS1, RS2),
  OR("or", 0x00006033, RD, RS1, RS2),
  AND("and", 0x00007033, RD, RS1, RS2),

  // M: multiply and divide.
  MUL("mul", 0x02000033, RD, RS1, RS2),
  MULH("mulh", 0x02001033, RD, RS1, RS2),
  MULHSU("mulhsu", 0x02002033, RD, RS1, RS2),
  MULHU("mulhu", 0x02003033, RD, RS1, RS2),
  DIV("div", 0x02004033, RD, RS1, RS2),
  DIVU("divu", 0x02005033, RD, RS1, RS2),
  REM("rem", 0x02006033, RD, RS1, RS2),
  REMU("remu", 0x02007033, RD, RS1, RS2),

  // Zba: add shifted.
  SH1ADD("sh1add", 0x20002033, RD, RS1, RS2),
  SH2ADD("sh2add", 0x20004033, RD, RS1, RS2),
  SH3ADD("sh3add", 0x20006033, RD, RS1, RS2),

  // Zbb: basic bit manipulation.
  ANDN("andn", 0x40007033, RD, RS1, RS2),
  ORN("orn", 0x40006033, RD, RS1, RS2),
  XNOR("xnor", 0x40004033, RD, RS1, RS2),
  MIN("min", 0x0a004033, RD, RS1, RS2),
  MINU("minu", 0x0a005033, RD, RS1, RS2),
  MAX("max", 0x0a006033, RD, RS1, RS2),
  MAXU("maxu", 0x0a007033, RD, RS1, RS2),
  ROL("rol", 0x60001033, RD, RS1, RS2),
  ROR("ror", 0x60005033, RD, RS1, RS2),
  RORI("ror", 0x60005013, RD, RS1, SHIFT),
  CLZ("clz", 0x60001013, RD, RS1),
  CTZ("ctz", 0x60101013, RD, RS1),
  CPOP("cpop", 0x60201013, RD, RS1),
  SEXT_B("sext.b", 0x60401013, RD, RS1),
  SEXT_H("sext.h", 0x60501013, RD, RS1),
  ZEXT_H("zext.h", 0x08004033, RD, RS1),
  ORC_B("orc.b", 0x28705013, RD, RS1),
  REV8("rev8", 0x69805013, RD, RS1),

  // Zbs: single bits.
  BCLR("bclr", 0x48001033, RD, RS1, RS2),
  BCLRI("bclr", 0x48001013, RD, RS1, SHIFT),
  BEXT("bext", 0x48005033, RD, RS1, RS2),
  BEXTI("bext", 0x48005013, RD, RS1, SHIFT),
  BINV("binv", 0x68001033, RD, RS1, RS2),
  BINVI("binv", 0x68001013, RD, RS1, SHIFT),
  BSET("bset", 0x28001033, RD, RS1, RS2),
  BSETI("bset", 0x28001013, RD, RS1, SHIFT),

  // Loads and stores.
  LB("lb", 0x00000003, RD, IMM, BASE),
  LH("lh", 0x00001003, RD, IMM, BASE),
  LW("lw", 0x00002003, RD, IMM, BASE),
  LBU("lbu", 0x00004003, RD, IMM, BASE),
  LHU("lhu", 0x00005003, RD, IMM, BASE),
  SB("sb", 0x00000023, RS2, STORE_OFFSET, BASE),
  SH("sh", 0x00001023, RS2, STORE_OFFSET, BASE),
  SW("sw", 0x00002023, RS2, STORE_OFFSET, BASE),

  // Branches and jumps.
  BEQZ("beqz", 0x00000063, RS1, BRANCH_TARGET),
  BEQ("beq", 0x00000063, RS1, RS2, BRANCH_TARGET),
  BNEZ("bnez", 0x00001063, RS1, BRANCH_TARGET),
  BNE("bne", 0x00001063, RS1, RS2, BRANCH_TARGET),
  BLTZ("bltz", 0x00004063, RS1, BRANCH_TARGET),
  BGTZ("bgtz", 0x00004063, RS2, BRANCH_TARGET),
  BLT("blt", 0x00004063, RS1, RS2, BRANCH_TARGET),
  BLEZ("blez", 0x00005063, RS2, BRANCH_TARGET),
  BGEZ("bgez", 0x00005063, RS1, BRANCH_TARGET),
  BGE("bge", 0x00005063, RS1, RS2, BRANCH_TARGET),
  BLTU("bltu", 0x00006063, RS1, RS2, BRANCH_TARGET),
  BGEU("bgeu", 0x00007063, RS1, RS2, BRANCH_TARGET),
  J("j", 0x0000006f, JUMP_TARGET),
  JAL_RA("jal", 0x000000ef, JUMP_TARGET),
  JAL("jal", 0x0000006f, RD, JUMP_TARGET),
  RET("ret", 0x00008067),
  JR("jr", 0x00000067, RS1),
  JR_OFFSET("jr", 0x00000067, IMM, BASE),
  JALR_RA("jalr", 0x000000e7, RS1),
  JALR_RA_OFFSET("jalr", 0x000000e7, IMM, BASE),
  JALR_PLAIN("jalr", 0x00000067, RD, RS1),
  JALR("jalr", 0x00000067, RD, IMM, BASE),

  // The system, and Zicsr.
  ECALL("ecall", 0x00000073),
  EBREAK("ebreak", 0x00100073),
  URET("uret", 0x00200073),
  SRET("sret", 0x10200073),
  HRET("hret", 0x20200073),
  MRET("mret", 0x30200073),
  DRET("dret", 0x7b200073),
  WFI("wfi", 0x10500073),
  SFENCE_VMA_ALL("sfence.vma", 0x12000073),
  SFENCE_VMA_ADDRESS("sfence.vma", 0x12000073, RS1),
  SFENCE_VMA("sfence.vma", 0x12000073, RS1, RS2),
  UNIMP("unimp", 0xc0001073),
  RDCYCLE("rdcycle", 0xc0002073, RD),
  RDTIME("rdtime", 0xc0102073, RD),
  RDINSTRET("rdinstret", 0xc0202073, RD),
  RDCYCLEH("rdcycleh", 0xc8002073, RD),
  RDTIMEH("rdtimeh", 0xc8102073, RD),
  RDINSTRETH("rdinstreth", 0xc8202073, RD),
  CSRW("csrw", 0x00001073, CSR, RS1),
  CSRRW("csrrw", 0x00001073, RD, CSR, RS1),
  CSRR("csrr", 0x00002073, RD, CSR),
  CSRS("csrs", 0x00002073, CSR, RS1),
  CSRRS("csrrs", 0x00002073, RD, CSR, RS1),
  CSRC("csrc", 0x00003073, CSR, RS1),
  CSRRC("csrrc", 0x00003073, RD, CSR, RS1),
  CSRWI("csrw", 0x00005073, CSR, CSR_IMM),
  CSRRWI("csrrw", 0x00005073, RD, CSR, CSR_IMM),
  CSRSI("csrs", 0x00006073, CSR, CSR_IMM),
  CSRRSI("csrrs", 0x00006073, RD, CSR, CSR_IMM),
  CSRCI("csrc", 0x00007073, CSR, CSR_IMM),
  CSRRCI("csrrc", 0x00007073, RD, CSR, CSR_IMM),

  // Memory order, and A.
  FENCE_ALL("fence", 0x0ff0000f),
  FENCE_TSO("fence.tso", 0x8330000f),
  FENCE("fence", 0x0000000f, PREDECESSOR, SUCCESSOR),
  FENCE_I("fence.i", 0x0000100f),
  LR_W("lr.w", 0x1000202f, ORDERING, RD, BASE_ALONE),
  SC_W("sc.w", 0x1800202f, ORDERING, RD, RS2, BASE_ALONE),
  AMOSWAP_W("amoswap.w", 0x0800202f, ORDERING, RD, RS2, BASE_ALONE),
  AMOADD_W("amoadd.w", 0x0000202f, ORDERING, RD, RS2, BASE_ALONE),
  AMOXOR_W("amoxor.w", 0x2000202f, ORDERING, RD, RS2, BASE_ALONE),
  AMOAND_W("amoand.w", 0x6000202f, ORDERING, RD, RS2, BASE_ALONE),
  AMOOR_W("amoor.w", 0x4000202f, ORDERING, RD, RS2, BASE_ALONE),
  AMOMIN_W("amomin.w", 0x8000202f, ORDERING, RD, RS2, BASE_ALONE),
  AMOMAX_W("amomax.w", 0xa000202f, ORDERING, RD, RS2, BASE_ALONE),
  AMOMINU_W("amominu.w", 0xc000202f, ORDERING, RD, RS2, BASE_ALONE),
  AMOMAXU_W("amomaxu.w", 0xe000202f, ORDERING, RD, RS2, BASE_ALONE),

  // C: compressed, 16 bits.
  C_UNIMP("unimp", 0x0000),
  C_ADDI4SPN("add", 0x0000, C_LOW, STACK_POINTER, C_STACK_OFFSET),
  C_LW("lw", 0x4000, C_LOW, C_OFFSET, C_HIGH_BASE),
  C_SW("sw", 0xc000, C_LOW, C_OFFSET, C_HIGH_BASE),
  C_NOP("nop", 0x0001),
  C_NOP_HINT("c.nop", 0x0001, C_IMM),
  C_ADDI("add", 0x0001, C_RD_NOT_ZERO, C_RD, C_IMM),
  C_JAL("jal", 0x2001, C_JUMP_TARGET),
  C_LI("li", 0x4001, C_RD_NOT_ZERO, C_IMM),
  C_LI_HINT("c.li", 0x4001, NO_REGISTER, C_IMM),
  C_ADDI16SP("add", 0x6101, STACK_POINTER, STACK_POINTER, C_STACK_STEP),
  C_LUI("lui", 0x6001, C_RD_NOT_ZERO, C_UPPER),
  C_LUI_HINT("c.lui", 0x6001, NO_REGISTER, C_UPPER),
  C_SRLI64("c.srli64", 0x8001, C_HIGH),
  C_SRLI("srl", 0x8001, C_HIGH, C_HIGH, C_SHIFT),
  C_SRAI64("c.srai64", 0x8401, C_HIGH),
  C_SRAI("sra", 0x8401, C_HIGH, C_HIGH, C_SHIFT),
  C_ANDI("and", 0x8801, C_HIGH, C_HIGH, C_IMM),
  C_SUB("sub", 0x8c01, C_HIGH, C_HIGH, C_LOW),
  C_XOR("xor", 0x8c21, C_HIGH, C_HIGH, C_LOW),
  C_OR("or", 0x8c41, C_HIGH, C_HIGH, C_LOW),
  C_AND("and", 0x8c61, C_HIGH, C_HIGH, C_LOW),
  C_J("j", 0xa001, C_JUMP_TARGET),
  C_BEQZ("beqz", 0xc001, C_HIGH, C_BRANCH_TARGET),
  C_BNEZ("bnez", 0xe001, C_HIGH, C_BRANCH_TARGET),
  C_SLLI64("c.slli64", 0x0002, C_RD),
  C_SLLI("sll", 0x0002, C_RD_NOT_ZERO, C_RD, C_SHIFT),
  C_SLLI_HINT("c.slli", 0x0002, NO_REGISTER, C_SHIFT),
  C_LWSP("lw", 0x4002, C_RD_NOT_ZERO, C_LOAD_STACK, STACK_BASE),
  C_RET("ret", 0x8082),
  C_JR("jr", 0x8002, C_RD_NOT_ZERO),
  C_MV("mv", 0x8002, C_RD_NOT_ZERO, C_RS2_NOT_ZERO),
  C_MV_HINT("c.mv", 0x8002, NO_REGISTER, C_RS2_NOT_ZERO),
  C_EBREAK("ebreak", 0x9002),
  C_JALR("jalr", 0x9002, C_RD_NOT_ZERO),
  C_ADD("add", 0x9002, C_RD_NOT_ZERO, C_RD, C_RS2_NOT_ZERO),
  C_ADD_HINT("c.add", 0x9002, NO_REGISTER, C_RS2_NOT_ZERO),
  C_SWSP("sw", 0xc002, C_RS2, C_STORE_STACK, STACK_BASE),

  // Zcmp: push and pop. Objdump knows them from 2.42 on.
  CM_PUSH("cm.push", 0xb802, CM_REGISTERS, CM_PUSH_STEPS),
  CM_POP("cm.pop", 0xba02, CM_REGISTERS, CM_POP_STEPS),
  CM_POPRETZ("cm.popretz", 0xbc02, CM_REGISTERS, CM_POP_STEPS),
  CM_POPRET("cm.popret", 0xbe02, CM_REGISTERS, CM_POP_STEPS);

  private final String mnemonic;
  private final int match;
  private final int mask;
  private final List<Operand> written;
  private final List<Operand> encoded;

  Rv32Instruction(String mnemonic, int match, Operand... operands) {
    this.mnemonic = mnemonic;
    this.match = match;
    this.written = List.of(operands);
    int fixed = -1;
    List<Operand> distinct = new ArrayList<>();
    for (Operand operand : operands) {
      // An operand that is written twice, as in "add a0,a0,1", has the same bits both times.
      if ((fixed & operand.mask()) != 0) {
        distinct.add(operand);
        fixed &= ~operand.mask();
      }
    }
    this.mask = fixed;
    this.encoded = List.copyOf(distinct);
  }

  /** Its length in bytes, 2 or 4. */
  public int length() {
    return (match & 3) == 3 ? 4 : 2;
  }

  /**
   * The instruction with its operands, as a little-endian number of {@link #length} bytes.
   *
   * <p>Operands are given in the order of the assembly line, each once: {@code LW.encode(rd,
   * offset, base)}, {@code C_ADD.encode(rd, rs2)}. Registers are numbers, offsets and jump
   * distances are bytes, the operand of {@link #LUI} and its kin is the number that goes to bit 12
   * and up. Bits of a value that have no room are dropped; that a value fits is for the caller to
   * know.
   *
   * <p>The reference's inline assembler drops the highest of the three bits of both registers of
   * {@link #C_AND}, {@link #C_OR}, {@link #C_SUB} and {@link #C_XOR}. Who wants its bytes gives
   * {@code 8 + (register & 3)}.
   */
  public int encode(int... operands) {
    if (operands.length != encoded.size()) {
      throw new IllegalArgumentException(
          "%s takes %d operands, not %d".formatted(this, encoded.size(), operands.length));
    }
    int word = match;
    for (int i = 0; i < operands.length; i++) {
      word |= encoded.get(i).insert(operands[i]);
    }
    return word;
  }

  /** The bits that are always the same, as they are. */
  int match() {
    return match;
  }

  /** Whether some bits are this instruction. */
  boolean matches(int word) {
    return (word & mask) == match && written.stream().allMatch(o -> o.isAllowedIn(word));
  }

  /** The mnemonic of an instruction that {@linkplain #matches matches}. */
  String mnemonic(int word) {
    StringBuilder text = new StringBuilder(mnemonic);
    written.stream().filter(Operand::isSuffix).forEach(o -> text.append(o.text(word, 0)));
    return text.toString();
  }

  /** The operands of an instruction that {@linkplain #matches matches}, with commas. */
  String operands(int word, long address) {
    StringBuilder text = new StringBuilder();
    for (Operand operand : written) {
      if (operand.isSuffix()) {
        continue;
      }
      if (!text.isEmpty() && !operand.isAttached()) {
        text.append(", ");
      }
      text.append(operand.text(word, address));
    }
    return text.toString();
  }
}
