package org.mpyforge.cross.cli;

import java.util.OptionalInt;

/** Numbers on the command line, read as the reference reads them. */
final class CNumbers {

  private CNumbers() {}

  /**
   * The number that {@code text} begins with, as C's {@code strtol} with base 0 reads it: blanks, a
   * sign, then {@code 0x} and hexadecimal digits, {@code 0} and octal ones, or decimal ones. Zero
   * if it begins with none; the nearest {@code long} if the number is out of range.
   */
  static long leadingLong(String text) {
    return new Scan(text).value;
  }

  /** Whether {@link #leadingLong} reads {@code text} to its end, or {@code text} is empty. */
  static boolean isWholeLong(String text) {
    return new Scan(text).end == text.length();
  }

  /** One pass over a text: the number and where it ends. */
  private static final class Scan {
    private final long value;
    private final int end;

    Scan(String text) {
      int at = 0;
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      boolean negative = at < text.length() && text.charAt(at) == '-';
      if (negative || at < text.length() && text.charAt(at) == '+') {
        at++;
      }
      int base = 10;
      if (at < text.length() && text.charAt(at) == '0') {
        boolean hex =
            at + 2 < text.length()
                && (text.charAt(at + 1) | 0x20) == 'x'
                && Character.digit(text.charAt(at + 2), 16) >= 0;
        base = hex ? 16 : 8;
        at += hex ? 2 : 0;
      }
      int digitsStart = at;
      long magnitude = 0; // Kept negative: Long.MIN_VALUE has no positive twin.
      while (at < text.length() && digit(text.charAt(at), base) >= 0) {
        int digit = digit(text.charAt(at++), base);
        magnitude =
            magnitude < (Long.MIN_VALUE + digit) / base ? Long.MIN_VALUE : magnitude * base - digit;
      }
      value = negative ? magnitude : magnitude == Long.MIN_VALUE ? Long.MAX_VALUE : -magnitude;
      end = at == digitsStart ? 0 : at;
    }
  }

  /**
   * A Python integer as {@code parse_integer} of the reference takes it: decimal with an optional
   * sign and blanks around it, or {@code 0x} or {@code 0b} at the very beginning; underscores
   * anywhere. Decimal numbers of three digits or more cannot begin with a zero. Empty if {@code
   * text} is not such a number or needs more than 31 bits, which no flag does.
   */
  static OptionalInt pythonInt(String text) {
    if (text.length() > 2 && text.charAt(0) == '0') {
      String digits = text.substring(2).stripTrailing();
      return switch (text.charAt(1)) {
        case 'b', 'B' -> digits.matches("[01_]+") ? parse(digits, 2) : OptionalInt.empty();
        case 'x', 'X' -> digits.matches("[0-9a-fA-F_]+") ? parse(digits, 16) : OptionalInt.empty();
        default -> OptionalInt.empty();
      };
    }
    String digits = text.strip();
    return digits.matches("[+-]?[0-9_]+") ? parse(digits, 10) : OptionalInt.empty();
  }

  private static OptionalInt parse(String digits, int radix) {
    try {
      return OptionalInt.of(Integer.parseInt(digits.replace("_", ""), radix));
    } catch (NumberFormatException outOfRange) {
      return OptionalInt.empty();
    }
  }

  /** As {@code isspace} in the C locale. */
  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static int digit(char c, int base) {
    return c < 0x80 ? Character.digit(c, base) : -1;
  }
}
