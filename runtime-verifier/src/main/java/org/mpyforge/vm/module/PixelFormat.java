package org.mpyforge.vm.module;

/** How {@code framebuf} keeps pixels in memory, by the formats' numbers. */
enum PixelFormat {
  /** A bit a pixel: a byte is 8 pixels of a column, the topmost in the lowest bit. */
  MONO_VLSB(1),
  /** 16 bits a pixel, the low byte first. */
  RGB565(16),
  /** 4 bits a pixel, the left one of two in the high bits. */
  GS4_HMSB(4),
  /** A bit a pixel: a byte is 8 pixels of a row, the leftmost in the highest bit. */
  MONO_HLSB(1),
  /** A bit a pixel: a byte is 8 pixels of a row, the leftmost in the lowest bit. */
  MONO_HMSB(1),
  /** 2 bits a pixel, the leftmost of four in the lowest bits. */
  GS2_HMSB(2),
  /** A byte a pixel. */
  GS8(8);

  private final int bits;

  PixelFormat(int bits) {
    this.bits = bits;
  }

  /** The format with a number, or null. */
  static PixelFormat ofNumber(long number) {
    return number >= 0 && number < values().length ? values()[(int) number] : null;
  }

  /** Bits a pixel. */
  int bits() {
    return bits;
  }

  /** A width in pixels, rounded up to what fills bytes in a row. */
  int wholeBytes(int width) {
    int pixels = this == MONO_VLSB ? 1 : Math.max(8 / bits, 1);
    return width + pixels - 1 & -pixels;
  }

  /** How many bytes that many pixels take. */
  long size(int width, int height, int stride) {
    int rows = this == MONO_VLSB ? height + 7 & ~7 : height;
    int strides = this == MONO_VLSB ? rows - 8 : rows - 1;
    return ((long) strides * stride + (long) (rows - strides) * wholeBytes(width)) * bits / 8;
  }

  /** Where the byte of a pixel is. */
  private int index(int x, int y, int stride) {
    return this == MONO_VLSB ? (y >> 3) * stride + x : (x + y * stride) * bits >> 3;
  }

  /** How far up in its byte a pixel is. */
  private int shift(int x, int y) {
    return switch (this) {
      case MONO_VLSB -> y & 7;
      case MONO_HLSB -> 7 - (x & 7);
      case MONO_HMSB -> x & 7;
      case GS2_HMSB -> (x & 3) << 1;
      case GS4_HMSB -> (x & 1) == 0 ? 4 : 0;
      default -> 0;
    };
  }

  /** The colour of a pixel; 0 beyond the memory. */
  int get(byte[] memory, int offset, int x, int y, int stride) {
    int at = offset + index(x, y, stride);
    if (at < 0 || at + (bits >> 4) >= memory.length) {
      return 0;
    }
    if (this == RGB565) {
      return memory[at] & 0xff | (memory[at + 1] & 0xff) << 8;
    }
    return (memory[at] & 0xff) >> shift(x, y) & (1 << bits) - 1;
  }

  /** Sets the colour of a pixel. */
  void set(byte[] memory, int offset, int x, int y, int stride, int colour) {
    int at = offset + index(x, y, stride);
    if (this == RGB565) {
      memory[at] = (byte) colour;
      memory[at + 1] = (byte) (colour >> 8);
      return;
    }
    int mask = (1 << bits) - 1;
    int value = bits == 1 ? colour != 0 ? 1 : 0 : colour & mask;
    int shift = shift(x, y);
    memory[at] = (byte) (memory[at] & ~(mask << shift) | value << shift);
  }
}
