package org.mpyforge.format.inspect;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.NativeArch;

/** Names for the bits of an architecture's flags ({@code py/asmrv32.h} of MicroPython 1.28.0). */
final class ArchExtensions {
  private static final List<String> RV32 = List.of("zba", "zcmp");

  private ArchExtensions() {}

  /**
   * The names of the bits that are set, commas between them: as {@code mpy-cross -march-flags=}
   * takes them, as far as they have names.
   */
  static String inWords(NativeArch arch, long flags) {
    List<String> known = arch == NativeArch.RV32IMC ? RV32 : List.of();
    var names = new ArrayList<String>();
    long unnamed = flags;
    for (int bit = 0; bit < known.size(); bit++) {
      if ((flags >> bit & 1) != 0) {
        names.add(known.get(bit));
        unnamed &= ~(1L << bit);
      }
    }
    if (unnamed != 0) {
      names.add("0x" + Long.toHexString(unnamed));
    }
    return String.join(",", names);
  }
}
