package org.mpyforge.freezer.image.c;

import java.util.Objects;

/**
 * What must be known of a firmware to freeze modules into it.
 *
 * @param release whose headers the text will be compiled with
 * @param qstrs the qstrs that it has of itself
 * @param longInts how it keeps integers that are not small
 * @param mpzDigitBits the bits of a digit of such an integer ({@code MPZ_DIG_SIZE}), 4 to 32; of
 *     meaning with {@link LongInts#MPZ} only
 */
public record Firmware(Release release, FirmwareQstrs qstrs, LongInts longInts, int mpzDigitBits) {
  private static final int USUAL_DIGIT_BITS = 16;
  private static final int LEAST_DIGIT_BITS = 4;
  private static final int MOST_DIGIT_BITS = 32;

  /** Checks the range of the digit size. */
  public Firmware {
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(qstrs, "qstrs");
    Objects.requireNonNull(longInts, "longInts");
    if (mpzDigitBits < LEAST_DIGIT_BITS || mpzDigitBits > MOST_DIGIT_BITS) {
      throw new IllegalArgumentException("a digit of " + mpzDigitBits + " bits; 4 to 32 exist");
    }
  }

  /**
   * A firmware with what {@code mpy-tool.py} takes for granted: long integers in digits of 16 bits.
   *
   * @param release its release
   * @param qstrs the qstrs that it has of itself
   */
  public static Firmware of(Release release, FirmwareQstrs qstrs) {
    return new Firmware(release, qstrs, LongInts.MPZ, USUAL_DIGIT_BITS);
  }
}
