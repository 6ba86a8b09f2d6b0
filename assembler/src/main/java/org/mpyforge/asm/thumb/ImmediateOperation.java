package org.mpyforge.asm.thumb;

/** Operations on a low register and a byte, {@code rdn = rdn operation imm8}. */
public enum ImmediateOperation {
  /** Load. */
  MOV(0x2000),
  /** Flags of the difference. */
  CMP(0x2800),
  /** Sum. */
  ADD(0x3000),
  /** Difference. */
  SUB(0x3800);

  final int bits;

  ImmediateOperation(int bits) {
    this.bits = bits;
  }
}
