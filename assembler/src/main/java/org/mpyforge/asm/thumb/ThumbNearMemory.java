package org.mpyforge.asm.thumb;

import org.mpyforge.asm.Width;

/**
 * Loads and stores before 1.28. Only loads reach beyond 31 units, and those for the emitter's own
 * use; an offset too large for its field is cut off, or spills into the next.
 */
final class ThumbNearMemory implements ThumbMemory {
  private static final int OFFSETS = 32;

  private final ThumbEncoder encoder;
  private final ThumbVariant variant;
  private final ThumbScaledAddition addition;

  ThumbNearMemory(ThumbEncoder encoder, ThumbVariant variant, ThumbConstants constants) {
    this.encoder = encoder;
    this.variant = variant;
    this.addition = new ThumbScaledAddition(encoder, constants::moveHalfword, true);
  }

  @Override
  public boolean takesOffset(long offset) {
    return offset >= 0 && offset < OFFSETS;
  }

  @Override
  public void load(Width width, int destination, int base, int offset) {
    Transfer transfer = Transfer.load(width);
    if (takesOffset(offset) && destination < 8 && base < 8) {
      encoder.transfer(transfer, destination, base, offset);
    } else if (variant.hasThumb2()) {
      encoder.transferWide(transfer, destination, base, offset << width.shift());
    } else {
      addition.add(destination, base, offset - (OFFSETS - 1), width.shift());
      encoder.transfer(transfer, destination, destination, OFFSETS - 1);
    }
  }

  @Override
  public void store(Width width, int source, int base, int offset) {
    encoder.transfer(Transfer.store(width), source, base, offset);
  }

  @Override
  public void loadIndexed(Width width, int destination, int base, int index) {
    addIndex(width, base, index);
    load(width, destination, base, 0);
  }

  @Override
  public void storeIndexed(Width width, int source, int base, int index) {
    addIndex(width, base, index);
    store(width, source, base, 0);
  }

  private void addIndex(Width width, int base, int index) {
    for (int i = 0; i < width.bytes(); i++) {
      encoder.add(base, base, index);
    }
  }
}
