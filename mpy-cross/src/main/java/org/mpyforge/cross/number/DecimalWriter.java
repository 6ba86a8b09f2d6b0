package org.mpyforge.cross.number;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes one finite double that is not negative as decimal text in a given room.
 *
 * <p>The digits come from scaling the double by a power of ten in {@linkplain Extended extended
 * precision}. Sixteen are tried first; as long as more are allowed and the text {@linkplain
 * DecimalReader reads back} as another double, one more is taken. Source: py/formatfloat.c with
 * {@code MICROPY_FLOAT_FORMAT_IMPL_EXACT}.
 */
final class DecimalWriter {

  private enum Style {
    FIXED,
    SCIENTIFIC,
    GENERAL
  }

  private static final int SAFE_DIGITS = 16;
  private static final int MOST_DIGITS = 19;
  private static final double LOG10_OF_2 = 0.3010299956639812;

  /** The general style writes zeros in place of an exponent from here up to -1. */
  private static final int LEAST_EXPANDED_EXPONENT = -4;

  /** The shortest form has an exponent from here on, as in CPython. */
  private static final int SHORTEST_EXPONENT_LIMIT = 16;

  /** {@link #pointAfter} once the point stands before all digits. */
  private static final int POINT_WRITTEN = Integer.MAX_VALUE;

  private final int room;
  private final boolean capital;
  private Style style;

  private final byte[] text;
  private int length;

  // the plan, made once for the number
  private int exponent;
  private int exponentLimit;
  private int mostDigits;
  private int leadingZeros;
  private int trailingZeros;

  // the state of one attempt
  private int digits;
  private int pointAfter;
  private int zerosToAppend;
  private int shownExponent;

  DecimalWriter(int room, char conversion) {
    this.room = room;
    this.capital = conversion < 'a';
    this.style =
        switch (Character.toLowerCase(conversion)) {
          case 'f' -> Style.FIXED;
          case 'g' -> Style.GENERAL;
          default -> Style.SCIENTIFIC;
        };
    this.text = new byte[room + MOST_DIGITS];
  }

  byte[] write(double number, int precision) {
    exponent = number == 0 ? 0 : decimalExponent(number);
    plan(precision);
    int count = Math.min(SAFE_DIGITS, mostDigits);
    attempt(number, count);
    while (count < mostDigits && DecimalReader.readUnsigned(text, 0, length) != number) {
      attempt(number, ++count);
    }
    return Arrays.copyOf(text, length);
  }

  /** The power of ten of the first digit, against powers of ten as doubles. */
  private static int decimalExponent(double number) {
    int estimate = (int) (Math.getExponent(number) * LOG10_OF_2);
    if (number >= 1) {
      while (number >= powerOfTen(estimate + 1)) {
        estimate++;
      }
    } else {
      while (number < powerOfTen(estimate)) {
        estimate--;
      }
    }
    return estimate;
  }

  private static double powerOfTen(int power) {
    return Extended.ofUnsigned(1).scaledByTenTo(power).toDouble();
  }

  /** Settles how many digits may be taken, and how many zeros stand around them. */
  private void plan(int precision) {
    boolean shortest = precision == FloatRepr.SHORTEST;
    int wanted = precision < 0 ? 6 : shortest ? MOST_DIGITS : precision;
    exponentLimit = shortest ? SHORTEST_EXPONENT_LIMIT : Math.min(wanted, room - 3);
    if (style == Style.FIXED && exponent > 0 && exponent + wanted + 2 > room) {
      style = Style.GENERAL;
      wanted++;
    }
    leadingZeros = 0;
    if (style == Style.FIXED) {
      wanted = planFixed(Math.min(wanted, room - 3));
    } else if (style == Style.SCIENTIFIC || wanted == 0) {
      wanted++;
    }
    mostDigits = Math.min(wanted, MOST_DIGITS);
    int around = style == Style.FIXED ? "0.".length() + 1 : "-d.e-ddd".length();
    trailingZeros = Math.min(wanted - mostDigits, room - mostDigits - around);
  }

  /** Digits for {@code decimals} places; a small number spends places on zeros, not on digits. */
  private int planFixed(int decimals) {
    if (exponent >= 0) {
      return decimals + exponent + 1;
    }
    if (decimals > 2 && exponent < -2) {
      leadingZeros = Math.min(-exponent, decimals) - 2;
      return decimals - leadingZeros;
    }
    return decimals + 1;
  }

  private void attempt(double number, int count) {
    length = 0;
    digits = count;
    zerosToAppend = trailingZeros + mostDigits - count;
    pointAfter = 1;
    shownExponent = exponent;
    int scale = 0;
    if (number != 0) {
      if (style != Style.FIXED) {
        scale = count - 1 - exponent;
      } else if (exponent >= 0) {
        scale = count - 1 - exponent;
        pointAfter = exponent + 1;
      } else {
        scale = count - 1;
        if (leadingZeros > 0) {
          scale += leadingZeros + 1;
          putPointAndZeros(leadingZeros);
        }
      }
    }
    Extended scaled = Extended.of(number).scaledByTenTo(scale);
    long mantissa = absorbCarry(scaled.plus(Extended.HALF).truncated());
    if (style == Style.GENERAL && shownExponent != 0) {
      mantissa = expandExponent(mantissa);
    }
    putDigits(mantissa);
    putTrailingZeros();
    if (style != Style.FIXED && (shownExponent != 0 || style == Style.SCIENTIFIC)) {
      putExponent();
    }
  }

  /** Rounding up may have made one digit more than asked for. */
  private long absorbCarry(long mantissa) {
    long limit = 1;
    for (int i = 0; i < digits; i++) {
      limit *= 10;
    }
    if (Long.compareUnsigned(mantissa, limit) < 0) {
      return mantissa;
    }
    if (style == Style.FIXED) {
      digits++;
      pointAfter += pointAfter == POINT_WRITTEN ? 0 : 1;
      return mantissa;
    }
    shownExponent++;
    return Long.divideUnsigned(mantissa, 10);
  }

  /** Writes an exponent near zero as zeros, where the general style has them. */
  private long expandExponent(long mantissa) {
    long rest = mantissa;
    if (shownExponent > 0) {
      if (shownExponent < exponentLimit) {
        pointAfter += shownExponent;
        if (pointAfter > digits) {
          zerosToAppend = pointAfter - digits;
        }
        shownExponent = 0;
      }
    } else if (shownExponent >= LEAST_EXPANDED_EXPONENT) {
      putPointAndZeros(-shownExponent - 1);
      // the zeros in front take the room of zeros behind
      for (; shownExponent < 0 && Long.remainderUnsigned(rest, 10) == 0; shownExponent++) {
        rest = Long.divideUnsigned(rest, 10);
        digits--;
      }
      shownExponent = 0;
    }
    return rest;
  }

  private void putPointAndZeros(int zeros) {
    put('0');
    put('.');
    for (int i = 0; i < zeros; i++) {
      put('0');
    }
    pointAfter = POINT_WRITTEN;
  }

  private void putDigits(long mantissa) {
    int start = length;
    boolean point = pointAfter < digits;
    length += digits + (point ? 1 : 0);
    long rest = mantissa;
    for (int i = length - 1; i >= start; i--) {
      if (point && i == start + pointAfter) {
        text[i] = '.';
      } else {
        text[i] = (byte) ('0' + Long.remainderUnsigned(rest, 10));
        rest = Long.divideUnsigned(rest, 10);
      }
    }
  }

  private void putTrailingZeros() {
    boolean point = pointAfter < digits || pointAfter == POINT_WRITTEN;
    for (int i = 0; i < zerosToAppend; i++) {
      if (pointAfter - digits == i) {
        put('.');
        point = true;
      }
      put('0');
    }
    if (style == Style.GENERAL && point) {
      while (text[length - 1] == '0') {
        length--;
      }
      if (text[length - 1] == '.') {
        length--;
      }
    }
  }

  private void putExponent() {
    put(capital ? 'E' : 'e');
    put(shownExponent < 0 ? '-' : '+');
    int value = Math.abs(shownExponent);
    for (byte b : Integer.toString(value).getBytes(StandardCharsets.US_ASCII)) {
      if (value < 10) {
        put('0');
      }
      put((char) b);
    }
  }

  private void put(char character) {
    text[length++] = (byte) character;
  }
}
