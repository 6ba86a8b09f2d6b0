package org.mpyforge.asm.x86;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Disassembler;

/**
 * Machine code of either mode to Intel syntax, spelled as {@code objdump -M intel} spells it.
 *
 * <p>What is no instruction, or none we know, becomes {@code .byte}; prefixes that no instruction
 * follows become their names, alone. Stateless, and so thread-safe.
 */
public final class IntelDisassembler implements Disassembler {
  private static final int FIRST_OF_FPU = 0xd8;
  private static final int LAST_OF_FPU = 0xdf;

  private final IntelMode mode;

  /**
   * A disassembler.
   *
   * @param mode the mode the processor is in when it runs the code
   */
  public IntelDisassembler(IntelMode mode) {
    this.mode = mode;
  }

  @Override
  public DecodedInstruction decode(byte[] code, int offset, long address) {
    Decoding in = new Decoding(mode, code, offset, address);
    DecodedInstruction decoded = decode(in);
    if (in.isTruncated()) {
      String prefix = in.prefixes().first();
      return prefix == null ? in.data(1) : new DecodedInstruction(1, prefix, "");
    }
    // The processor faults on longer ones.
    return in.length() <= Prefixes.MAX_INSTRUCTION_LENGTH
        ? decoded
        : in.data(Prefixes.MAX_INSTRUCTION_LENGTH);
  }

  private DecodedInstruction decode(Decoding in) {
    Prefixes prefixes = in.prefixes();
    if (!prefixes.read(in)) {
      return prefixes.alone();
    }
    if (prefixes.hasWait() && !isFpu(in.peek())) {
      return new DecodedInstruction(prefixes.lengthOfWait(), prefixes.textOfWait(), "");
    }
    in.readOpcode();
    int lengthOfUnknown = in.length();
    List<Row> rows = InstructionTable.get().rows(in.opcode());
    if (rows.stream().anyMatch(Row::hasModrm)) {
      in.readModrm();
    }
    Row row = select(rows, in);
    if (row != null) {
      return print(row, in);
    }
    if (isFpu(in.opcode())) {
      // The FPU has an operand even where it has no operation.
      lengthOfUnknown = in.lengthWithOperand();
    }
    return in.data(lengthOfUnknown);
  }

  private static boolean isFpu(int opcode) {
    return opcode >= FIRST_OF_FPU && opcode <= LAST_OF_FPU;
  }

  /** The row for what has been read, or null: one with the mandatory prefix before one without. */
  private static Row select(List<Row> rows, Decoding in) {
    int prefix = in.prefixes().mandatory();
    Row anyPrefix = null;
    for (Row row : rows) {
      if (row.fits(in)) {
        if (row.prefix() == prefix) {
          in.prefixes().takeMandatory();
          return row;
        }
        if (row.prefix() == Row.ANY && anyPrefix == null) {
          anyPrefix = row;
        }
      }
    }
    return anyPrefix;
  }

  private static DecodedInstruction print(Row row, Decoding in) {
    Prefixes prefixes = in.prefixes();
    prefixes.interpret(row.meaning(), row.hasModrm() && in.isMemory());
    List<String> operands = new ArrayList<>();
    for (Operand operand : row.operands()) {
      String text = operand.text(in);
      if (!text.isEmpty()) {
        operands.add(text);
      }
    }
    String mnemonic = row.mnemonic().text(in);
    prefixes.dropUsed();
    return new DecodedInstruction(
        in.length(), prefixes.leftOver() + mnemonic, String.join(", ", operands) + in.ripComment());
  }
}
