package org.mpyforge.cross.emit.inline;

import static org.mpyforge.asm.xtensa.XtensaInstruction.*;
import static org.mpyforge.cross.emit.inline.XtensaKinds.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mpyforge.asm.xtensa.XtensaAssembler;
import org.mpyforge.asm.xtensa.XtensaInstruction;

/**
 * The instructions of {@code @micropython.asm_xtensa}.
 *
 * <p>Most are called as the encoder calls them, with {@code _n} for narrow forms; rows that differ
 * say why. Source: {@code emit_inline_xtensa_op} in py/emitinlinextensa.c. Its "uncommon opcodes",
 * {@code rsr}, {@code memw} and their like, are configured away in mpy-cross, and so are not here.
 */
final class XtensaTable {

  private final List<Row<XtensaAssembler>> rows = new ArrayList<>();

  private XtensaTable() {}

  /** Makes the table. */
  static InstructionTable<XtensaAssembler> make() {
    XtensaTable table = new XtensaTable();
    table.addRegisterOperations();
    table.addMemory();
    table.addImmediates();
    table.addBranches();
    return new InstructionTable<>(table.rows);
  }

  /** Makes the table of releases before 1.28, which look at operands in their order. */
  static InstructionTable<XtensaAssembler> makeFirst() {
    XtensaTable table = new XtensaTable();
    table.addRegisters(3, ADD, MULL, SUB, XOR);
    table.addRegisters(2, MOV_N);
    table.addRegisters(1, CALLX0, JX);
    table.addRegisters(0, RET_N);
    table.addNamesOfPython();
    table.rows.add(table.registers("mov", MOV_N, 2));
    table.addFirstMemory();
    table.add("movi", (x, r) -> x.loadConstant(r.at(0), r.at(1)), REGISTER, WORD);
    table.addJump();
    table.addZeroBranch("beqz", BEQZ);
    table.addZeroBranch("bnez", BNEZ);
    table.addBranches(BNONE, BEQ, BLT, BALL, BBC, BANY, BNE, BGE, BGEU, BNALL, BBS);
    return new InstructionTable<>(table.rows);
  }

  private void add(String mnemonic, Encoder<XtensaAssembler> encoder, OperandKind... operands) {
    rows.add(Row.of(mnemonic, encoder, operands));
  }

  /** Adds an instruction whose operands are registers only. */
  private Row<XtensaAssembler> registers(
      String mnemonic, XtensaInstruction instruction, int count) {
    OperandKind[] operands = new OperandKind[count];
    Arrays.fill(operands, REGISTER);
    return Row.of(mnemonic, (x, r) -> x.emit(instruction, r.values(count)), operands);
  }

  /** How the assembler function calls an instruction. */
  private static String mnemonic(XtensaInstruction instruction) {
    return instruction.name().toLowerCase(Locale.ROOT);
  }

  private void addRegisters(int count, XtensaInstruction... instructions) {
    for (XtensaInstruction instruction : instructions) {
      rows.add(registers(mnemonic(instruction), instruction, count));
    }
  }

  private void addRegisterOperations() {
    addRegisters(3, ADD, ADD_N, ADDX2, ADDX4, ADDX8, MULL, SRC, SUB, SUBX2, SUBX4, SUBX8, XOR);
    addRegisters(2, NEG, SLL, SRA, SRL);
    addRegisters(1, CALLX0, JX, SSA8B, SSA8L, SSL, SSR);
    addRegisters(0, NOP, NOP_N, RET_N);
    for (XtensaInstruction instruction : List.of(MOV_N, NSA, NSAU)) {
      rows.add(registers(mnemonic(instruction), instruction, 2).lastFirst());
    }
    addNamesOfPython();
    rows.add(registers("abs_", ABS, 2));
    // Here the narrow form is the only one.
    rows.add(registers("mov", MOV_N, 2).lastFirst());
    rows.add(registers("ret", RET_N, 0));
  }

  /** Names that Python has for itself. */
  private void addNamesOfPython() {
    rows.add(registers("and_", AND, 3));
    rows.add(registers("or_", OR, 3));
  }

  /** Instructions with a number of eight bits, and what it may be. */
  private static Map<XtensaInstruction, OperandKind> accesses() {
    Map<XtensaInstruction, OperandKind> accesses = new EnumMap<>(XtensaInstruction.class);
    accesses.put(L8UI, number(0, 0xff));
    accesses.put(L16UI, number(0, 0xff << 1));
    accesses.put(L16SI, number(0, 0xff << 1));
    accesses.put(L32I, number(0, 0xff << 2));
    accesses.put(S8I, number(0, 0xff));
    accesses.put(S16I, number(0, 0xff << 1));
    accesses.put(S32I, number(0, 0xff << 2));
    accesses.put(ADDI, number(-128, 127));
    return accesses;
  }

  private static Row<XtensaAssembler> access(XtensaInstruction instruction, OperandKind number) {
    return Row.of(
        mnemonic(instruction),
        (x, r) -> x.emit(instruction, r.values(3)),
        REGISTER,
        REGISTER,
        number);
  }

  private void addFirstMemory() {
    accesses().forEach((instruction, number) -> rows.add(access(instruction, number)));
  }

  private void addMemory() {
    accesses().forEach((instruction, number) -> rows.add(access(instruction, number).lastFirst()));
    addWithNumber(L32I_N, multiple(4, 0, 60));
    addWithNumber(S32I_N, multiple(4, 0, 60));
    add("l32r", (x, r) -> x.loadFromLabel(r.at(0), r.at(1)), REGISTER, LABEL);
  }

  private void addWithNumber(XtensaInstruction instruction, OperandKind number) {
    rows.add(access(instruction, number));
  }

  private void addImmediates() {
    addWithNumber(ADDMI, multiple(256, -128 << 8, 127 << 8));
    addWithNumber(SLLI, number(1, 31));
    addWithNumber(SRAI, number(0, 31));
    addWithNumber(SRLI, number(0, 15));
    add("addi_n", XtensaTable::addNarrow, REGISTER, REGISTER, number(-1, 15));
    add("movi_n", (x, r) -> x.emit(MOVI_N, r.values(2)), REGISTER, number(-32, 95));
    // Never the instruction of that name: it could not hold every number.
    add("movi", (x, r) -> x.loadConstant(r.at(0), r.at(1)), REGISTER, WORD);
    add("ssai", (x, r) -> x.emit(SSAI, r.at(0)), number(0, 31));
  }

  /**
   * The reference lets the sign of -1, which 0 becomes too, run over the fields above: then both
   * registers are a15.
   */
  private static void addNarrow(XtensaAssembler assembler, Reading reading) {
    int number = reading.at(2);
    if (number == 0 || number == -1) {
      assembler.emit(ADDI_N, 15, 15, 15);
    } else {
      assembler.emit(ADDI_N, reading.values(3));
    }
  }

  private void addJump() {
    add("j", (x, r) -> x.jump(r.at(0)), LABEL);
  }

  private void addBranches() {
    addJump();
    add("call0", (x, r) -> x.callLabel(r.at(0)), LABEL);
    for (XtensaInstruction branch : List.of(BEQZ, BNEZ, BLTZ, BGEZ)) {
      addZeroBranch(mnemonic(branch), branch);
    }
    // The narrow forms reach so little that the reference writes the others.
    addZeroBranch("beqz_n", BEQZ);
    addZeroBranch("bnez_n", BNEZ);
    addBranches(BNONE, BEQ, BLT, BLTU, BALL, BBC, BANY, BNE, BGE, BGEU, BNALL, BBS);
    for (XtensaInstruction branch : List.of(BBCI, BBSI)) {
      add(
          mnemonic(branch),
          (x, r) -> x.branchOnBit(branch, r.at(0), r.at(1), r.at(2)),
          REGISTER,
          number(0, 31),
          LABEL);
    }
  }

  private void addBranches(XtensaInstruction... branches) {
    for (XtensaInstruction branch : branches) {
      add(
          mnemonic(branch),
          (x, r) -> x.branch(branch, r.at(0), r.at(1), r.at(2)),
          REGISTER,
          REGISTER,
          LABEL);
    }
  }

  private void addZeroBranch(String mnemonic, XtensaInstruction branch) {
    add(mnemonic, (x, r) -> x.branch(branch, r.at(0), r.at(1)), REGISTER, LABEL);
  }
}
