package org.mpyforge.vm.libm;

/**
 * The inverse hyperbolic functions, in the ranges of fdlibm (Sun Microsystems, 1993), which glibc
 * follows: each range has the form that loses least.
 */
final class Hyperbolic {
  private static final double LN2 = 6.93147180559945286227e-01;

  private Hyperbolic() {}

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
