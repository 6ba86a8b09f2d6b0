package org.mpyforge.asm.thumb;

import static org.mpyforge.asm.AssemblyException.require;

/** Adds to a register what no load or store has room for in its offset. */
final class ThumbScaledAddition {

  /** Loads a number. */
  @FunctionalInterface
  interface Constant {
    void move(int rd, int value);
  }

  private final ThumbEncoder encoder;
  private final Constant constant;
  private final boolean forgetsBase;

  /**
   * Such additions.
   *
   * @param constant how to load what is to be added
   * @param forgetsBase whether a large number is added to itself, as the reference did before 1.28
   */
  ThumbScaledAddition(ThumbEncoder encoder, Constant constant, boolean forgetsBase) {
    this.encoder = encoder;
    this.constant = constant;
    this.forgetsBase = forgetsBase;
  }

  /** {@code rd = rn + (offset << shift)}, low registers. */
  void add(int rd, int rn, int offset, int shift) {
    require(rd < 8 && rn < 8, "a far offset needs low registers");
    int bytes = offset << shift;
    if ((bytes & ~0xff) == 0) {
      if (rd != rn) {
        encoder.move(rd, rn);
      }
      encoder.immediate(ImmediateOperation.ADD, rd, bytes);
    } else if (rd == rn) {
      int other = rd ^ 7;
      encoder.push(1 << other);
      constant.move(other, bytes);
      encoder.add(rd, rd, other);
      encoder.pop(1 << other);
    } else if ((offset & ~0xff) == 0) {
      encoder.immediate(ImmediateOperation.MOV, rd, offset);
      encoder.shift(ShiftOperation.LSL, rd, rd, shift);
      encoder.add(rd, rd, rn);
    } else {
      constant.move(rd, bytes);
      encoder.add(rd, rd, forgetsBase ? rd : rn);
    }
  }
}
