package org.mpyforge.asm.x86;

/**
 * The text of a memory operand: {@code fs:[rax+rcx*4-0x10]}.
 *
 * <p>Source: Intel SDM volume 2, section 2.1.5, tables 2-1 (16-bit), 2-2 (32-bit) and 2-3 (SIB);
 * 2.2.1.6 for RIP-relative addresses. Forms that mean the same but are coded differently stay apart
 * in the text, as in GNU objdump's: an absent index is {@code eiz} or {@code riz} where the shorter
 * coding without a SIB byte has none, and a zero displacement shows if it was coded.
 */
final class Addressing {
  private static final String[] FORMS_16 = {
    "bx+si", "bx+di", "bp+si", "bp+di", "si", "di", "bp", "bx"
  };
  private static final int NO_INDEX = 4;
  private static final int NO_BASE = 5;

  private Addressing() {}

  /** Reads the SIB byte and the displacement of the operand, and prints it. */
  static String text(Decoding in) {
    String segment = in.prefixes().segment();
    int addressSize = in.addressSizeQuietly();
    return segment + (addressSize == 2 ? text16(in) : text32(in, addressSize));
  }

  private static String text16(Decoding in) {
    in.prefixes().address();
    if (in.mod() == 0 && in.rm() == 6) {
      return absolutePrefix(in) + in.hex(in.unsigned16());
    }
    String form = "[" + FORMS_16[in.rm()];
    if (in.mod() == 0) {
      return form + "]";
    }
    return form + plus(in.mod() == 1 ? in.signed8() : in.signed16()) + "]";
  }

  private static String text32(Decoding in, int addressSize) {
    int base = in.rm();
    boolean hasSib = base == 4;
    int scale = 0;
    int index = NO_INDEX;
    if (hasSib) {
      int sib = in.unsigned8();
      scale = sib >> 6;
      index = (sib >> 3 & 7) + (in.prefixes().rex(Prefixes.REX_X) ? 8 : 0);
      base = sib & 7;
    }
    boolean extended = in.prefixes().rex(Prefixes.REX_B);
    boolean hasBase = in.mod() != 0 || base != NO_BASE;
    boolean rip = !hasBase && !hasSib && in.mode().isLong();
    int displacement =
        switch (in.mod()) {
          case 0 -> hasBase ? 0 : in.signed32();
          case 1 -> in.signed8();
          default -> in.signed32();
        };
    boolean hasIndex = hasSib && index != NO_INDEX;
    boolean showsAddress32 = in.mode().isLong() && addressSize == 4;
    // Without base and index the SIB byte shows only where a shorter coding exists.
    boolean phantom = hasSib && !hasBase && !hasIndex && (!in.mode().isLong() || showsAddress32);
    if (!hasBase && !phantom && !hasIndex && scale == 0 && !rip) {
      return absolutePrefix(in) + in.hex(displacement);
    }
    in.prefixes().address();
    StringBuilder text = new StringBuilder("[");
    if (rip) {
      in.setRipRelative(displacement);
      text.append(addressSize == 8 ? "rip" : "eip").append(plusUnsigned(in, displacement));
      return text.append(']').toString();
    }
    if (hasBase) {
      text.append(Registers.general(base + (extended ? 8 : 0), addressSize));
    }
    if (hasSib && (scale != 0 || phantom || hasIndex || hasBase && base != NO_INDEX)) {
      text.append(hasBase ? "+" : "");
      text.append(
          hasIndex ? Registers.general(index, addressSize) : addressSize == 8 ? "riz" : "eiz");
      text.append('*').append(1 << scale);
    }
    if (!hasBase && !hasIndex && showsAddress32) {
      // An absolute address, which wraps at 32 bits.
      text.append('+').append(in.hex(displacement & 0xffffffffL));
    } else if (in.mod() != 0 || !hasBase) {
      text.append(plus(displacement));
    }
    return text.append(']').toString();
  }

  private static String absolutePrefix(Decoding in) {
    return in.prefixes().hasSegment() ? "" : "ds:";
  }

  private static String plus(int displacement) {
    return (displacement < 0 ? "" : "+") + Decoding.signedHex(displacement);
  }

  private static String plusUnsigned(Decoding in, int displacement) {
    return "+" + in.hex(displacement);
  }
}
