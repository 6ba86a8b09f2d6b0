package org.mpyforge.cross.number;

/**
 * A non-negative number of the x87 extended format: {@code significand × 2**exponent} with 64
 * significant bits, every operation rounded once, to nearest, ties to even.
 *
 * <p>The reference converts between decimal text and doubles in {@code long double}, and the few
 * roundings it makes there decide the last digit of what it writes; so they are made here too. The
 * format's own exponent range (about 10**±4932) is not modelled: both users stay inside it, or
 * leave it only for results that are zero or infinite as a double anyway.
 *
 * @param significand an unsigned integer with its top bit set, or 0 for the number zero
 * @param exponent the weight of the significand's lowest bit, a power of two
 */
record Extended(long significand, int exponent) {

  static final Extended ZERO = new Extended(0, 0);
  static final Extended HALF = ofUnsigned(1).scaledByTwoTo(-1);
  private static final Extended TEN = ofUnsigned(10);

  /** Beyond this power of ten every non-zero 64-bit integer is infinite, or zero, as a double. */
  private static final int DECIMAL_EXPONENT_LIMIT = 5000;

  /** The number that an unsigned 64-bit integer stands for; exact. */
  static Extended ofUnsigned(long value) {
    if (value == 0) {
      return ZERO;
    }
    int shift = Long.numberOfLeadingZeros(value);
    return new Extended(value << shift, -shift);
  }

  /** The number that a double stands for; exact. The double is finite and not negative. */
  static Extended of(double value) {
    if (value == 0) {
      return ZERO;
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long significand = Double.doubleToRawLongBits(value) & ((1L << 52) - 1);
    if (value >= Double.MIN_NORMAL) {
      significand |= 1L << 52;
    }
    return ofUnsigned(significand).scaledByTwoTo(exponent);
  }

  private Extended scaledByTwoTo(int power) {
    return new Extended(significand, exponent + power);
  }

  /**
   * This number times a power of ten, by repeated squaring, so with several roundings in an order
   * that shows in the result. A negative power divides by ten's powers.
   */
  Extended scaledByTenTo(int power) {
    if (significand == 0) {
      return this;
    }
    int left = Math.min(Math.abs(power), DECIMAL_EXPONENT_LIMIT);
    Extended result = this;
    for (Extended factor = TEN; left != 0; factor = factor.times(factor), left >>= 1) {
      if ((left & 1) != 0) {
        result = power < 0 ? result.dividedBy(factor) : result.times(factor);
      }
    }
    return result;
  }

  Extended times(Extended other) {
    long a = significand;
    long b = other.significand;
    // multiplyHigh is signed; both operands have the sign bit set
    long high = Math.multiplyHigh(a, b) + a + b;
    long low = a * b;
    int exp = exponent + other.exponent + 64;
    if (high >= 0) {
      high = high << 1 | low >>> 63;
      low <<= 1;
      exp--;
    }
    return rounded(high, low, exp);
  }

  Extended dividedBy(Extended other) {
    long divisor = other.significand;
    long remainder = significand;
    boolean wide = Long.compareUnsigned(remainder, divisor) >= 0;
    long quotient = wide ? 1 : 0;
    if (wide) {
      remainder -= divisor;
    }
    for (int bits = wide ? 63 : 64; bits > 0; bits--) {
      boolean carry = remainder < 0;
      remainder <<= 1;
      quotient <<= 1;
      if (carry || Long.compareUnsigned(remainder, divisor) >= 0) {
        remainder -= divisor;
        quotient |= 1;
      }
    }
    int exp = exponent - other.exponent - (wide ? 63 : 64);
    return rounded(quotient, fraction(remainder, divisor), exp);
  }

  /**
   * How {@code remainder / divisor} compares with one half, as a fraction {@link #rounded} reads.
   */
  private static long fraction(long remainder, long divisor) {
    int order =
        remainder < 0
            ? 1
            : Long.compareUnsigned(remainder << 1, divisor); // 65 bits are never equal
    long half = Long.MIN_VALUE;
    return remainder == 0 ? 0 : half + order;
  }

  Extended plus(Extended other) {
    if (significand == 0 || other.significand == 0) {
      return significand == 0 ? other : this;
    }
    if (exponent < other.exponent) {
      return other.plus(this);
    }
    int shift = exponent - other.exponent;
    if (shift > 65) {
      return this; // less than a quarter of the last place
    }
    long addend = shift < 64 ? other.significand >>> shift : 0;
    long low =
        switch (shift) {
          case 0 -> 0;
          case 64 -> other.significand;
          case 65 -> other.significand >>> 1 | other.significand & 1;
          default -> other.significand << -shift;
        };
    long high = significand + addend;
    if (Long.compareUnsigned(high, addend) >= 0) {
      return rounded(high, low, exponent);
    }
    long sticky = low == 0 ? 0 : 1;
    return rounded(high >>> 1 | Long.MIN_VALUE, high << 63 | low >>> 1 | sticky, exponent + 1);
  }

  /** Rounds {@code high.low}, the fraction {@code low} in units of 2**-64, to nearest even. */
  private static Extended rounded(long high, long low, int exponent) {
    boolean up = low < 0 && (low != Long.MIN_VALUE || (high & 1) != 0);
    if (!up) {
      return new Extended(high, exponent);
    }
    return high == -1L
        ? new Extended(Long.MIN_VALUE, exponent + 1)
        : new Extended(high + 1, exponent);
  }

  /** The integer part, as an unsigned integer. The number is below 2**64. */
  long truncated() {
    return exponent <= -64 ? 0 : significand >>> -exponent;
  }

  /** The nearest double, ties to even; infinite or zero when out of range. */
  double toDouble() {
    int top = exponent + 63;
    int shift = 64 - Math.min(53, top - Double.MIN_EXPONENT + 53);
    if (shift > 64 || significand == 0) {
      return 0;
    }
    long kept = shift == 64 ? 0 : significand >>> shift;
    long lost = significand << -shift;
    if (lost < 0 && (lost != Long.MIN_VALUE || (kept & 1) != 0)) {
      kept++;
    }
    return Math.scalb((double) kept, exponent + shift);
  }
}
