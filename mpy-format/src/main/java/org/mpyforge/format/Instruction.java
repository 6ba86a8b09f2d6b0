package org.mpyforge.format;

/**
 * An instruction of the virtual machine, decoded.
 *
 * @param offset where it begins, in bytes from the first instruction
 * @param length its size in bytes, operand and all
 * @param row its opcode, with format and stack effect
 * @param operand its operand, 0 if it has none; of a jump, how far to go from the byte behind the
 *     operand, in bytes
 * @param extra the byte behind the operand, 0 if there is none
 */
public record Instruction(int offset, int length, OpcodeTable.Row row, long operand, int extra) {

  /** Which operation it is. */
  public Opcode opcode() {
    return row.opcode();
  }

  /** Where the next instruction begins, in bytes from the first instruction. */
  public int end() {
    return offset + length;
  }

  /**
   * Where it jumps to, in bytes from the first instruction.
   *
   * @throws IllegalStateException if its operand is no target
   */
  public int target() {
    if (opcode().operand() != Opcode.Operand.TARGET) {
      throw new IllegalStateException(opcode() + " has no target");
    }
    // An extra byte comes after the place that the operand counts from.
    return end() - (row.hasExtraByte() ? 1 : 0) + (int) operand;
  }

  /** The positional arguments of a call. */
  public int positionalArguments() {
    return (int) operand & 0xff;
  }

  /** The keyword arguments of a call. */
  public int keywordArguments() {
    return (int) operand >> 8 & 0xff;
  }
}
