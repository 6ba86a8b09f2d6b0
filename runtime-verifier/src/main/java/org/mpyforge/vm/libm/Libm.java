package org.mpyforge.vm.libm;

import org.mpyforge.cross.number.Pow;

/** The functions of {@code math.h}. */
public final class Libm {
  /** The constants of fdlibm's {@code log10}, which glibc has, too. */
  private static final double INVERSE_LN10 = 0.4342944819032518;

  private static final double LOG10_2_HIGH = 0.30102999566361177;
  private static final double LOG10_2_LOW = 3.694239077158931e-13;

  private Libm() {}

  /** {@code x} to the power of {@code y}. */
  public static double pow(double x, double y) {
    return Pow.pow(x, y);
  }

  /** {@code e} to the power of {@code x}. */
  public static double exp(double x) {
    return Pow.exp(x);
  }

  private static double logarithm(double x, Wide factor) {
    if (!(x > 0) || Double.isInfinite(x) || x == 1) {
      return StrictMath.log(x);
    }
    double scaled = x;
    int exponent = 0;
    if (x < 0x1p-1000 || x > 0x1p1000) {
      exponent = x < 1 ? -200 : 200;
      scaled = Math.scalb(x, -exponent);
    }
    Wide log = Wide.of(scaled).log();
    if (exponent != 0) {
      log = log.plus(Wide.LN2.times(exponent));
    }
    return log.times(factor).round();
  }

  /** The natural logarithm. */
  public static double log(double x) {
    return logarithm(x, Wide.ONE);
  }

  /** The logarithm to base 2. */
  public static double log2(double x) {
    return logarithm(x, Wide.INVERSE_LN2);
  }

  /** The logarithm to base 10. */
  public static double log10(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return StrictMath.log(x);
    }
    int exponent = Math.getExponent(x);
    double fraction = x;
    if (exponent < Double.MIN_EXPONENT) {
      fraction *= 0x1p54;
      exponent = Math.getExponent(fraction) - 54;
      fraction = Math.scalb(fraction, -54 - exponent);
    } else {
      fraction = Math.scalb(x, -exponent);
    }
    if (exponent < 0) {
      exponent++;
      fraction /= 2;
    }
    return exponent * LOG10_2_LOW + INVERSE_LN10 * log(fraction) + exponent * LOG10_2_HIGH;
  }

  /** {@code exp(x) - 1}. */
  public static double expm1(double x) {
    return StrictMath.expm1(x);
  }

  /** The sine of an angle in radians. */
  public static double sin(double x) {
    return Trigonometry.sin(x);
  }

  /** The cosine of an angle in radians. */
  public static double cos(double x) {
    return Trigonometry.cos(x);
  }

  /** The tangent of an angle in radians. */
  public static double tan(double x) {
    return Trigonometry.tan(x);
  }

  /** The angle with a sine. */
  public static double asin(double x) {
    return Trigonometry.asin(x);
  }

  /** The angle with a cosine. */
  public static double acos(double x) {
    return Trigonometry.acos(x);
  }

  /** The angle with a tangent. */
  public static double atan(double x) {
    return Trigonometry.atan(x);
  }

  /** The angle of a point. */
  public static double atan2(double y, double x) {
    return Trigonometry.atan2(y, x);
  }

  /** The hyperbolic sine. */
  public static double sinh(double x) {
    return Hyperbolic.sinh(x);
  }

  /** The hyperbolic cosine. */
  public static double cosh(double x) {
    return Hyperbolic.cosh(x);
  }

  /** The hyperbolic tangent. */
  public static double tanh(double x) {
    return Hyperbolic.tanh(x);
  }

  /** The number with a hyperbolic sine. */
  public static double asinh(double x) {
    return Hyperbolic.asinh(x);
  }

  /** The number with a hyperbolic cosine. */
  public static double acosh(double x) {
    return Hyperbolic.acosh(x);
  }

  /** The number with a hyperbolic tangent. */
  public static double atanh(double x) {
    return Hyperbolic.atanh(x);
  }

  /** The error function. */
  public static double erf(double x) {
    return ErrorFunction.erf(x);
  }

  /** One minus the error function. */
  public static double erfc(double x) {
    return ErrorFunction.erfc(x);
  }

  /** The gamma function. */
  public static double gamma(double x) {
    return Gamma.gamma(x);
  }

  /** The logarithm of the gamma function's absolute value. */
  public static double logGamma(double x) {
    return Gamma.logGamma(x);
  }
}
