package org.mpyforge.asm.thumb;

import org.mpyforge.asm.Width;

/** Loads and stores since 1.28: at any offset, and by index. */
final class ThumbFarMemory implements ThumbMemory {
  private static final int INDEX_SCRATCH = 2;

  private final ThumbEncoder encoder;
  private final ThumbVariant variant;
  private final ThumbScaledAddition addition;

  ThumbFarMemory(ThumbEncoder encoder, ThumbVariant variant, ThumbConstants constants) {
    this.encoder = encoder;
    this.variant = variant;
    this.addition = new ThumbScaledAddition(encoder, constants::move, false);
  }

  @Override
  public boolean takesOffset(long offset) {
    return true;
  }

  @Override
  public void load(Width width, int destination, int base, int offset) {
    Transfer transfer = Transfer.load(width);
    if (!transferDirectly(transfer, destination, base, offset)) {
      // What is left of the offset is the most the instruction itself can add.
      addition.add(destination, base, offset - 31, width.shift());
      encoder.transfer(transfer, destination, destination, 31);
    }
  }

  @Override
  public void store(Width width, int source, int base, int offset) {
    Transfer transfer = Transfer.store(width);
    if (!transferDirectly(transfer, source, base, offset)) {
      encoder.push(1 << base);
      addition.add(base, base, offset - 31, width.shift());
      encoder.transfer(transfer, source, base, 31);
      encoder.pop(1 << base);
    }
  }

  /** Tries the two instructions that hold an offset, in units of the width. */
  private boolean transferDirectly(Transfer transfer, int register, int base, int offset) {
    if (offset >= 0 && offset < 32 && register < 8 && base < 8) {
      encoder.transfer(transfer, register, base, offset);
      return true;
    }
    int bytes = offset << transfer.width().shift();
    if (variant.hasThumb2() && bytes >= 0 && bytes < 0x1000) {
      encoder.transferWide(transfer, register, base, bytes);
      return true;
    }
    return false;
  }

  @Override
  public void loadIndexed(Width width, int destination, int base, int index) {
    if (width == Width.BYTE) {
      encoder.transferIndexed(Transfer.LDRB, destination, base, index);
    } else {
      encoder.shift(ShiftOperation.LSL, INDEX_SCRATCH, index, width.shift());
      encoder.transferIndexed(Transfer.load(width), destination, base, INDEX_SCRATCH);
    }
  }

  @Override
  public void storeIndexed(Width width, int source, int base, int index) {
    if (width == Width.BYTE) {
      encoder.transferIndexed(Transfer.STRB, source, base, index);
    } else {
      encoder.push(1 << index);
      encoder.shift(ShiftOperation.LSL, index, index, width.shift());
      encoder.transferIndexed(Transfer.store(width), source, base, index);
      encoder.pop(1 << index);
    }
  }
}
