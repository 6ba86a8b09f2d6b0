package org.mpyforge.asm.thumb;

import org.mpyforge.asm.Generation;

/**
 * What differs between generations on Thumb.
 *
 * @param jumpsFar whether a core without Thumb-2 jumps beyond 2 KiB; if not, that is refused
 * @param branchesFar whether all bits of a wide conditional branch's distance go where they belong;
 *     if not, a branch beyond 4 KiB goes astray
 * @param signsAddresses whether Thumb-2 code extends the sign of a label's distance; if not, labels
 *     before the code that asks have wrong addresses
 * @param memory loads and stores
 */
record ThumbStyle(
    boolean jumpsFar, boolean branchesFar, boolean signsAddresses, ThumbMemory.Maker memory) {

  static final ThumbStyle V1_17 = new ThumbStyle(false, false, false, ThumbNearMemory::new);
  static final ThumbStyle V1_22 = new ThumbStyle(false, false, true, ThumbNearMemory::new);
  static final ThumbStyle V1_28 = new ThumbStyle(true, true, true, ThumbFarMemory::new);

  static ThumbStyle of(Generation generation) {
    return switch (generation) {
      case V1_17 -> V1_17;
      case V1_22 -> V1_22;
      case V1_28 -> V1_28;
    };
  }
}
