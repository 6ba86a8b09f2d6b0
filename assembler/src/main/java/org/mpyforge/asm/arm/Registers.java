package org.mpyforge.asm.arm;

import java.util.List;

/** How registers are spelled. */
public final class Registers {
  private static final List<String> NAMES =
      List.of(
          "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "sl", "fp", "ip", "sp", "lr",
          "pc");

  private Registers() {}

  /**
   * The name of a core register.
   *
   * @param register 0 to 15
   */
  public static String name(int register) {
    return NAMES.get(register);
  }

  /** A set of registers, bit n for register n, as {@code {r4, lr}}. */
  public static String list(int registers) {
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < 16; i++) {
      if ((registers >> i & 1) != 0) {
        out.append(out.length() > 1 ? ", " : "").append(name(i));
      }
    }
    return out.append('}').toString();
  }
}
