package org.mpyforge.asm.arm;

import java.util.List;

/** The options of memory barriers. */
public final class Barrier {
  private static final List<String> NAMES =
      List.of(
          "#0x0", "oshld", "oshst", "osh", "#0x4", "nshld", "unst", "un", "#0x8", "ishld", "ishst",
          "ish", "#0xc", "ld", "st", "sy");

  private Barrier() {}

  /**
   * How an option is spelled.
   *
   * @param option 0 to 15
   */
  public static String name(int option) {
    return NAMES.get(option);
  }
}
