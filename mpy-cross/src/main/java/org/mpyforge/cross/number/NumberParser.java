package org.mpyforge.cross.number;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads numbers from source text, and from the strings given to {@code int}, {@code float} and
 * {@code complex}.
 *
 * <p>Source: py/parsenum.c and py/parsenumbase.c of 1.28; literals of other releases are read by
 * {@link NumberDialect}. Where the reference is odd, this is odd in the same way: {@code int("_")}
 * is 0, {@code 1ej} is {@code 1j}, and an underscore is an error in a number too large for a small
 * int (the lexer takes underscores out of literals beforehand).
 */
public final class NumberParser {

  /** The reference turns to big integers here, and its big-integer reader knows no underscore. */
  private static final long LARGEST_SMALL_INT = (1L << 62) - 1;

  /** Longest run of digits read by {@link BigInteger}'s own quadratic reader. */
  private static final int DIGITS_PER_LEAF = 256;

  /** Base 0, and the text has a leading zero: only zeros may follow. */
  private static final int ONLY_ZEROS = 1;

  private NumberParser() {}

  /**
   * Reads an integer literal: decimal, or with the prefix {@code 0x}, {@code 0o} or {@code 0b} in
   * either case.
   *
   * @param text ASCII text, without the underscores that a literal may have
   * @param from where the literal begins
   * @param to where it ends
   * @return the value
   * @throws NumberSyntaxException if it is not such a literal, {@code 09} and {@code 12abc}
   *     included
   */
  public static IntValue parseInteger(byte[] text, int from, int to) {
    return parseInteger(text, from, to, 0, false);
  }

  /**
   * Reads what {@code int(text, base)} reads: space, a sign, a prefix that fits the base, digits,
   * space.
   *
   * @param text bytes of a string
   * @param from where to begin
   * @param to where to end
   * @param base 2 to 36, or 0 to go by the prefix
   * @return the value
   * @throws NumberSyntaxException if the text is not an integer, or the base not allowed
   */
  public static IntValue parseInteger(byte[] text, int from, int to, int base) {
    return parseInteger(text, from, to, base, false);
  }

  /** Reads an integer; one in base 0 may begin with zeros and go on with other digits, or not. */
  static IntValue parseInteger(byte[] text, int from, int to, int base, boolean leadingZeros) {
    if (base != 0 && base < 2 || base > 36) {
      throw new NumberSyntaxException("int() arg 2 must be >= 2 and <= 36");
    }
    int at = skipSpace(text, from, to);
    boolean negative = at < to && text[at] == '-';
    if (negative || at < to && text[at] == '+') {
      at++;
    }
    int prefix = prefixRadix(text, at, to);
    int radix = base;
    int start = at;
    if (prefix != 0 && (base == 0 || base == prefix)) {
      radix = prefix;
      start += 2;
    } else if (base == 0) {
      radix = !leadingZeros && to - at > 1 && text[at] == '0' ? ONLY_ZEROS : 10;
    }
    int end = start;
    long value = 0;
    for (; end < to && value >= 0; end++) {
      if (text[end] == '_') {
        continue;
      }
      int digit = digit(text[end], radix);
      if (digit < 0) {
        break;
      }
      value = appendDigit(value, radix, digit);
    }
    BigInteger big = null;
    if (value < 0) {
      end = start;
      while (end < to && digit(text[end], radix) >= 0) {
        end++;
      }
      big = end == start ? BigInteger.ZERO : bigInteger(text, start, end, radix);
    }
    if (end == start || skipSpace(text, end, to) != to) {
      throw invalidInteger(text, start, to, radix);
    }
    if (big != null) {
      return IntValue.of(negative ? big.negate() : big);
    }
    return IntValue.of(negative ? -value : value);
  }

  private static NumberSyntaxException invalidInteger(byte[] text, int from, int to, int radix) {
    int base = radix == ONLY_ZEROS ? 0 : radix;
    return new NumberSyntaxException(
        "invalid syntax for integer with base " + base + ": " + quoted(text, from, to));
  }

  /**
   * Reads a decimal literal: {@code 1.5}, {@code 1e10}, or with a final {@code j} an imaginary one.
   *
   * @param text ASCII text
   * @param from where the literal begins
   * @param to where it ends
   * @return a {@link FloatValue} or a {@link ComplexValue}
   * @throws NumberSyntaxException if it is not such a literal
   */
  public static NumberValue parseDecimal(byte[] text, int from, int to) {
    return DecimalReader.read(text, from, to, DecimalReader.Form.LITERAL);
  }

  /**
   * Reads what {@code float(text)} reads: as a literal, but not imaginary, and with space around
   * it, a sign, {@code inf}, {@code infinity} and {@code nan} allowed.
   *
   * @param text bytes of a string
   * @param from where to begin
   * @param to where to end
   * @return the value
   * @throws NumberSyntaxException if the text is not a float
   */
  public static double parseFloat(byte[] text, int from, int to) {
    return ((FloatValue) DecimalReader.read(text, from, to, DecimalReader.Form.FLOAT)).value();
  }

  /**
   * Reads what {@code complex(text)} reads: a real part, an imaginary part, or both.
   *
   * @param text bytes of a string
   * @param from where to begin
   * @param to where to end
   * @return the value
   * @throws NumberSyntaxException if the text is not a complex number
   */
  public static ComplexValue parseComplex(byte[] text, int from, int to) {
    return (ComplexValue) DecimalReader.read(text, from, to, DecimalReader.Form.COMPLEX);
  }

  static int skipSpace(byte[] text, int from, int to) {
    int at = from;
    while (at < to && (text[at] == ' ' || text[at] >= '\t' && text[at] <= '\r')) {
      at++;
    }
    return at;
  }

  /** The base that {@code 0x}, {@code 0o} or {@code 0b} announces, or 0. */
  private static int prefixRadix(byte[] text, int at, int to) {
    if (to - at <= 1 || text[at] != '0') {
      return 0;
    }
    return switch (text[at + 1] | 0x20) {
      case 'x' -> 16;
      case 'o' -> 8;
      case 'b' -> 2;
      default -> 0;
    };
  }

  /** The value of a digit below the radix, or -1. */
  private static int digit(byte character, int radix) {
    int digit;
    if (character >= '0' && character <= '9') {
      digit = character - '0';
    } else {
      int lower = character | 0x20;
      digit = lower >= 'a' && lower <= 'z' ? lower - 'a' + 10 : radix;
    }
    return digit < radix ? digit : -1;
  }

  /** {@code value * radix + digit}, or -1 when that is no small int. */
  private static long appendDigit(long value, int radix, int digit) {
    return value <= (LARGEST_SMALL_INT - digit) / radix ? value * radix + digit : -1;
  }

  /** Halves the digits until they are few, so that a long literal costs what its products cost. */
  private static BigInteger bigInteger(byte[] digits, int from, int to, int radix) {
    int length = to - from;
    if (length <= DIGITS_PER_LEAF) {
      return new BigInteger(new String(digits, from, length, StandardCharsets.US_ASCII), radix);
    }
    int lower = Integer.highestOneBit(length - 1);
    BigInteger high = bigInteger(digits, from, to - lower, radix);
    BigInteger low = bigInteger(digits, to - lower, to, radix);
    return high.multiply(BigInteger.valueOf(radix).pow(lower)).add(low);
  }

  /** The text as {@code repr} of bytes shows it, without the {@code b}. */
  private static String quoted(byte[] text, int from, int to) {
    boolean single = false;
    boolean two = false;
    for (int i = from; i < to; i++) {
      single |= text[i] == '\'';
      two |= text[i] == '"';
    }
    char quote = single && !two ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    for (int i = from; i < to; i++) {
      byte b = text[i];
      if (b == quote || b == '\\') {
        out.append('\\').append((char) b);
      } else if (b >= 0x20 && b != 0x7f) {
        out.append((char) b);
      } else {
        out.append(
            switch (b) {
              case '\n' -> "\\n";
              case '\r' -> "\\r";
              case '\t' -> "\\t";
              default -> String.format("\\x%02x", b);
            });
      }
    }
    return out.append(quote).toString();
  }
}
