package org.mpyforge.cross.emit.bytecode;

import java.util.Arrays;
import org.mpyforge.format.ByteBuilder;

/**
 * Bytecode under construction: bytes, jumps whose targets may not be known yet, labels and line
 * numbers. How long a jump is, and so where everything behind it is, is for subclasses to say.
 */
abstract class CodeLayout {

  private byte[] code = new byte[256];
  private int size;

  private int[] jumpAt = new int[32];
  private int[] jumpLabel = new int[32];
  private boolean[] jumpSigned = new boolean[32];
  private int jumps;

  private int[] labelAt = new int[32];

  /** Forgets everything, to begin another scope. */
  void clear() {
    size = 0;
    jumps = 0;
  }

  /** How many bytes there are so far, each jump as long as it was appended. */
  final int size() {
    return size;
  }

  /** The bytes so far, with room behind them. */
  final byte[] code() {
    return code;
  }

  /** Appends a byte. */
  final void u8(int value) {
    room(1);
    code[size++] = (byte) value;
  }

  /** Appends two bytes, low byte first. */
  final void u16(int value) {
    u8(value);
    u8(value >> 8);
  }

  /** Appends an unsigned number in groups of seven bits, most significant first. */
  final void vuint(int value) {
    room(5);
    for (int shift = 28; shift > 0; shift -= 7) {
      if (value >>> shift != 0) {
        code[size++] = (byte) (0x80 | value >>> shift & 0x7f);
      }
    }
    code[size++] = (byte) (value & 0x7f);
  }

  /** Appends a signed number in groups of seven bits; bit 6 of the first group is the sign. */
  final void signedVint(long value) {
    room(10);
    int shift = 0;
    while (value >> shift + 6 != value >> Long.SIZE - 1) {
      shift += 7;
    }
    for (; shift > 0; shift -= 7) {
      code[size++] = (byte) (0x80 | value >> shift & 0x7f);
    }
    code[size++] = (byte) (value & 0x7f);
  }

  private void room(int bytes) {
    if (size + bytes > code.length) {
      code = Arrays.copyOf(code, code.length * 2);
    }
  }

  /** Appends a jump, with two bytes for its offset; a signed one may go backwards. */
  final void jump(int opcode, int label, boolean signed) {
    if (jumps == jumpAt.length) {
      jumpAt = Arrays.copyOf(jumpAt, jumps * 2);
      jumpLabel = Arrays.copyOf(jumpLabel, jumps * 2);
      jumpSigned = Arrays.copyOf(jumpSigned, jumps * 2);
    }
    jumpAt[jumps] = size;
    jumpLabel[jumps] = label;
    jumpSigned[jumps] = signed;
    jumps++;
    u8(opcode);
    u16(0);
  }

  /** How many jumps there are so far. */
  final int jumps() {
    return jumps;
  }

  /** Where a jump is. */
  final int jumpAt(int jump) {
    return jumpAt[jump];
  }

  /** The label that a jump leads to. */
  final int jumpLabel(int jump) {
    return jumpLabel[jump];
  }

  /** Whether a jump may go backwards. */
  final boolean isSigned(int jump) {
    return jumpSigned[jump];
  }

  /** Puts a label here. */
  void label(int label) {
    if (label >= labelAt.length) {
      labelAt = Arrays.copyOf(labelAt, Math.max(labelAt.length * 2, label + 1));
    }
    labelAt[label] = size;
  }

  /** Where a label is. */
  final int labelAt(int label) {
    return labelAt[label];
  }

  /** Notes that the code from here on is from this line; ignored unless it is a later line. */
  abstract void line(int line);

  /** Decides where everything is; nothing more may be appended. */
  abstract void settle();

  /** Appends the line table of settled code. */
  abstract void writeLines(ByteBuilder target);

  /** Appends settled code. */
  abstract void writeCode(ByteBuilder target);
}
