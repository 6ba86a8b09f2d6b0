package org.mpyforge.asm.thumb;

import static org.mpyforge.asm.AssemblyException.require;

/**
 * Numbers in registers. Without Thumb-2 an instruction holds eight bits of them at most, so they
 * are shifted into place, put together, negated, or stand in the code behind the load; which of
 * these is the reference's choice ({@code py/asmthumb.c}).
 */
final class ThumbConstants {
  private final ThumbEncoder encoder;
  private final ThumbVariant variant;

  ThumbConstants(ThumbEncoder encoder, ThumbVariant variant) {
    this.encoder = encoder;
    this.variant = variant;
  }

  private static boolean fitsByte(int value) {
    return (value & ~0xff) == 0;
  }

  private static boolean fitsHalfword(int value) {
    return (value & ~0xffff) == 0;
  }

  /** Loads a number in as few bytes as it can be loaded in. */
  void move(int rd, int value) {
    if (fitsByte(value) && rd < 8) {
      encoder.immediate(ImmediateOperation.MOV, rd, value);
    } else if (!variant.hasThumb2()) {
      moveThumb1(rd, value);
    } else if (fitsHalfword(value)) {
      encoder.movw(rd, value);
    } else {
      encoder.movw(rd, value);
      encoder.movt(rd, value >> 16);
    }
  }

  private void moveThumb1(int rd, int value) {
    // The reference means to leave the least number alone, but its test for it overflows and
    // compilers drop it: that number too is negated to no effect, here as there.
    boolean negated = value < 0;
    int magnitude = negated ? -value : value;
    int trailing = Integer.numberOfTrailingZeros(magnitude);
    if (Integer.numberOfLeadingZeros(magnitude) + trailing >= 24) {
      encoder.immediate(ImmediateOperation.MOV, rd, magnitude >> trailing & 0xff);
      encoder.shift(ShiftOperation.LSL, rd, rd, trailing);
    } else if (fitsHalfword(magnitude)) {
      moveHalfword(rd, magnitude);
    } else {
      moveLiteral(rd, value);
      return;
    }
    if (negated) {
      encoder.alu(AluOperation.NEG, rd, rd);
    }
  }

  /** Loads 16 bits in two steps: always 6 bytes. */
  private void moveHalfword(int rd, int value) {
    encoder.immediate(ImmediateOperation.MOV, rd, value >> 8 & 0xff);
    encoder.shift(ShiftOperation.LSL, rd, rd, 8);
    encoder.immediate(ImmediateOperation.ADD, rd, value & 0xff);
  }

  /** Loads a word that stands behind the load, on a word boundary, with a jump over it. */
  private void moveLiteral(int rd, int value) {
    if ((encoder.buffer().position() & 2) != 0) {
      encoder.nop();
    }
    encoder.loadLiteral(rd, 0);
    encoder.narrow(0xe001); // b over the word
    encoder.wide(value, value >> 16);
  }

  /**
   * Loads an address near the code.
   *
   * @param distance from the first instruction of this, in bytes, of which 16 bits count
   */
  void moveProgramRelative(int rd, int distance) {
    if (variant.hasThumb2()) {
      encoder.movw(rd, distance - 6 - 4);
    } else {
      moveHalfword(rd, distance - 8 - 4);
    }
    encoder.signExtendHalfword(rd, rd);
    encoder.addAny(rd, ThumbEncoder.PC);
  }

  /** {@code rd = rn + (offset << shift)}, low registers. */
  void addScaled(int rd, int rn, int offset, int shift) {
    require(rd < 8 && rn < 8, "a far offset needs low registers");
    int bytes = offset << shift;
    if (fitsByte(bytes)) {
      if (rd != rn) {
        encoder.move(rd, rn);
      }
      encoder.immediate(ImmediateOperation.ADD, rd, bytes);
    } else if (rd == rn) {
      int other = rd ^ 7;
      encoder.push(1 << other);
      move(other, bytes);
      encoder.add(rd, rd, other);
      encoder.pop(1 << other);
    } else {
      if (fitsByte(offset)) {
        encoder.immediate(ImmediateOperation.MOV, rd, offset);
        encoder.shift(ShiftOperation.LSL, rd, rd, shift);
      } else {
        move(rd, bytes);
      }
      encoder.add(rd, rd, rn);
    }
  }
}
