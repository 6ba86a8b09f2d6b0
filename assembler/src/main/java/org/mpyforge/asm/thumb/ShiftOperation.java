package org.mpyforge.asm.thumb;

/** Shifts by a constant, {@code rd = rm shifted by imm5}. */
public enum ShiftOperation {
  /** Shift left. */
  LSL(0x0000),
  /** Shift right, filling with zeros. */
  LSR(0x0800),
  /** Shift right, filling with the sign. */
  ASR(0x1000);

  final int bits;

  ShiftOperation(int bits) {
    this.bits = bits;
  }
}
