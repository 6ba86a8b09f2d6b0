package org.mpyforge.cross.number;

/**
 * The text of a finite double that is not negative, with at most 16 significant digits and without
 * the zeros at their end. Digits are appended from the left; then the text is rounded, trimmed and
 * finished.
 *
 * <p>Source: py/formatfloat.c up to 1.24, for the conversion {@code g} with precision 16.
 */
final class SixteenDigits {

  /** The most significant digits there are. */
  static final int DIGITS = 16;

  /** Numbers from ten to this power downwards have an exponent. */
  private static final int LEAST_FIXED_EXPONENT = -4;

  private final StringBuilder text = new StringBuilder(24);
  private final boolean fixed;

  /** How many digits stand before the point. */
  private final int pointAfter;

  private int exponent;
  private int digits;

  private SixteenDigits(boolean fixed, int exponent) {
    this.fixed = fixed;
    this.exponent = exponent;
    this.pointAfter = fixed ? Math.max(exponent, 0) + 1 : 1;
  }

  /** Begins a number whose first digit has the weight {@code 10**exponent}. */
  static SixteenDigits of(int exponent) {
    return new SixteenDigits(exponent >= LEAST_FIXED_EXPONENT && exponent < DIGITS, exponent);
  }

  /** Whether the number has no exponent. */
  boolean isFixed() {
    return fixed;
  }

  /** Appends a digit, and the point where it belongs. */
  void append(int digit) {
    text.append((char) ('0' + digit));
    if (++digits == pointAfter && pointAfter < DIGITS) {
      text.append('.');
    }
  }

  /** Adds one in the last place. */
  void roundUp() {
    for (int at = text.length() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      if (c >= '0' && c < '9') {
        text.setCharAt(at, (char) (c + 1));
        return;
      }
      if (c != '.') {
        text.setCharAt(at, '0');
      }
    }
    if (fixed) {
      text.insert(0, '1');
      return;
    }
    text.insert(0, "1.").deleteCharAt(text.lastIndexOf("."));
    exponent++; // 9.99 became 10.0
  }

  /** The text, with {@code e+20} or the like behind it where it needs that. */
  String finish() {
    if (text.indexOf(".") >= 0) {
      int end = text.length();
      while (text.charAt(end - 1) == '0') {
        end--;
      }
      text.setLength(text.charAt(end - 1) == '.' ? end - 1 : end);
    }
    if (!fixed) {
      int magnitude = Math.abs(exponent);
      text.append('e').append(exponent < 0 ? '-' : '+').append(magnitude < 10 ? "0" : "");
      text.append(magnitude);
    }
    return text.toString();
  }
}
