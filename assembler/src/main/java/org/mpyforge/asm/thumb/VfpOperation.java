package org.mpyforge.asm.thumb;

/**
 * Single-precision arithmetic, {@code sd = sn operation sm} (ARM ARM, section A7.5). Those with two
 * operands have no sn.
 */
public enum VfpOperation {
  /** Sum. */
  VADD(0xee30, 0x0a00),
  /** Difference. */
  VSUB(0xee30, 0x0a40),
  /** Product. */
  VMUL(0xee20, 0x0a00),
  /** Quotient. */
  VDIV(0xee80, 0x0a00),
  /** Flags of the difference of sd and sm; a quiet NaN also raises Invalid Operation. */
  VCMP(0xeeb4, 0x0ac0),
  /** Square root. */
  VSQRT(0xeeb1, 0x0ac0),
  /** Negation. */
  VNEG(0xeeb1, 0x0a40),
  /** Signed integer to float. */
  VCVT_F32_S32(0xeeb8, 0x0ac0),
  /** Float to signed integer, rounding towards zero. */
  VCVT_S32_F32(0xeebd, 0x0ac0);

  final int high;
  final int low;

  VfpOperation(int high, int low) {
    this.high = high;
    this.low = low;
  }
}
