package org.mpyforge.asm.arm;

import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Width;

/**
 * ARM instructions as words. Operands go into their fields unchecked, as in the reference's {@code
 * py/asmarm.c}: an offset too large for its field spills into the next. All instructions execute
 * always unless said otherwise. Registers are 0 to 15.
 */
final class ArmEncoder {
  static final int SP = 13;
  static final int LR = 14;
  static final int PC = 15;

  private static final int IMMEDIATE = 1 << 25;

  private final CodeBuffer buffer;

  ArmEncoder(CodeBuffer buffer) {
    this.buffer = buffer;
  }

  private void always(int word) {
    word(Condition.AL, word);
  }

  private void word(Condition condition, int word) {
    buffer.write32(condition.code() << 28 | word);
  }

  /** {@code rd = rn operation rm}; of no use are rn in moves and rd in comparisons: pass 0. */
  void data(DataOperation operation, int rd, int rn, int rm) {
    always(operation.bits | rn << 16 | rd << 12 | rm);
  }

  /** {@code rd = rn operation imm8}. */
  void dataImmediate(DataOperation operation, int rd, int rn, int imm8) {
    dataImmediate(Condition.AL, operation, rd, rn, imm8);
  }

  /** {@code if (condition) rd = rn operation imm8}. */
  void dataImmediate(Condition condition, DataOperation operation, int rd, int rn, int imm8) {
    word(condition, operation.bits | IMMEDIATE | rn << 16 | rd << 12 | (imm8 & 0xff));
  }

  /** {@code rd = rm << shift}. */
  void shiftLeftBy(int rd, int rm, int shift) {
    always(DataOperation.MOV.bits | rd << 12 | shift << 7 | rm);
  }

  /**
   * {@code rd = rm shifted by rs}.
   *
   * @param type 0 for {@code lsl}, 1 for {@code lsr}, 2 for {@code asr}
   */
  void shift(int type, int rd, int rm, int rs) {
    always(DataOperation.MOV.bits | rd << 12 | rs << 8 | type << 5 | 1 << 4 | rm);
  }

  /** {@code rd = rm * rs}; before ARMv6 rd and rm had to differ. */
  void multiply(int rd, int rm, int rs) {
    always(0x90 | rd << 16 | rs << 8 | rm);
  }

  /** Saves registers, given as bits, below the stack pointer. */
  void push(int registers) {
    always(0x92d0000 | registers & 0xffff);
  }

  /** Restores registers, given as bits. */
  void pop(int registers) {
    always(0x8bd0000 | registers & 0xffff);
  }

  /** Loads a word, zero-extended halfword or byte from {@code rn + offset}, the offset in bytes. */
  void load(Width width, int rd, int rn, int offset) {
    always(transfer(width, 1) | immediate(width, offset) | rn << 16 | rd << 12);
  }

  /**
   * Loads a zero-extended halfword from {@code rn + offset}, and leaves that address in rn.
   *
   * @param offset in bytes; higher bits are lost
   */
  void loadHalfwordAndAdvance(int rd, int rn, int offset) {
    int advance = 1 << 21;
    always(
        transfer(Width.HALFWORD, 1)
            | immediate(Width.HALFWORD, offset)
            | advance
            | rn << 16
            | rd << 12);
  }

  /** Stores a word, halfword or byte to {@code rn + offset}, the offset in bytes. */
  void store(Width width, int rd, int rn, int offset) {
    always(transfer(width, 0) | immediate(width, offset) | rn << 16 | rd << 12);
  }

  /** Loads a word, zero-extended halfword or byte from {@code rn + rm}. */
  void loadIndexed(Width width, int rd, int rn, int rm) {
    always(transfer(width, 1) | index(width) | rn << 16 | rd << 12 | rm);
  }

  /** Stores a word, halfword or byte to {@code rn + rm}. */
  void storeIndexed(Width width, int rd, int rn, int rm) {
    always(transfer(width, 0) | index(width) | rn << 16 | rd << 12 | rm);
  }

  /** Loads a word from {@code rn + 4 * rm}. */
  void loadElement(int rd, int rn, int rm) {
    always(transfer(Width.WORD, 1) | index(Width.WORD) | rn << 16 | rd << 12 | 2 << 7 | rm);
  }

  /** Stores a word to {@code rn + 4 * rm}. */
  void storeElement(int rd, int rn, int rm) {
    always(transfer(Width.WORD, 0) | index(Width.WORD) | rn << 16 | rd << 12 | 2 << 7 | rm);
  }

  private static int transfer(Width width, int load) {
    return load << 20
        | switch (width) {
          case BYTE -> 0x5c00000;
          case HALFWORD -> 0x18000b0;
          case WORD -> 0x5800000;
        };
  }

  private static int immediate(Width width, int offset) {
    return width == Width.HALFWORD ? 1 << 22 | (offset & 0xf0) << 4 | offset & 0xf : offset;
  }

  private static int index(Width width) {
    return width == Width.HALFWORD ? 0 : IMMEDIATE;
  }

  /** Branches by a distance, in words from the instruction after the next. */
  void branch(Condition condition, int distance) {
    word(condition, 0xa000000 | distance & 0xffffff);
  }

  /** Jumps to the address in rm, and to Thumb state if that is odd. */
  void branchExchange(int rm) {
    always(0x12fff10 | rm);
  }

  /** A word of data between the instructions. */
  void literal(int word) {
    buffer.write32(word);
  }
}
