package org.mpyforge.cross.emit;

import org.mpyforge.asm.Generation;
import org.mpyforge.format.MpyVersion;

/** Which generation of assemblers writes the machine code of each version. */
public final class Generations {

  private Generations() {}

  /**
   * The assemblers of the release that defines a version.
   *
   * @param version the version of the file
   * @return their generation
   */
  public static Generation of(MpyVersion version) {
    return switch (version) {
      case V5, PYCOPY -> Generation.V1_17;
      case V6_0, V6_1, V6_2 -> Generation.V1_22;
      case V6_3 -> Generation.V1_28;
    };
  }
}
