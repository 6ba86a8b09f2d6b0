package org.mpyforge.vm.libm;

/**
 * {@code erf} and {@code erfc} as glibc has them: rational approximations in four ranges, with the
 * coefficients of fdlibm (Sun Microsystems, 1993).
 */
final class ErrorFunction {
  /** {@code erf(1)}, rounded to 25 bits. */
  private static final double ERF_1 = 8.45062911510467529297e-01;

  private static final double EFX = 1.28379167095512586316e-01;

  /** Below 0.84375: {@code erf(x) = x + x * P(x*x) / Q(x*x)}. */
  private static final double[] PP = {
    1.28379167095512558561e-01,
    -3.25042107247001499370e-01,
    -2.84817495755985104766e-02,
    -5.77027029648944159157e-03,
    -2.37630166566501626084e-05
  };

  private static final double[] QQ = {
    1,
    3.97917223959155352819e-01,
    6.50222499887672944485e-02,
    5.08130628187576562776e-03,
    1.32494738004321644526e-04,
    -3.96022827877536812320e-06
  };

  /** Below 1.25: {@code erf(x) = ERF_1 + P(x-1) / Q(x-1)}. */
  private static final double[] PA = {
    -2.36211856075265944077e-03,
    4.14856118683748331666e-01,
    -3.72207876035701323847e-01,
    3.18346619901161753674e-01,
    -1.10894694282396677476e-01,
    3.54783043256182359371e-02,
    -2.16637559486879084300e-03
  };

  private static final double[] QA = {
    1,
    1.06420880400844228286e-01,
    5.40397917702171048937e-01,
    7.18286544141962662868e-02,
    1.26171219808761642112e-01,
    1.36370839120290507362e-02,
    1.19844998467991074170e-02
  };

  /** Below 1/0.35: {@code erfc(x) = exp(-x*x - 0.5625 + R(1/(x*x)) / S(1/(x*x))) / x}. */
  private static final double[] RA = {
    -9.86494403484714822705e-03,
    -6.93858572707181764372e-01,
    -1.05586262253232909814e+01,
    -6.23753324503260060396e+01,
    -1.62396669462573470355e+02,
    -1.84605092906711035994e+02,
    -8.12874355063065934246e+01,
    -9.81432934416914548592e+00
  };

  private static final double[] SA = {
    1,
    1.96512716674392571292e+01,
    1.37657754143519042600e+02,
    4.34565877475229228821e+02,
    6.45387271733267880336e+02,
    4.29008140027567833386e+02,
    1.08635005541779435134e+02,
    6.57024977031928170135e+00,
    -6.04244152148580987438e-02
  };

  /** As {@link #RA}, below 28. */
  private static final double[] RB = {
    -9.86494292470009928597e-03,
    -7.99283237680523006574e-01,
    -1.77579549177547519889e+01,
    -1.60636384855821916062e+02,
    -6.37566443368389627722e+02,
    -1.02509513161107724954e+03,
    -4.83519191608651397019e+02
  };

  private static final double[] SB = {
    1,
    3.03380607434824582924e+01,
    3.25792512996573918826e+02,
    1.53672958608443695994e+03,
    3.19985821950859553908e+03,
    2.55305040643316442583e+03,
    4.74528541206955367215e+02,
    -2.24409524465858183362e+01
  };

  private ErrorFunction() {}

  static double erf(double x) {
    double a = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    if (a < 0.84375) {
      return a < 0x1p-28 ? x + EFX * x : x + x * (polynomial(PP, x * x) / polynomial(QQ, x * x));
    }
    double result;
    if (a < 1.25) {
      result = ERF_1 + polynomial(PA, a - 1) / polynomial(QA, a - 1);
    } else {
      result = a < 6 ? 1 - tail(a) : 1;
    }
    return Math.copySign(result, x);
  }

  static double erfc(double x) {
    double a = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    if (a < 0.84375) {
      if (a < 0x1p-56) {
        return 1 - x;
      }
      double y = polynomial(PP, x * x) / polynomial(QQ, x * x);
      return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
    }
    if (a < 1.25) {
      double ratio = polynomial(PA, a - 1) / polynomial(QA, a - 1);
      return x > 0 ? 1 - ERF_1 - ratio : 1 + (ERF_1 + ratio);
    }
    if (a >= 28) {
      return x > 0 ? 0 : 2;
    }
    if (x > 0) {
      return tail(a);
    }
    return a < 6 ? 2 - tail(a) : 2;
  }

  /** {@code erfc(x)} for 1.25 and more. */
  private static double tail(double x) {
    double s = 1 / (x * x);
    double ratio =
        x < 1 / 0.35
            ? polynomial(RA, s) / polynomial(SA, s)
            : polynomial(RB, s) / polynomial(SB, s);
    double z = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1L << 32);
    return Libm.exp(-z * z - 0.5625) * Libm.exp((z - x) * (z + x) + ratio) / x;
  }

  /** In pairs, each with its power of x: the order in which glibc adds, and rounds. */
  private static double polynomial(double[] coefficients, double x) {
    double square = x * x;
    double fourth = square * square;
    double[] powers = {1, square, fourth, fourth * square, fourth * fourth};
    double sum = pair(coefficients, 0, x);
    for (int i = 2; i < coefficients.length; i += 2) {
      sum += powers[i / 2] * pair(coefficients, i, x);
    }
    return sum;
  }

  private static double pair(double[] coefficients, int at, double x) {
    return at + 1 < coefficients.length
        ? coefficients[at] + x * coefficients[at + 1]
        : coefficients[at];
  }
}
