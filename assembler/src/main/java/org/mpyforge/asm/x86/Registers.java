package org.mpyforge.asm.x86;

import java.util.List;

/** The names of the registers, by number, as Intel spells them. */
final class Registers {
  private static final List<String> BYTE_LEGACY =
      List.of("al", "cl", "dl", "bl", "ah", "ch", "dh", "bh");
  private static final List<String> BYTE_LOW =
      List.of("al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil");
  private static final List<String> WORD = List.of("ax", "cx", "dx", "bx", "sp", "bp", "si", "di");
  private static final List<String> SEGMENT = List.of("es", "cs", "ss", "ds", "fs", "gs", "?", "?");

  private Registers() {}

  /**
   * A general-purpose register.
   *
   * @param number 0–15
   * @param size in bytes: 1, 2, 4 or 8
   * @param rex whether the instruction has a REX prefix, which replaces {@code ah}, {@code ch},
   *     {@code dh}, {@code bh} by the low bytes of the four registers that have no high byte
   */
  static String general(int number, int size, boolean rex) {
    if (number < 8) {
      return switch (size) {
        case 1 -> (rex ? BYTE_LOW : BYTE_LEGACY).get(number);
        case 2 -> WORD.get(number);
        case 4 -> "e" + WORD.get(number);
        default -> "r" + WORD.get(number);
      };
    }
    return switch (size) {
      case 1 -> "r" + number + "b";
      case 2 -> "r" + number + "w";
      case 4 -> "r" + number + "d";
      default -> "r" + number;
    };
  }

  /** A general-purpose register of 2, 4 or 8 bytes. */
  static String general(int number, int size) {
    return general(number, size, false);
  }

  /** A segment register; the two numbers that name none are printed as {@code ?}. */
  static String segment(int number) {
    return SEGMENT.get(number & 7);
  }
}
