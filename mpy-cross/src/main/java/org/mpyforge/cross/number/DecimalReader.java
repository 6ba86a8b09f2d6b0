package org.mpyforge.cross.number;

/**
 * Reads decimal text the way the reference does: up to 64 bits of digits as an integer, times a
 * power of ten in {@linkplain Extended extended precision}, rounded to a double at the end. The
 * result is not always the nearest double, so {@link Double#parseDouble} would not do.
 *
 * <p>Source: py/parsenum.c with {@code MICROPY_FLOAT_FORMAT_IMPL_EXACT}, which x86-64 Linux has.
 */
final class DecimalReader {

  /** What a caller allows after the digits: nothing, a {@code j}, or a second number with one. */
  enum Form {
    FLOAT,
    LITERAL,
    COMPLEX
  }

  /** From here on one more digit could overflow 64 bits; digits then only count as zeros. */
  private static final long FULL_MANTISSA = 0x1999_9999_9999_9998L;

  /** From here on the exponent takes no more digits; it stands for zero or infinity anyway. */
  private static final int FULL_EXPONENT = (Integer.MAX_VALUE / 2 - 9) / 10;

  private final byte[] text;
  private final int end;
  private int at;
  private boolean imaginary;

  private long mantissa;
  private int exponent;

  private DecimalReader(byte[] text, int from, int to) {
    this.text = text;
    this.at = from;
    this.end = to;
  }

  static NumberValue read(byte[] text, int from, int to, Form form) {
    DecimalReader reader = new DecimalReader(text, from, to);
    double real = 0;
    double last = reader.readPart(form);
    if (form == Form.COMPLEX && !reader.imaginary && reader.at < to) {
      real = last;
      last = reader.readPart(form);
      if (!reader.imaginary) {
        throw invalid();
      }
    }
    if (reader.at < to) {
      throw invalid();
    }
    if (reader.imaginary) {
      return new ComplexValue(real, last);
    }
    return form == Form.COMPLEX ? new ComplexValue(last, 0) : new FloatValue(last);
  }

  /**
   * The double for an unsigned decimal number with neither sign nor space, as a formatter wrote it.
   */
  static double readUnsigned(byte[] text, int from, int to) {
    return new DecimalReader(text, from, to).readMagnitude();
  }

  private double readPart(Form form) {
    at = NumberParser.skipSpace(text, at, end);
    boolean negative = takeSign();
    int start = at;
    double magnitude;
    if (takeWord("inf")) {
      takeWord("inity");
      magnitude = Double.POSITIVE_INFINITY;
    } else if (takeWord("nan")) {
      magnitude = Double.NaN;
    } else {
      magnitude = readMagnitude();
    }
    if (form != Form.FLOAT && at < end && (text[at] | 0x20) == 'j') {
      magnitude = at == start ? 1 : magnitude;
      imaginary = true;
      at++;
    }
    if (at == start) {
      throw invalid();
    }
    at = NumberParser.skipSpace(text, at, end);
    return negative ? -magnitude : magnitude;
  }

  private double readMagnitude() {
    mantissa = 0;
    exponent = 0;
    readDigits();
    if (at < end && (text[at] | 0x20) == 'e') {
      at++;
      exponent += readExponent();
    }
    return Extended.ofUnsigned(mantissa).scaledByTenTo(exponent).toDouble();
  }

  /**
   * Reads the digits on both sides of the point. Zeros wait until a digit other than zero follows,
   * so {@code 1.5000} and {@code 1.5} take the same steps, and so do {@code 100000} and {@code
   * 1e5}.
   */
  private void readDigits() {
    int integerZeros = 0;
    int fractionZeros = 0;
    boolean fraction = false;
    for (; at < end; at++) {
      byte c = text[at];
      if (c == '.' && !fraction) {
        fraction = true;
      } else if (c >= '0' && c <= '9') {
        if (c == '0' || isFull()) {
          integerZeros += fraction ? 0 : 1;
          fractionZeros += fraction ? 1 : 0;
          continue;
        }
        for (; integerZeros > 0; integerZeros--) {
          appendDigit(0, false);
        }
        for (; fractionZeros > 0; fractionZeros--) {
          appendDigit(0, true);
        }
        appendDigit(c - '0', fraction);
      } else if (c != '_') {
        break;
      }
    }
    exponent += integerZeros;
  }

  private void appendDigit(int digit, boolean fraction) {
    if (!isFull()) {
      mantissa = 10 * mantissa + digit;
      exponent -= fraction ? 1 : 0;
    } else {
      exponent += fraction ? 0 : 1;
    }
  }

  /** Whether the mantissa takes no more digits. */
  private boolean isFull() {
    return Long.compareUnsigned(mantissa, FULL_MANTISSA) >= 0;
  }

  private int readExponent() {
    boolean negative = takeSign();
    if (at == end) {
      throw invalid();
    }
    int value = 0;
    for (; at < end && (text[at] == '_' || text[at] >= '0' && text[at] <= '9'); at++) {
      if (text[at] != '_' && value < FULL_EXPONENT) {
        value = 10 * value + text[at] - '0';
      }
    }
    return negative ? -value : value;
  }

  private boolean takeSign() {
    boolean negative = at < end && text[at] == '-';
    if (negative || at < end && text[at] == '+') {
      at++;
    }
    return negative;
  }

  private boolean takeWord(String word) {
    if (end - at < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((text[at + i] | 0x20) != word.charAt(i)) {
        return false;
      }
    }
    at += word.length();
    return true;
  }

  private static NumberSyntaxException invalid() {
    return new NumberSyntaxException("invalid syntax for number");
  }
}
