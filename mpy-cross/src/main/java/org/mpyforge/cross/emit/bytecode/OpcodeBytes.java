package org.mpyforge.cross.emit.bytecode;

import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;

/** The rows of an opcode table in arrays, for an emitter that looks one up for each instruction. */
final class OpcodeBytes {

  private final int[] first = new int[Opcode.values().length];
  private final OpcodeTable.Row[] rows = new OpcodeTable.Row[first.length];

  OpcodeBytes(MpyVersion version) {
    for (OpcodeTable.Row row : OpcodeTable.of(version).rows()) {
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

  /** Whether a jump may go backwards. */
  boolean isSigned(Opcode opcode) {
    return rows[opcode.ordinal()].format() == OpcodeTable.OperandFormat.SIGNED_OFFSET;
  }

  /** By how much an instruction changes the depth of the stack. */
  int stackChange(Opcode opcode, long operand, int extra) {
    return rows[opcode.ordinal()].effect().delta(operand, extra);
  }
}
