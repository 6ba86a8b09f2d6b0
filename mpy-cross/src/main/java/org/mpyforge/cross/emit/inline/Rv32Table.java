package org.mpyforge.cross.emit.inline;

import static org.mpyforge.asm.rv32.Rv32Instruction.*;
import static org.mpyforge.cross.emit.inline.Rv32Kinds.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mpyforge.asm.rv32.Rv32Assembler;
import org.mpyforge.asm.rv32.Rv32Instruction;

/**
 * The instructions of {@code @micropython.asm_rv32}. Compressed ones are asked for by name, {@code
 * c_add}: none is chosen where the other was asked for.
 *
 * <p>Source: the table {@code OPCODES} in py/emitinlinerv32.c, with ranges as it has them, also
 * where the architecture has others.
 */
final class Rv32Table {

  private static final int SIGNED12 = 0xfff;
  private static final int SHIFTS = 0x1f;
  private static final int CSRS = 0xfff;
  private static final int ANY = -1;

  private final List<Row<Rv32Assembler>> rows = new ArrayList<>();

  private Rv32Table() {}

  /** Makes the table. */
  static InstructionTable<Rv32Assembler> make() {
    Rv32Table table = new Rv32Table();
    table.addRegisterOperations();
    table.addImmediates();
    table.addMemory();
    table.addJumps();
    table.addStatusRegisters();
    table.addCompressedArithmetic();
    table.addCompressedImmediates();
    table.addCompressedMemory();
    table.addCompressedJumps();
    return new InstructionTable<>(table.rows);
  }

  private static String mnemonic(Rv32Instruction instruction) {
    return instruction.name().toLowerCase(Locale.ROOT);
  }

  private void add(String mnemonic, Encoder<Rv32Assembler> encoder, OperandKind... operands) {
    rows.add(Row.of(mnemonic, encoder, operands));
  }

  /** Adds an instruction that takes its operands as the encoder does. */
  private void add(Rv32Instruction instruction, OperandKind... operands) {
    add(instruction, mnemonic(instruction), operands.length, operands);
  }

  private void add(
      Rv32Instruction instruction, String mnemonic, int values, OperandKind... operands) {
    add(mnemonic, (a, r) -> a.emit(instruction, r.values(values)), operands);
  }

  private void addRegisterOperations() {
    for (Rv32Instruction instruction :
        List.of(
            ADD, SUB, SLL, SRL, SRA, SLT, SLTU, XOR, MUL, MULH, MULHSU, MULHU, DIV, DIVU, REM,
            REMU)) {
      add(instruction, REGISTER, REGISTER, REGISTER);
    }
    // Names that Python has for itself.
    add(AND, "and_", 3, REGISTER, REGISTER, REGISTER);
    add(OR, "or_", 3, REGISTER, REGISTER, REGISTER);
    for (Rv32Instruction instruction : List.of(SH1ADD, SH2ADD, SH3ADD)) {
      rows.add(
          Row.<Rv32Assembler>of(
                  mnemonic(instruction),
                  (a, r) -> a.emit(instruction, r.values(3)),
                  REGISTER,
                  REGISTER,
                  REGISTER)
              .needs(Rv32Assembler.ZBA));
    }
    add(C_MV, "mv", 2, REGISTER, REGISTER);
    add(EBREAK);
    add(ECALL);
  }

  private void addImmediates() {
    for (Rv32Instruction instruction : List.of(ADDI, ANDI, ORI, XORI, SLTI, SLTIU)) {
      add(instruction, REGISTER, REGISTER, signed(SIGNED12));
    }
    for (Rv32Instruction instruction : List.of(SLLI, SRLI, SRAI)) {
      add(instruction, REGISTER, REGISTER, unsigned(SHIFTS));
    }
    add(LUI, REGISTER, signed(ANY));
    add(AUIPC, REGISTER, signed(ANY));
    add("li", (a, r) -> a.moveImmediate(r.at(0), r.at(1)), REGISTER, signed(ANY));
  }

  private void addMemory() {
    for (Rv32Instruction instruction : List.of(LB, LBU, LH, LHU, LW, SB, SH, SW)) {
      add(instruction, mnemonic(instruction), 3, REGISTER, indexed(SIGNED12, REGISTER));
    }
  }

  private void addJumps() {
    for (Rv32Instruction instruction : List.of(BEQ, BNE, BLT, BGE, BLTU, BGEU)) {
      add(instruction, REGISTER, REGISTER, label(0x1ffe));
    }
    add(JAL, REGISTER, label(0x1f_fffe));
    add(
        "jalr",
        (a, r) -> a.emit(JALR, r.at(0), r.at(2), r.at(1)),
        REGISTER,
        REGISTER,
        signed(SIGNED12));
    add("la", Rv32Table::loadAddress, REGISTER, label(ANY));
  }

  /** Two instructions always, or labels would move when they become known. */
  private static void loadAddress(Rv32Assembler assembler, Reading reading) {
    int register = reading.at(0);
    int distance = reading.at(1);
    assembler.emit(AUIPC, register, distance + 0x800 >> 12);
    assembler.emit(ADDI, register, register, distance);
  }

  private void addStatusRegisters() {
    for (Rv32Instruction instruction : List.of(CSRRW, CSRRS, CSRRC)) {
      add(
          mnemonic(instruction),
          (a, r) -> a.emit(instruction, r.at(0), r.at(2), r.at(1)),
          REGISTER,
          REGISTER,
          unsigned(CSRS));
    }
    for (Rv32Instruction instruction : List.of(CSRRWI, CSRRSI, CSRRCI)) {
      add(instruction, REGISTER, unsigned(CSRS), unsigned(0x1f));
    }
  }

  private void addCompressedArithmetic() {
    add(C_ADD, NOT_ZERO, NOT_ZERO);
    add(C_MV, NOT_ZERO, NOT_ZERO);
    for (Rv32Instruction instruction : List.of(C_AND, C_OR, C_SUB, C_XOR)) {
      add(
          mnemonic(instruction),
          (a, r) -> a.emit(instruction, inWindowOfFour(r.at(0)), inWindowOfFour(r.at(1))),
          COMPRESSED,
          COMPRESSED);
    }
    add(C_NOP);
    add(C_EBREAK);
  }

  /** The reference drops the highest of the three bits of a register: a2 comes out as s0. */
  private static int inWindowOfFour(int register) {
    return register & ~4;
  }

  private void addCompressedImmediates() {
    add(C_ADDI, NOT_ZERO, notZero(signed(0x3f)));
    add(C_LI, NOT_ZERO, signed(0x3f));
    add(C_LUI, register(~0b101), notZero(shifted(0x1_f800, 12), 12));
    add(C_ADDI4SPN, COMPRESSED, notZero(unsigned(0x3fc)));
    add(C_ANDI, COMPRESSED, signed(0x3f));
    add(C_SLLI, NOT_ZERO, unsigned(SHIFTS));
    add(C_SRLI, COMPRESSED, unsigned(SHIFTS));
    add(C_SRAI, COMPRESSED, unsigned(SHIFTS));
  }

  /** The architecture has no negative offsets here. The reference takes the upper half for such. */
  private void addCompressedMemory() {
    add(C_LW, "c_lw", 3, COMPRESSED, indexed(0x7c, COMPRESSED));
    add(C_SW, "c_sw", 3, COMPRESSED, indexed(0x7c, COMPRESSED));
    add(C_LWSP, NOT_ZERO, signed(0xfc));
    add(C_SWSP, REGISTER, signed(0xfc));
  }

  private void addCompressedJumps() {
    add(C_BEQZ, COMPRESSED, label(0x1fe));
    add(C_BNEZ, COMPRESSED, label(0x1fe));
    add(C_J, label(0xffe));
    add(C_JAL, label(0xffe));
    add(C_JR, NOT_ZERO);
    add(C_JALR, NOT_ZERO);
  }
}
