package org.mpyforge.asm.thumb;

import org.mpyforge.asm.Generation;

/** What a Thumb core can do. */
public enum ThumbVariant {
  /** A core that runs ARM code and is switched to Thumb by each function, for inline assembler. */
  ARMV6(false, false, true),
  /** The same, taken for a core with everything. */
  ARMV6_WITH_ALL(true, true, true),
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

  /** The core that a generation takes this for: before 1.19, all were taken to have everything. */
  ThumbVariant in(Generation generation) {
    if (generation != Generation.V1_17) {
      return this;
    }
    return enteredFromArm ? ARMV6_WITH_ALL : ARMV7EMDP;
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
