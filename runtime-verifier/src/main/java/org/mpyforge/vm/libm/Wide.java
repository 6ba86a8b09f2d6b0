package org.mpyforge.vm.libm;

/**
 * A number of about 106 bits: the sum of two doubles, the second less than half a unit of the
 * first's last place. The sum of the two, rounded, is the nearest double in all but a few of a
 * million cases, which is how the functions here come close to glibc's results.
 */
record Wide(double high, double low) {
  static final Wide ZERO = new Wide(0, 0);
  static final Wide ONE = new Wide(1, 0);
  static final Wide LN2 = new Wide(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);
  static final Wide INVERSE_LN2 = ONE.over(LN2);
  static final Wide HALF_PI = new Wide(0x1.921fb54442d18p0, 0x1.1a62633145c07p-54);

  /** Terms that {@link #exp} takes in: enough for arguments below ln(2)/64. */
  private static final int EXP_TERMS = 12;

  private static final int EXP_SQUARINGS = 5;

  static Wide of(double value) {
    return new Wide(value, 0);
  }

  /** The exact sum of two doubles. */
  static Wide sum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    return new Wide(sum, a - (sum - part) + (b - part));
  }

  /** The exact product of two doubles. */
  static Wide product(double a, double b) {
    double product = a * b;
    return new Wide(product, Math.fma(a, b, -product));
  }

  /** The nearest double. */
  double round() {
    return high + low;
  }

  Wide plus(Wide other) {
    Wide sum = sum(high, other.high);
    return normal(sum.high, sum.low + (low + other.low));
  }

  Wide plus(double other) {
    Wide sum = sum(high, other);
    return normal(sum.high, sum.low + low);
  }

  Wide minus(Wide other) {
    return plus(other.negate());
  }

  Wide negate() {
    return new Wide(-high, -low);
  }

  Wide times(Wide other) {
    Wide product = product(high, other.high);
    return normal(product.high, product.low + (high * other.low + low * other.high));
  }

  Wide times(double other) {
    Wide product = product(high, other);
    return normal(product.high, Math.fma(low, other, product.low));
  }

  Wide over(Wide other) {
    double first = high / other.high;
    Wide rest = minus(other.times(first));
    double second = rest.high / other.high;
    rest = rest.minus(other.times(second));
    return sum(first, second).plus(rest.high / other.high);
  }

  /** The number times two to the power of {@code exponent}. */
  Wide scaled(int exponent) {
    return new Wide(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** The larger of two parts first, with nothing of the second left above the first's end. */
  private static Wide normal(double high, double low) {
    double sum = high + low;
    return new Wide(sum, high - sum + low);
  }

  /** {@code e} to the power of this number, which must not leave the range of doubles. */
  Wide exp() {
    int k = (int) Math.rint(high / LN2.high);
    Wide r = minus(LN2.times(k)).scaled(-EXP_SQUARINGS);
    Wide sum = ZERO;
    for (int i = EXP_TERMS; i > 0; i--) {
      sum = r.times(sum.plus(1)).over(of(i));
    }
    // (1 + s) squared is 1 + (2*s + s*s): the 1 is left out as long as it would cost digits.
    for (int i = 0; i < EXP_SQUARINGS; i++) {
      sum = sum.times(2).plus(sum.times(sum));
    }
    return sum.plus(1).scaled(k);
  }

  /** The natural logarithm of this number, which must be positive: one step of Newton's method. */
  Wide log() {
    double guess = StrictMath.log(high);
    Wide rest = times(of(-guess).exp()).plus(-1);
    Wide correction = rest.minus(rest.times(rest).times(0.5));
    return of(guess).plus(correction);
  }
}
