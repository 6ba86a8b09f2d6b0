package org.mpyforge.asm.thumb;

import static org.mpyforge.asm.AssemblyException.require;

import org.mpyforge.asm.Width;

/** Loads and stores since 1.28: at any offset, and by index. */
final class ThumbFarMemory implements ThumbMemory {
  private static final int INDEX_SCRATCH = 2;

  private final ThumbEncoder encoder;
  private final ThumbVariant variant;
  private final ThumbConstants constants;

  ThumbFarMemory(ThumbEncoder encoder, ThumbVariant variant, ThumbConstants constants) {
    this.encoder = encoder;
    this.variant = variant;
    this.constants = constants;
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
      addScaled(destination, base, offset - 31, width.shift());
      encoder.transfer(transfer, destination, destination, 31);
    }
  }

  @Override
  public void store(Width width, int source, int base, int offset) {
    Transfer transfer = Transfer.store(width);
    if (!transferDirectly(transfer, source, base, offset)) {
      encoder.push(1 << base);
      addScaled(base, base, offset - 31, width.shift());
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

  /** {@code rd = rn + (offset << shift)}, low registers. */
  private void addScaled(int rd, int rn, int offset, int shift) {
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
      constants.move(other, bytes);
      encoder.add(rd, rd, other);
      encoder.pop(1 << other);
    } else {
      if ((offset & ~0xff) == 0) {
        encoder.immediate(ImmediateOperation.MOV, rd, offset);
        encoder.shift(ShiftOperation.LSL, rd, rd, shift);
      } else {
        constants.move(rd, bytes);
      }
      encoder.add(rd, rd, rn);
    }
  }
}
