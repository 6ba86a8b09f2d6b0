package org.mpyforge.cross.number;

import java.math.BigInteger;

/**
 * The tables behind {@link Pow}, computed once from their definitions in 160-bit fixed point.
 *
 * <p>Logarithm: the numbers from {@code 0x1.69555p-1} to twice that fall into 128 intervals by the
 * leading bits of their encoding. Each has a number c near its middle whose inverse is a multiple
 * of 1/128, or of 1/256 where the interval is above 1; log(c) is stored as a multiple of 2**-43 and
 * the rest. Exponential: 2**(i/128) as the nearest double, and the relative error of that.
 */
final class PowTables {

  private static final int SIZE = 128;
  private static final int SIZE_BITS = 7;
  private static final int FRACTION_BITS = 52;

  /** The encoding of the double at which the first interval starts. */
  static final long LOG_RANGE_START = 0x3fe6_9555_0000_0000L;

  static final double[] INVERSE = new double[SIZE];
  static final double[] LOG = new double[SIZE];
  static final double[] LOG_LOW = new double[SIZE];
  static final double LN2_HIGH;
  static final double LN2_LOW;

  /** Encodings of 2**(i/128); adding n·2**52 makes it 2**(n + i/128). */
  static final long[] EXP_BITS = new long[SIZE];

  static final double[] EXP_LOW = new double[SIZE];
  static final double INVERSE_LN2_N;
  static final double LN2_N_HIGH;
  static final double LN2_N_LOW;

  /** Bits after the point of the fixed-point numbers below. */
  private static final int PRECISION = 160;

  /** The inverses of the logarithm's numbers are multiples of one part in this many. */
  private static final int UNIT = 256;

  private static final BigInteger ONE = BigInteger.ONE.shiftLeft(PRECISION);

  static {
    BigInteger ln2 = logOfNextOver(1);
    LN2_HIGH = roundedTo(ln2, 43);
    LN2_LOW = minus(ln2, LN2_HIGH);
    INVERSE_LN2_N = SIZE * toDouble(ONE.shiftLeft(PRECISION).divide(ln2));
    LN2_N_HIGH = roundedTo(ln2, 37) / SIZE;
    LN2_N_LOW = minus(ln2, LN2_N_HIGH * SIZE) / SIZE;
    fillLogarithms();
    fillExponentials();
  }

  private PowTables() {}

  private static void fillLogarithms() {
    BigInteger[] logs = logsOfRatios();
    for (int i = 0; i < SIZE; i++) {
      long middle = LOG_RANGE_START + (2L * i + 1 << FRACTION_BITS - SIZE_BITS - 1);
      double center = Double.longBitsToDouble(middle);
      int step = center < 1 ? 2 : 1;
      int inverse = step * (int) Math.rint(UNIT / center / step);
      INVERSE[i] = (double) inverse / UNIT;
      LOG[i] = roundedTo(logs[inverse], 43);
      LOG_LOW[i] = minus(logs[inverse], LOG[i]);
    }
  }

  /** log(256/n) at index n, from half of 256 up to one and a half of it. */
  private static BigInteger[] logsOfRatios() {
    BigInteger[] logs = new BigInteger[UNIT * 3 / 2];
    logs[UNIT] = BigInteger.ZERO;
    for (int n = UNIT; n > UNIT / 2; n--) {
      logs[n - 1] = logs[n].add(logOfNextOver(n - 1));
    }
    for (int n = UNIT; n < logs.length - 1; n++) {
      logs[n + 1] = logs[n].subtract(logOfNextOver(n));
    }
    return logs;
  }

  private static void fillExponentials() {
    BigInteger step = ONE.shiftLeft(1);
    for (int i = 0; i < SIZE_BITS; i++) {
      step = step.shiftLeft(PRECISION).sqrt();
    }
    BigInteger exact = ONE;
    for (int i = 0; i < SIZE; i++) {
      double nearest = toDouble(exact);
      BigInteger stored = toFixed(nearest);
      EXP_BITS[i] = Double.doubleToRawLongBits(nearest);
      EXP_LOW[i] = toDouble(exact.subtract(stored).shiftLeft(PRECISION).divide(stored));
      exact = exact.multiply(step).shiftRight(PRECISION);
    }
  }

  /** log((n + 1)/n), by the series of the inverse hyperbolic tangent of 1/(2n + 1). */
  private static BigInteger logOfNextOver(int n) {
    BigInteger inverse = BigInteger.valueOf(2L * n + 1);
    BigInteger square = inverse.multiply(inverse);
    BigInteger power = ONE.shiftLeft(1).divide(inverse);
    BigInteger sum = power;
    for (int k = 3; power.signum() != 0; k += 2) {
      power = power.divide(square);
      sum = sum.add(power.divide(BigInteger.valueOf(k)));
    }
    return sum;
  }

  /** The nearest multiple of {@code 2**-bits}. */
  private static double roundedTo(BigInteger fixed, int bits) {
    BigInteger half = BigInteger.ONE.shiftLeft(PRECISION - bits - 1);
    return Math.scalb(fixed.add(half).shiftRight(PRECISION - bits).doubleValue(), -bits);
  }

  private static double minus(BigInteger fixed, double part) {
    return toDouble(fixed.subtract(toFixed(part)));
  }

  private static BigInteger toFixed(double value) {
    return BigInteger.valueOf((long) Math.scalb(value, 60)).shiftLeft(PRECISION - 60);
  }

  private static double toDouble(BigInteger fixed) {
    return Math.scalb(fixed.doubleValue(), -PRECISION);
  }
}
