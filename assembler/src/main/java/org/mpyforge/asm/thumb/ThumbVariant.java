package org.mpyforge.asm.thumb;

/** What a Thumb core can do. */
public enum ThumbVariant {
  /** A core that runs ARM code and is switched to Thumb by each function, for inline assembler. */
  ARMV6(false, false, true),
  /** Cortex-M0: 16-bit instructions only. */
  ARMV6M(false, false, false),
  /** Cortex-M3: Thumb-2. */
  ARMV7M(true, false, false),
  /** Cortex-M4 without floating point. */
  ARMV7EM(true, false, false),
  /** Cortex-M4 with single-precision floating point. */
  ARMV7EMSP(true, true, false),
  /** Cortex-M7 with double-precision floating point. */
  ARMV7EMDP(true, true, false);

  private final boolean thumb2;
  private final boolean floatingPoint;
  private final boolean enteredFromArm;

  ThumbVariant(boolean thumb2, boolean floatingPoint, boolean enteredFromArm) {
    this.thumb2 = thumb2;
    this.floatingPoint = floatingPoint;
    this.enteredFromArm = enteredFromArm;
  }

  /** Whether there are 32-bit instructions beyond {@code bl}. */
  public boolean hasThumb2() {
    return thumb2;
  }

  /** Whether there are floating-point instructions. */
  public boolean hasFloatingPoint() {
    return floatingPoint;
  }

  /** Whether functions are called in ARM state. */
  public boolean isEnteredFromArm() {
    return enteredFromArm;
  }
}
