package org.mpyforge.vm.libm;

/**
 * The gamma function and its logarithm: Stirling's series, far enough from zero, in {@link Wide}.
 */
final class Gamma {
  /** From here on the series is good to more than 80 bits. */
  private static final double SERIES_START = 26;

  private static final Wide HALF_LOG_2PI = Wide.HALF_PI.times(4).log().times(0.5);

  /** Bernoulli's numbers over 2k*(2k-1), as fractions. */
  private static final double[][] SERIES = {
    {1, 12},
    {-1, 360},
    {1, 1260},
    {-1, 1680},
    {1, 1188},
    {-691, 360360},
    {1, 156},
    {-3617, 122400},
    {43867, 244188},
    {-174611, 125400},
    {77683, 5796}
  };

  private Gamma() {}

  /** The gamma function; NaN for negative whole numbers, infinite at zero. */
  static double gamma(double x) {
    if (x == 0) {
      return 1 / x;
    }
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return x > 0 ? x : Double.NaN;
    }
    if (x < 0 && x == Math.rint(x)) {
      return Double.NaN;
    }
    if (x > 172) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -184) {
      return Math.floor(x) % 2 == 0 ? 0.0 : -0.0;
    }
    if (x == Math.rint(x)) {
      Wide factorial = Wide.ONE;
      for (int i = 2; i < x; i++) {
        factorial = factorial.times(i);
      }
      return factorial.round();
    }
    if (x < 0.5) {
      // gamma(x) * gamma(1 - x) * sin(pi * x) = pi
      Wide other = positive(Wide.of(1).plus(-x));
      Wide pi = Wide.HALF_PI.times(2);
      return pi.over(Trigonometry.sinPi(x)).over(other).round();
    }
    return positive(Wide.of(x)).round();
  }

  private static Wide positive(Wide x) {
    Quotient gamma = quotient(x);
    // Halves, so that neither leaves the range on the way.
    Wide half = gamma.log.times(0.5).exp();
    return half.over(gamma.divisor).times(half);
  }

  /** A value as a larger one, given by its logarithm, over a product. */
  private record Quotient(Wide log, Wide divisor) {}

  /** gamma(x) is gamma(x + n) / (x (x + 1) … (x + n - 1)): n is such that the series is exact. */
  private static Quotient quotient(Wide x) {
    Wide product = Wide.ONE;
    Wide at = x;
    while (at.high() < SERIES_START) {
      product = product.times(at);
      at = at.plus(1);
    }
    return new Quotient(logSeries(at), product);
  }

  /** The logarithm of the gamma function's absolute value. */
  static double logGamma(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x) || x <= 0 && x == Math.rint(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == 1 || x == 2) {
      return 0;
    }
    if (x > 1e17) {
      Wide wide = Wide.of(x);
      return wide.log().plus(-1).times(wide).round();
    }
    if (x < 0.5) {
      if (Math.abs(x) < 0x1p-70) {
        return -Libm.log(Math.abs(x));
      }
      Wide sine = Trigonometry.sinPi(x);
      Wide quotient = Wide.HALF_PI.times(2).over(sine.high() < 0 ? sine.negate() : sine);
      return quotient.log().minus(logPositive(Wide.of(1).plus(-x))).round();
    }
    return logPositive(Wide.of(x)).round();
  }

  private static Wide logPositive(Wide x) {
    Quotient gamma = quotient(x);
    return gamma.divisor.high() == 1 ? gamma.log : gamma.log.minus(gamma.divisor.log());
  }

  private static Wide logSeries(Wide x) {
    Wide inverse = Wide.ONE.over(x);
    Wide square = inverse.times(inverse);
    Wide sum = Wide.ZERO;
    for (int i = SERIES.length - 1; i >= 0; i--) {
      Wide term = Wide.of(SERIES[i][0]).over(Wide.of(SERIES[i][1]));
      sum = sum.times(square).plus(term);
    }
    Wide main = x.log().times(x.plus(-0.5)).minus(x);
    return main.plus(HALF_LOG_2PI).plus(sum.times(inverse));
  }
}
