package org.mpyforge.asm.thumb;

/**
 * Two-register operations on low registers, {@code rdn = rdn operation rm} (ARM ARM, section
 * A6.2.2). All set the flags.
 */
public enum AluOperation {
  /** Bitwise and. */
  AND(0),
  /** Bitwise exclusive or. */
  EOR(1),
  /** Shift left. */
  LSL(2),
  /** Shift right, filling with zeros. */
  LSR(3),
  /** Shift right, filling with the sign. */
  ASR(4),
  /** Sum with carry. */
  ADC(5),
  /** Difference with borrow. */
  SBC(6),
  /** Rotate right. */
  ROR(7),
  /** Flags of the bitwise and. */
  TST(8),
  /** Negation of rm. */
  NEG(9),
  /** Flags of the difference. */
  CMP(10),
  /** Flags of the sum. */
  CMN(11),
  /** Bitwise or. */
  ORR(12),
  /** Product. */
  MUL(13),
  /** Bitwise and with the complement. */
  BIC(14),
  /** Complement of rm. */
  MVN(15);

  final int bits;

  AluOperation(int opcode) {
    bits = 0x4000 | opcode << 6;
  }
}
