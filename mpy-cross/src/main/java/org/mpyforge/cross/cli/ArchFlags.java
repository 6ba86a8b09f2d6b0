package org.mpyforge.cross.cli;

import java.util.OptionalInt;
import org.mpyforge.format.NativeArch;

/**
 * Reads {@code -march-flags=}: a number, or names with commas between them. Only rv32imc has flags
 * ({@code mpy-cross/main.c} and {@code py/asmrv32.h} of MicroPython 1.28.0).
 */
final class ArchFlags {

  /** The extensions of rv32imc; the ordinal is the bit. */
  private enum Rv32Extension {
    ZBA("zba"),
    ZCMP("zcmp");

    private static final int ALL = (1 << values().length) - 1;

    private final String spelling;

    Rv32Extension(String spelling) {
      this.spelling = spelling;
    }

    private static OptionalInt bitOf(String spelling) {
      for (Rv32Extension extension : values()) {
        if (extension.spelling.equals(spelling)) {
          return OptionalInt.of(1 << extension.ordinal());
        }
      }
      return OptionalInt.empty();
    }
  }

  private ArchFlags() {}

  /**
   * The bits that {@code text} asks for.
   *
   * @throws CommandEnd if {@code arch} has no such flags
   */
  static int read(NativeArch arch, String text) throws CommandEnd {
    if (arch == NativeArch.RV32IMC) {
      OptionalInt bits = CNumbers.pythonInt(text);
      if (bits.isEmpty()) {
        bits = readNames(text);
      }
      if (bits.isPresent() && (bits.getAsInt() & ~Rv32Extension.ALL) == 0) {
        return bits.getAsInt();
      }
    }
    throw CommandEnd.failure("unrecognised arch flags");
  }

  /** One comma may trail, as in the reference; an empty list is no list. */
  private static OptionalInt readNames(String text) {
    int bits = 0;
    for (int start = 0; start < text.length(); ) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      OptionalInt bit = Rv32Extension.bitOf(text.substring(start, end));
      if (bit.isEmpty()) {
        return OptionalInt.empty();
      }
      bits |= bit.getAsInt();
      start = end + 1;
    }
    return bits == 0 ? OptionalInt.empty() : OptionalInt.of(bits);
  }
}
