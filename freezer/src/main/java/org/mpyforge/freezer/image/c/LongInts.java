package org.mpyforge.freezer.image.c;

/** How a firmware keeps integers that are not small: {@code MICROPY_LONGINT_IMPL}. */
public enum LongInts {
  /** It has none. */
  NONE("none"),
  /** As 64-bit numbers. */
  LONGLONG("longlong"),
  /** As arrays of digits, of any length. */
  MPZ("mpz");

  private final String spelling;

  LongInts(String spelling) {
    this.spelling = spelling;
  }

  /** The value of {@code MICROPY_LONGINT_IMPL}, 0 to 2. */
  int number() {
    return ordinal();
  }

  /** As {@code mpy-tool.py -mlongint-impl} spells it. */
  @Override
  public String toString() {
    return spelling;
  }
}
