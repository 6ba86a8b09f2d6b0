package org.mpyforge.asm.thumb;

/**
 * Numbers in registers. Without Thumb-2 an instruction holds eight bits of them at most, so they
 * are shifted into place, put together, negated, or stand in the code behind the load; which of
 * these is the reference's choice ({@code py/asmthumb.c}).
 */
final class ThumbConstants {
  private final ThumbEncoder encoder;
  private final ThumbVariant variant;
  private final ThumbStyle style;

  ThumbConstants(ThumbEncoder encoder, ThumbVariant variant, ThumbStyle style) {
    this.encoder = encoder;
    this.variant = variant;
    this.style = style;
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
      moveWord(rd, value);
    }
  }

  /** Loads 32 bits, in a form that has room for any. */
  void moveWord(int rd, int value) {
    if (variant.hasThumb2()) {
      encoder.movw(rd, value);
      encoder.movt(rd, value >> 16);
    } else {
      moveLiteral(rd, value);
    }
  }

  /** Loads 16 bits, in a form that has room for any. */
  void moveHalfword(int rd, int value) {
    if (variant.hasThumb2()) {
      encoder.movw(rd, value);
    } else {
      moveBytes(rd, value);
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
      moveBytes(rd, magnitude);
    } else {
      moveLiteral(rd, value);
      return;
    }
    if (negated) {
      encoder.alu(AluOperation.NEG, rd, rd);
    }
  }

  /** Loads 16 bits in two steps: always 6 bytes. */
  private void moveBytes(int rd, int value) {
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
    boolean signed = style.signsAddresses() || !variant.hasThumb2();
    int bytes = (variant.hasThumb2() ? 4 : 6) + (signed ? 2 : 0);
    // The addition reads the program counter one instruction of 4 bytes ahead.
    moveHalfword(rd, distance - bytes - 4);
    if (signed) {
      encoder.signExtendHalfword(rd, rd);
    }
    encoder.addAny(rd, ThumbEncoder.PC);
  }
}
