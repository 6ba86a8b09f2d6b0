package org.mpyforge.vm.libm;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Sine, cosine, tangent and their inverses, rounded to the nearest double. glibc's have an error of
 * less than 0.55 units of the last place, so that both agree but where the exact value lies almost
 * half-way between two doubles.
 */
final class Trigonometry {
  /** Bits of pi that are enough to reduce any double. */
  private static final int PI_BITS = 1280;

  /** Above it an angle is reduced with {@link #PI_BITS}. */
  private static final double LARGE = 0x1p20;

  /** The third part of pi/2, after those of {@link Wide#HALF_PI}. */
  private static final double HALF_PI_REST = -0x1.f1976b7ed8fbcp-110;

  /** Exponents that are farther apart than this make an angle of 0, or a right one. */
  private static final int FAR = 64;

  private static final Series SINE = new Series(3);
  private static final Series COSINE = new Series(2);

  private Trigonometry() {}

  /** An angle as a multiple of pi/2, 0 to 3, and what is left, at most pi/4. */
  private record Reduced(int quadrant, Wide rest) {}

  static double sin(double x) {
    if (Math.abs(x) < 0x1p-26) {
      return x;
    }
    return wideSin(x).round();
  }

  static double cos(double x) {
    return wideCos(x).round();
  }

  static double tan(double x) {
    if (Math.abs(x) < 0x1p-27) {
      return x;
    }
    if (Double.isInfinite(x) || Double.isNaN(x)) {
      return Double.NaN;
    }
    Reduced reduced = reduce(x);
    Wide sine = sinOf(reduced.rest);
    Wide cosine = cosOf(reduced.rest);
    return reduced.quadrant % 2 == 0
        ? sine.over(cosine).round()
        : cosine.over(sine).negate().round();
  }

  static double asin(double x) {
    double guess = StrictMath.asin(x);
    if (!(Math.abs(x) < 1) || Math.abs(x) < 0x1p-26) {
      return guess;
    }
    return guess + Wide.of(x).minus(wideSin(guess)).high() / wideCos(guess).high();
  }

  static double acos(double x) {
    double guess = StrictMath.acos(x);
    if (!(Math.abs(x) < 1)) {
      return guess;
    }
    return guess + wideCos(guess).plus(-x).high() / wideSin(guess).high();
  }

  static double atan(double x) {
    return Double.isNaN(x) ? x : atan2(x, 1);
  }

  static double atan2(double y, double x) {
    double guess = StrictMath.atan2(y, x);
    if (y == 0 || x == 0 || Double.isNaN(guess) || Double.isInfinite(x) || Double.isInfinite(y)) {
      return guess;
    }
    int exponent = Math.max(Math.getExponent(x), Math.getExponent(y));
    int apart = Math.getExponent(y) - Math.getExponent(x);
    if (apart > FAR) {
      return Math.copySign(Math.PI / 2, y);
    }
    if (apart < -FAR) {
      return x < 0 ? Math.copySign(Math.PI, y) : y / x;
    }
    double a = Math.scalb(x, -exponent);
    double b = Math.scalb(y, -exponent);
    if (Math.abs(guess) < Double.MIN_NORMAL) {
      return guess;
    }
    Wide sine = wideSin(guess);
    Wide cosine = wideCos(guess);
    double across = cosine.times(b).minus(sine.times(a)).high();
    double along = cosine.times(a).plus(sine.times(b)).high();
    return guess + across / along;
  }

  /** {@code sin(pi * x)} of a number that is not whole. */
  static Wide sinPi(double x) {
    double nearest = Math.rint(x);
    Wide sine = sinOf(Wide.HALF_PI.times(2).times(x - nearest));
    return nearest % 2 == 0 ? sine : sine.negate();
  }

  private static Wide wideSin(double x) {
    if (Double.isInfinite(x) || Double.isNaN(x)) {
      return Wide.of(Double.NaN);
    }
    Reduced reduced = reduce(x);
    Wide sine = reduced.quadrant % 2 == 0 ? sinOf(reduced.rest) : cosOf(reduced.rest);
    return reduced.quadrant < 2 ? sine : sine.negate();
  }

  private static Wide wideCos(double x) {
    if (Double.isInfinite(x) || Double.isNaN(x)) {
      return Wide.of(Double.NaN);
    }
    Reduced reduced = reduce(x);
    Wide cosine = reduced.quadrant % 2 == 0 ? cosOf(reduced.rest) : sinOf(reduced.rest);
    return reduced.quadrant == 0 || reduced.quadrant == 3 ? cosine : cosine.negate();
  }

  private static Reduced reduce(double x) {
    if (Math.abs(x) < Math.PI / 4) {
      return new Reduced(0, Wide.of(x));
    }
    if (Math.abs(x) > LARGE) {
      return reduceLarge(x);
    }
    double k = Math.rint(x / (Math.PI / 2));
    Wide first = Wide.product(-k, Wide.HALF_PI.high());
    Wide second = Wide.product(-k, Wide.HALF_PI.low());
    Wide rest = Wide.of(x).plus(first.high()).plus(first.low());
    rest = rest.plus(second).plus(-k * HALF_PI_REST);
    return new Reduced((int) k & 3, rest);
  }

  private static Reduced reduceLarge(double x) {
    BigInteger halfPi = Pi.HALF;
    BigInteger angle = new BigDecimal(x).toBigInteger().shiftLeft(PI_BITS);
    // A double above 2**20 may still have a fraction.
    double fraction = x % 1;
    angle = angle.add(new BigDecimal(fraction * 0x1p53).toBigInteger().shiftLeft(PI_BITS - 53));
    BigInteger[] parts = angle.divideAndRemainder(halfPi);
    BigInteger quotient = parts[0];
    BigInteger rest = parts[1];
    if (rest.shiftLeft(1).abs().compareTo(halfPi) > 0) {
      BigInteger one = BigInteger.valueOf(rest.signum());
      quotient = quotient.add(one);
      rest = rest.subtract(one.signum() > 0 ? halfPi : halfPi.negate());
    }
    BigDecimal value =
        new BigDecimal(rest).divide(new BigDecimal(BigInteger.ONE.shiftLeft(PI_BITS)));
    double high = value.doubleValue();
    double low = value.subtract(new BigDecimal(high)).doubleValue();
    return new Reduced(quotient.intValue() & 3, new Wide(high, low));
  }

  /** The sine of at most pi/4. */
  private static Wide sinOf(Wide x) {
    Wide square = x.times(x);
    return x.minus(x.times(square).times(SINE.at(square)));
  }

  /** The cosine of at most pi/4. */
  private static Wide cosOf(Wide x) {
    Wide square = x.times(x);
    return Wide.ONE.minus(square.times(COSINE.at(square)));
  }

  /**
   * An alternating series of powers of a square with inverse factorials: {@code 1/n! - z/(n+2)! +
   * z*z/(n+4)! ...}. The first terms are taken in full, the small ones as doubles.
   */
  private static final class Series {
    private static final int WIDE_TERMS = 4;
    private static final int DOUBLE_TERMS = 8;

    private final Wide[] first = new Wide[WIDE_TERMS];
    private final double[] rest = new double[DOUBLE_TERMS];

    Series(int n) {
      Wide factorial = Wide.ONE;
      for (int i = 2; i <= n; i++) {
        factorial = factorial.times(i);
      }
      for (int term = 0; term < WIDE_TERMS + DOUBLE_TERMS; term++) {
        Wide coefficient = Wide.ONE.over(factorial);
        if (term < WIDE_TERMS) {
          first[term] = coefficient;
        } else {
          rest[term - WIDE_TERMS] = coefficient.high();
        }
        int next = n + 2 * term;
        factorial = factorial.times((next + 1) * (next + 2));
      }
    }

    Wide at(Wide square) {
      double z = square.high();
      double tail = rest[DOUBLE_TERMS - 1];
      for (int i = DOUBLE_TERMS - 2; i >= 0; i--) {
        tail = rest[i] - z * tail;
      }
      Wide sum = first[WIDE_TERMS - 1].plus(-z * tail);
      for (int i = WIDE_TERMS - 2; i >= 0; i--) {
        sum = first[i].minus(square.times(sum));
      }
      return sum;
    }
  }

  /** Pi to many bits, by Machin's formula; made when the first large angle comes. */
  private static final class Pi {
    static final BigInteger HALF =
        arctangentOfInverse(5)
            .multiply(BigInteger.valueOf(4))
            .subtract(arctangentOfInverse(239))
            .shiftLeft(1)
            .shiftRight(64);

    private Pi() {}

    private static BigInteger arctangentOfInverse(int n) {
      BigInteger square = BigInteger.valueOf((long) n * n);
      BigInteger power = BigInteger.ONE.shiftLeft(PI_BITS + 64).divide(BigInteger.valueOf(n));
      BigInteger sum = power;
      for (int i = 3; power.signum() != 0; i += 2) {
        power = power.divide(square).negate();
        sum = sum.add(power.divide(BigInteger.valueOf(i)));
      }
      return sum;
    }
  }
}
