package org.mpyforge.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes bytecode apart into instructions, one after the other. It looks at one instruction at a
 * time, so whether jumps hit one and operands name something is for others to check.
 */
public final class BytecodeReader {
  private final OpcodeTable table;
  private final ByteCursor cursor;
  private final int base;

  /**
   * A reader at the first instruction.
   *
   * @param table the opcodes of the file's version
   * @param code the code of a raw code, prelude included
   * @param codeOffset where the instructions begin in it: {@link Prelude#codeOffset()}
   */
  public BytecodeReader(OpcodeTable table, ByteString code, int codeOffset) {
    this.table = table;
    this.base = codeOffset;
    this.cursor = code.slice(codeOffset, code.length()).cursor(codeOffset, "bytecode");
  }

  /**
   * All instructions of a raw code.
   *
   * @param code the raw code
   * @param version the version of its file
   * @throws MalformedMpyException if an opcode is unknown or the last instruction incomplete
   */
  public static List<Instruction> readAll(RawCode.Bytecode code, MpyVersion version) {
    int codeOffset = Prelude.of(code, version).orElseThrow().codeOffset();
    var reader = new BytecodeReader(OpcodeTable.of(version), code.code(), codeOffset);
    var instructions = new ArrayList<Instruction>();
    while (reader.hasNext()) {
      instructions.add(reader.next());
    }
    return instructions;
  }

  /** Whether there are further instructions. */
  public boolean hasNext() {
    return cursor.remaining() > 0;
  }

  /** Where the next instruction begins, in bytes from the start of the code. */
  int offset() {
    return cursor.offset();
  }

  /** Passes the next instruction of version 5. */
  void skip() {
    int start = cursor.offset();
    int opcodeByte = cursor.u8();
    int shape = table.shape(opcodeByte);
    if (shape == OpcodeTable.SHAPE_UNKNOWN) {
      throw cursor.failAt(start, "unknown opcode 0x%02x".formatted(opcodeByte));
    }
    if ((shape & OpcodeTable.SHAPE_VARIABLE) != 0) {
      cursor.skipGroups();
    }
    int qstr = (shape & OpcodeTable.SHAPE_QSTR) != 0 ? OpcodeTable.QSTR_SIZE : 0;
    cursor.skip(qstr + (shape & OpcodeTable.SHAPE_FIXED_BYTES));
  }

  /**
   * The next instruction.
   *
   * @throws MalformedMpyException if its opcode is unknown or it is incomplete; the offset is that
   *     from the start of the code
   */
  public Instruction next() {
    int start = cursor.offset();
    int opcodeByte = cursor.u8();
    OpcodeTable.Row row = table.rowOrNull(opcodeByte);
    if (row == null) {
      throw cursor.failAt(start, "unknown opcode 0x%02x".formatted(opcodeByte));
    }
    long operand =
        switch (row.format()) {
          case NONE -> 0;
          case IMPLIED -> row.firstOperand() + opcodeByte - row.firstByte();
          case VUINT -> cursor.lenientVuint();
          case SIGNED_VINT -> cursor.signedVint();
          case FORWARD_OFFSET -> offset(0, 0);
          case SIGNED_OFFSET -> offset(0x40, 0x4000);
          case U8 -> cursor.u8();
          case U16 -> cursor.u16();
          case SIGNED_OFFSET_16 -> cursor.u16() - 0x8000;
        };
    int extra = row.hasExtraByte() ? cursor.u8() : 0;
    return new Instruction(start - base, cursor.offset() - start, row, operand, extra);
  }

  private int offset(int shortExcess, int longExcess) {
    int first = cursor.u8();
    return first < 0x80 ? first - shortExcess : ((first & 0x7f) | cursor.u8() << 7) - longExcess;
  }
}
