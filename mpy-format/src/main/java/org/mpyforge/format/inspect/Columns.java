package org.mpyforge.format.inspect;

/** Puts text into columns. {@link String#format} does so, too, but takes most of a run for it. */
final class Columns {
  private static final int OFFSET_DIGITS = 4;

  private Columns() {}

  /** The text with blanks behind it, up to a width. */
  static String left(String text, int width) {
    return text.length() >= width ? text : text + " ".repeat(width - text.length());
  }

  /** The text with blanks in front of it, up to a width. */
  static String right(String text, int width) {
    return text.length() >= width ? text : " ".repeat(width - text.length()) + text;
  }

  /** A number, to the right. */
  static String right(int number, int width) {
    return right(Integer.toString(number), width);
  }

  /** An offset in hexadecimal. */
  static String hex(int offset) {
    String digits = Integer.toHexString(offset);
    return digits.length() >= OFFSET_DIGITS
        ? digits
        : "0".repeat(OFFSET_DIGITS - digits.length()) + digits;
  }

  /** A share of 0 to 1 in percent, with one digit behind the point: 7 characters. */
  static String percent(double share) {
    long tenths = Math.round(share * 1000);
    return right(tenths / 10 + "." + tenths % 10 + " %", 7);
  }
}
