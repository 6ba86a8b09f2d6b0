package org.mpyforge.cross.emit.bytecode;

import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;

/** The rows of an opcode table in arrays, for an emitter that looks one up for each instruction. */
final class OpcodeBytes {

  private final int[] first = new int[Opcode.values().length];
  private final OpcodeTable.Row[] rows = new OpcodeTable.Row[first.length];

  OpcodeBytes(OpcodeTable table) {
    for (OpcodeTable.Row row : table.rows()) {
      first[row.opcode().ordinal()] = row.firstByte();
      rows[row.opcode().ordinal()] = row;
    }
  }

  /** The byte of an opcode. */
  int of(Opcode opcode) {
    return first[opcode.ordinal()];
  }

  /** The byte of an opcode that has its operand in itself; -1 if it cannot. */
  int of(Opcode opcode, long operand) {
    OpcodeTable.Row row = rows[opcode.ordinal()];
    return row.implies(operand) ? row.byteFor(operand) : -1;
  }

  /** Appends an instruction with an operand; the extra byte counts only where there is one. */
  void write(Opcode opcode, int operand, int extra, CodeLayout layout) {
    OpcodeTable.Row row = rows[opcode.ordinal()];
    layout.u8(row.firstByte());
    switch (row.format()) {
      case VUINT -> layout.vuint(operand);
      case U8 -> layout.u8(operand);
      case U16 -> layout.u16(operand);
      default -> throw new IllegalArgumentException(opcode + " takes no such operand");
    }
    if (row.hasExtraByte()) {
      layout.u8(extra);
    }
  }

  /** Appends a jump, except for an extra byte. */
  void writeJump(Opcode opcode, int label, CodeLayout layout) {
    OpcodeTable.OperandFormat format = rows[opcode.ordinal()].format();
    boolean signed =
        format == OpcodeTable.OperandFormat.SIGNED_OFFSET
            || format == OpcodeTable.OperandFormat.SIGNED_OFFSET_16;
    layout.jump(of(opcode), label, signed);
  }

  /** By how much an instruction changes the depth of the stack. */
  int stackChange(Opcode opcode, long operand, int extra) {
    return rows[opcode.ordinal()].effect().delta(operand, extra);
  }
}
