package org.mpyforge.asm.xtensa;

import org.mpyforge.asm.Generation;

/**
 * What differs between generations on Xtensa.
 *
 * @param leavesOutEmptyTable whether a function without constants has no jump over them
 * @param branchesFar whether a branch that does not reach, or might not, jumps over a jump; if not,
 *     it goes astray
 * @param movesNarrow whether small constants take the narrow form of {@code movi}
 * @param offsets what loads and stores do about offsets
 */
record XtensaStyle(
    boolean leavesOutEmptyTable, boolean branchesFar, boolean movesNarrow, Offsets offsets) {

  static final XtensaStyle V1_17 = new XtensaStyle(false, false, false, Offsets.NARROW_WORDS);
  static final XtensaStyle V1_22 = new XtensaStyle(false, false, false, Offsets.CHECKED_WORDS);
  static final XtensaStyle V1_28 = new XtensaStyle(true, true, true, Offsets.ANY);

  /** Which offsets loads and stores take. */
  enum Offsets {
    /** Words only, in the narrow form only, which drops what is beyond 15 of them. */
    NARROW_WORDS,
    /** Words only, up to 255 of them; halfwords are loaded at offsets that wrap around. */
    CHECKED_WORDS,
    /** All, where need be with the address added up in a register. */
    ANY
  }

  static XtensaStyle of(Generation generation) {
    return switch (generation) {
      case V1_17 -> V1_17;
      case V1_22 -> V1_22;
      case V1_28 -> V1_28;
    };
  }
}
