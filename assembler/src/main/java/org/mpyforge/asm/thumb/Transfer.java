package org.mpyforge.asm.thumb;

import org.mpyforge.asm.Width;

/** Loads and stores between a low register and memory. Loads extend with zeros. */
public enum Transfer {
  /** Load a word. */
  LDR(Width.WORD, 0x6800, 0x5800, 0xf8d0),
  /** Load a byte. */
  LDRB(Width.BYTE, 0x7800, 0x5c00, 0xf890),
  /** Load a halfword. */
  LDRH(Width.HALFWORD, 0x8800, 0x5a00, 0xf8b0),
  /** Store a word. */
  STR(Width.WORD, 0x6000, 0x5000, 0xf8c0),
  /** Store a byte. */
  STRB(Width.BYTE, 0x7000, 0x5400, 0xf880),
  /** Store a halfword. */
  STRH(Width.HALFWORD, 0x8000, 0x5200, 0xf8a0);

  private final Width width;

  /** The 16-bit form with a constant offset. */
  final int immediateBits;

  /** The 16-bit form with a register as offset. */
  final int registerBits;

  /** The first half of the 32-bit form with a constant offset. */
  final int wideBits;

  Transfer(Width width, int immediateBits, int registerBits, int wideBits) {
    this.width = width;
    this.immediateBits = immediateBits;
    this.registerBits = registerBits;
    this.wideBits = wideBits;
  }

  /** How much is moved, and the unit of constant offsets in the 16-bit form. */
  public Width width() {
    return width;
  }

  static Transfer load(Width width) {
    return switch (width) {
      case BYTE -> LDRB;
      case HALFWORD -> LDRH;
      case WORD -> LDR;
    };
  }

  static Transfer store(Width width) {
    return switch (width) {
      case BYTE -> STRB;
      case HALFWORD -> STRH;
      case WORD -> STR;
    };
  }
}
