package org.mpyforge.asm.arm;

import java.util.Set;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.Quirk;

/**
 * What differs between generations on ARM.
 *
 * @param reachesFar whether a number too large for its field is brought to r8, and loads and stores
 *     take offsets and index registers of any kind; if not, such a number is cut off or spills into
 *     the next field, and only stores take an index
 * @param quirks what an emitter must mind
 */
record ArmStyle(boolean reachesFar, Set<Quirk> quirks) {

  static final ArmStyle BEFORE_1_28 = new ArmStyle(false, Set.of(Quirk.STORES_FAR_BY_INDEX));
  static final ArmStyle V1_28 = new ArmStyle(true, Set.of());

  static ArmStyle of(Generation generation) {
    return generation == Generation.V1_28 ? V1_28 : BEFORE_1_28;
  }
}
