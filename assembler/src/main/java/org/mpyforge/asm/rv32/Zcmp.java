package org.mpyforge.asm.rv32;

/**
 * How the Zcmp instructions {@code cm.push} and {@code cm.pop} name registers and count bytes:
 * RISC-V Code Size Reduction, "PUSH/POP register instructions". A list is the return address and
 * the first few registers kept over calls; its number is 4 for the return address alone, one more
 * for each further register, and 15 for all, since there is no list of just the first eleven.
 */
final class Zcmp {
  private static final int RA_ALONE = 4;
  private static final int ALL = 15;

  /** A push allocates whole blocks of this many bytes. */
  private static final int BLOCK = 16;

  private Zcmp() {}

  /** How many registers a list has. */
  static int registers(int list) {
    return list == ALL ? 13 : list - RA_ALONE + 1;
  }

  /**
   * Bytes that an instruction moves the stack pointer by.
   *
   * @param list the list
   * @param steps blocks beyond those that the registers need, 0 to 3
   */
  static int stackSize(int list, int steps) {
    return (registers(list) * 4 + BLOCK - 1) / BLOCK * BLOCK + steps * BLOCK;
  }

  /** A list as text. */
  static String registerList(int list) {
    int saved = registers(list) - 1;
    return switch (saved) {
      case 0 -> "{ra}";
      case 1 -> "{ra, s0}";
      default -> "{ra, s0-s" + (saved - 1) + "}";
    };
  }

  /**
   * The shortest list that has some registers.
   *
   * @param registers the registers, one bit each: only the return address and those kept over calls
   */
  static int listOf(int registers) {
    int highest = 31 - Integer.numberOfLeadingZeros(registers);
    if (highest == Rv32Registers.RA) {
      return RA_ALONE;
    }
    // s0 and s1 are x8 and x9, the others follow from x18.
    int saved = highest < Rv32Registers.S2 ? highest - 8 : highest - 16;
    return Math.min(RA_ALONE + 1 + saved, ALL);
  }
}
