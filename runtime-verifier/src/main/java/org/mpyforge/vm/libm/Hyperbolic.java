package org.mpyforge.vm.libm;

/**
 * The hyperbolic functions and their inverses, in the ranges of fdlibm (Sun Microsystems, 1993),
 * which glibc follows: each range has the form that loses least.
 */
final class Hyperbolic {
  private static final double LN2 = 0.6931471805599453;

  /** From here on {@code exp(-x)} is lost beside {@code exp(x)}. */
  private static final double EXP_ALONE = 22;

  /** The logarithm of the greatest double. */
  private static final double LN_MAX = 709.782712893384;

  private Hyperbolic() {}

  static double sinh(double x) {
    double a = Math.abs(x);
    double half = Math.copySign(0.5, x);
    if (Double.isNaN(x) || Double.isInfinite(x) || a < 0x1p-28) {
      return x;
    }
    if (a < EXP_ALONE) {
      double t = Libm.expm1(a);
      return a < 1 ? half * (2 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
    }
    return half * largeExp(a);
  }

  static double cosh(double x) {
    double a = Math.abs(x);
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return a;
    }
    if (a < LN2 / 2) {
      double t = Libm.expm1(a);
      return a < 0x1p-55 ? 1 + t : 1 + t * t / (2 * (1 + t));
    }
    if (a < EXP_ALONE) {
      double t = Libm.exp(a);
      return 0.5 * t + 0.5 / t;
    }
    return 0.5 * largeExp(a);
  }

  /** {@code exp}, but twice what fits is still a number when it is halved. */
  private static double largeExp(double a) {
    if (a < LN_MAX) {
      return Libm.exp(a);
    }
    double root = Libm.exp(0.5 * a);
    double half = 0.5 * root;
    return 2 * (half * root);
  }

  static double tanh(double x) {
    double a = Math.abs(x);
    if (Double.isNaN(x) || a < 0x1p-55) {
      return x;
    }
    double result = 1;
    if (a < EXP_ALONE) {
      double t = a >= 1 ? Libm.expm1(2 * a) : Libm.expm1(-2 * a);
      result = a >= 1 ? 1 - 2 / (t + 2) : -t / (t + 2);
    }
    return Math.copySign(result, x);
  }

  static double asinh(double x) {
    double a = Math.abs(x);
    double result;
    if (a < 0x1p-28 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    if (a > 0x1p28) {
      result = Libm.log(a) + LN2;
    } else if (a > 2) {
      result = Libm.log(2 * a + 1 / (Math.sqrt(x * x + 1) + a));
    } else {
      double square = x * x;
      result = StrictMath.log1p(a + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  static double acosh(double x) {
    if (Double.isNaN(x) || x < 1) {
      return Double.NaN;
    }
    if (x > 0x1p28) {
      return Double.isInfinite(x) ? x : Libm.log(x) + LN2;
    }
    if (x == 1) {
      return 0;
    }
    if (x > 2) {
      return Libm.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
  }

  static double atanh(double x) {
    double a = Math.abs(x);
    double result;
    if (a < 0.5) {
      if (a < 0x1p-28) {
        return x;
      }
      double twice = a + a;
      result = 0.5 * StrictMath.log1p(twice + twice * a / (1 - a));
    } else if (a < 1) {
      result = 0.5 * StrictMath.log1p((a + a) / (1 - a));
    } else {
      return a > 1 || Double.isNaN(x) ? Double.NaN : x / 0.0;
    }
    return Math.copySign(result, x);
  }
}
