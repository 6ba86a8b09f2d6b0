package org.mpyforge.cross.number;

/**
 * The C library's {@code pow}, bit for bit as glibc 2.28 and later compute it on a processor with
 * fused multiply-add.
 *
 * <p>The reference calls the C library, whose result is within 0.52 units of the last place but not
 * always the nearest double: {@code 10.0 ** 23} is one place off. {@link Math#pow} rounds other
 * cases wrongly, so neither it nor an exact power would do. What is followed here is the published
 * method of Szabolcs Nagy (Arm Optimized Routines, MIT licence, which glibc and musl both use):
 * {@code x**y = exp(y * log(x))}, the logarithm as a sum of two doubles good to 68 bits, each
 * function from a table of 128 entries and a short polynomial. The polynomials' coefficients are
 * that work's; the {@linkplain PowTables tables} are computed from their definitions. The order of
 * the operations, and which of them are fused, is part of the result.
 */
public final class Pow {

  private static final int TABLE_BITS = 7;
  private static final int TABLE_MASK = (1 << TABLE_BITS) - 1;
  private static final int FRACTION_BITS = 52;

  /** Adding it to a double pushes what follows the point out of the fraction. */
  private static final double ROUND_TO_INTEGER = 0x1.8p52;

  /** Beyond these the power is 1, or out of range, whatever the base. */
  private static final double LEAST_EXPONENT = 0x1p-65;

  private static final double MOST_EXPONENT = 0x1p63;

  private Pow() {}

  /**
   * {@code x} to the power of {@code y}.
   *
   * @return as the C standard says for zeros, infinities and NaNs: {@code pow(x, 0)} and {@code
   *     pow(1, y)} are 1 for any argument
   */
  public static double pow(double x, double y) {
    if (y == 0 || x == 1) {
      return 1;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    double base = Math.abs(x);
    if (Double.isInfinite(y) || base == 1 && Math.abs(y) >= MOST_EXPONENT) {
      return base == 1 ? 1 : base > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    boolean negative = Double.doubleToRawLongBits(x) < 0 && isOddInteger(y);
    double sign = negative ? -1 : 1;
    if (base == 0 || Double.isInfinite(base)) {
      return sign * (base == 0 == y > 0 ? 0 : Double.POSITIVE_INFINITY);
    }
    if (x < 0 && y != Math.rint(y)) {
      return Double.NaN;
    }
    if (Math.abs(y) < LEAST_EXPONENT) {
      return 1;
    }
    if (Math.abs(y) >= MOST_EXPONENT) {
      return base > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    return sign * powerOfPositive(base, y);
  }

  /**
   * {@code e} to the power of {@code x}: glibc's {@code exp} is the second half of its {@code pow}.
   *
   * @return 0 and infinity out of range, NaN for NaN
   */
  public static double exp(double x) {
    return Double.isNaN(x) ? x : exp(x, 0);
  }

  private static boolean isOddInteger(double y) {
    double magnitude = Math.abs(y);
    return magnitude < 0x1p53 && magnitude == Math.rint(magnitude) && ((long) magnitude & 1) != 0;
  }

  /** The power for a finite base above zero and an exponent that is neither tiny nor huge. */
  private static double powerOfPositive(double x, double y) {
    long bits = Double.doubleToRawLongBits(x);
    if (x < Double.MIN_NORMAL) {
      bits = Double.doubleToRawLongBits(x * 0x1p52) - (52L << FRACTION_BITS);
    }

    // x = 2**k * z with z near 1, and c the table's number nearest to z
    long offset = bits - PowTables.LOG_RANGE_START;
    int i = (int) (offset >> FRACTION_BITS - TABLE_BITS) & TABLE_MASK;
    double k = offset >> FRACTION_BITS;
    double z = Double.longBitsToDouble(bits - (offset & 0xfffL << FRACTION_BITS));
    double r = Math.fma(z, PowTables.INVERSE[i], -1); // z/c - 1, exact

    // k*log(2) + log(c) + r, with what each sum loses
    double logC = Math.fma(k, PowTables.LN2_HIGH, PowTables.LOG[i]);
    double logCLow = Math.fma(k, PowTables.LN2_LOW, PowTables.LOG_LOW[i]);
    double sum = logC + r;
    double sumLow = logC - sum + r;

    // the rest of log(1 + r): -r*r/2 with what it loses, and a polynomial
    double halfR = r * LogPolynomial.A0;
    double square = r * halfR;
    double squareLow = Math.fma(halfR, r, -square);
    double high = sum + square;
    double highLow = sum - high + square;
    double low = logCLow + sumLow + squareLow + highLow;
    low = Math.fma(r * square, LogPolynomial.at(r, square), low);
    double log = high + low;
    double logLow = high - log + low;

    double power = y * log;
    double powerLow = Math.fma(y, logLow, Math.fma(log, y, -power));
    return exp(power, powerLow);
  }

  /** {@code e**(x + tail)} for a tail that is small beside x. */
  private static double exp(double x, double tail) {
    double magnitude = Math.abs(x);
    if (magnitude < 0x1p-54) {
      return 1;
    }
    if (magnitude >= 1024) {
      return x < 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    // x = k*log(2)/128 + r
    double shifted = Math.fma(x, PowTables.INVERSE_LN2_N, ROUND_TO_INTEGER);
    long k = Double.doubleToRawLongBits(shifted);
    double kAsDouble = shifted - ROUND_TO_INTEGER;
    double r = Math.fma(kAsDouble, -PowTables.LN2_N_HIGH, x);
    r = tail + Math.fma(kAsDouble, -PowTables.LN2_N_LOW, r);

    int i = (int) k & TABLE_MASK;
    double square = r * r;
    double rest = Math.fma(ExpPolynomial.low(r), square, r + PowTables.EXP_LOW[i]);
    rest = Math.fma(ExpPolynomial.high(r), square * square, rest);
    long scale = PowTables.EXP_BITS[i] + (k - i << FRACTION_BITS - TABLE_BITS);
    if (magnitude < 512) {
      double factor = Double.longBitsToDouble(scale);
      return Math.fma(rest, factor, factor);
    }
    return x < 0 ? scaleDown(rest, scale) : scaleUp(rest, scale);
  }

  /** {@code scale * (1 + rest)}, where the scale itself may be out of range. */
  private static double scaleUp(double rest, long scaleBits) {
    double scale = Double.longBitsToDouble(scaleBits - (1009L << FRACTION_BITS));
    return 0x1p1009 * Math.fma(scale, rest, scale);
  }

  /** As {@link #scaleUp}; a subnormal result is rounded once, where its last place is. */
  private static double scaleDown(double rest, long scaleBits) {
    double scale = Double.longBitsToDouble(scaleBits + (1022L << FRACTION_BITS));
    double product = rest * scale;
    double result = scale + product;
    if (result < 1) {
      double low = scale - result + product;
      double rounded = 1 + result;
      low = 1 - rounded + result + low;
      result = low + rounded - 1;
    }
    return 0x1p-1022 * result;
  }

  /** Coefficients of {@code log(1 + r) - r}, scaled for powers of {@code -r*r/2}. */
  private static final class LogPolynomial {
    static final double A0 = -0.5;
    static final double A1 = 0x1.555555555556p-2 * -2;
    static final double A2 = -0x1.0000000000006p-2 * -2;
    static final double A3 = 0x1.999999959554ep-3 * 4;
    static final double A4 = -0x1.555555529a47ap-3 * 4;
    static final double A5 = 0x1.2495b9b4845e9p-3 * -8;
    static final double A6 = -0x1.0002b8b263fc3p-3 * -8;

    private LogPolynomial() {}

    static double at(double r, double square) {
      double high = Math.fma(r, A6, A5);
      double middle = Math.fma(high, square, Math.fma(A4, r, A3));
      return Math.fma(square, middle, Math.fma(A2, r, A1));
    }
  }

  /** Coefficients of {@code exp(r) - 1 - r}, in two halves. */
  private static final class ExpPolynomial {
    static final double C2 = 0x1.ffffffffffdbdp-2;
    static final double C3 = 0x1.555555555543cp-3;
    static final double C4 = 0x1.55555cf172b91p-5;
    static final double C5 = 0x1.1111167a4d017p-7;

    private ExpPolynomial() {}

    static double low(double r) {
      return Math.fma(C3, r, C2);
    }

    static double high(double r) {
      return Math.fma(r, C5, C4);
    }
  }
}
