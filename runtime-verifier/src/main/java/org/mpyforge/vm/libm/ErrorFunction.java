package org.mpyforge.vm.libm;

/**
 * {@code erf} and {@code erfc} as glibc has them: rational approximations in four ranges, with the
 * coefficients of fdlibm (Sun Microsystems, 1993).
 */
final class ErrorFunction {
  /** {@code erf(1)}, rounded to 25 bits. */
  private static final double ERF_1 = 0.8450629115104675;

  private static final double EFX = 0.1283791670955126;

  /** Below 0.84375: {@code erf(x) = x + x * P(x*x) / Q(x*x)}. */
  private static final double[] PP = {
    0.12837916709551256,
    -0.3250421072470015,
    -0.02848174957559851,
    -0.005770270296489442,
    -2.3763016656650163e-05
  };

  private static final double[] QQ = {
    1,
    0.39791722395915535,
    0.0650222499887673,
    0.005081306281875766,
    0.00013249473800432164,
    -3.960228278775368e-06
  };

  /** Below 1.25: {@code erf(x) = ERF_1 + P(x-1) / Q(x-1)}. */
  private static final double[] PA = {
    -0.0023621185607526594,
    0.41485611868374833,
    -0.3722078760357013,
    0.31834661990116175,
    -0.11089469428239668,
    0.035478304325618236,
    -0.002166375594868791
  };

  private static final double[] QA = {
    1,
    0.10642088040084423,
    0.540397917702171,
    0.07182865441419627,
    0.12617121980876164,
    0.01363708391202905,
    0.011984499846799107
  };

  /** Below 1/0.35: {@code erfc(x) = exp(-x*x - 0.5625 + R(1/(x*x)) / S(1/(x*x))) / x}. */
  private static final double[] RA = {
    -0.009864944034847148,
    -0.6938585727071818,
    -10.558626225323291,
    -62.375332450326006,
    -162.39666946257347,
    -184.60509290671104,
    -81.2874355063066,
    -9.814329344169145
  };

  private static final double[] SA = {
    1,
    19.651271667439257,
    137.65775414351904,
    434.56587747522923,
    645.3872717332679,
    429.00814002756783,
    108.63500554177944,
    6.570249770319282,
    -0.0604244152148581
  };

  /** As {@link #RA}, below 28. */
  private static final double[] RB = {
    -0.0098649429247001,
    -0.799283237680523,
    -17.757954917754752,
    -160.63638485582192,
    -637.5664433683896,
    -1025.0951316110772,
    -483.5191916086514
  };

  private static final double[] SB = {
    1,
    30.33806074348246,
    325.7925129965739,
    1536.729586084437,
    3199.8582195085955,
    2553.0504064331644,
    474.52854120695537,
    -22.44095244658582
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
