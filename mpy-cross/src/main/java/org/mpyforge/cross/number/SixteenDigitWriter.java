package org.mpyforge.cross.number;

/**
 * Writes floats as releases before 1.25 do: with 16 significant digits, whether or not they read
 * back as the same double. The digits come from plain double arithmetic, and the last of them show
 * it.
 *
 * <p>Source: py/formatfloat.c and py/objfloat.c of 1.17, 1.20.0 and 1.22.2.
 */
enum SixteenDigitWriter implements FloatWriter {
  /**
   * Up to 1.19: the number is multiplied by tabled powers of ten until it is between 1 and 10; then
   * its digits are cut off one by one.
   */
  SCALING {
    @Override
    String write(double magnitude) {
      return magnitude < 1 ? writeScaledUp(magnitude) : writeScaledDown(magnitude);
    }
  },

  /**
   * From 1.20 on: each digit is how often its power of ten can be subtracted. Only numbers with a
   * negative exponent are scaled, by a division.
   */
  SUBTRACTING {
    @Override
    String write(double magnitude) {
      int guess = (int) (exponentBits(magnitude) * LOG10_OF_2);
      return magnitude < 1
          ? writeFraction(magnitude, guess)
          : subtractDigits(magnitude, greatestPower(magnitude, guess));
    }
  };

  private static final double[] POSITIVE_POWERS = {
    1e256, 1e128, 1e64, 1e32, 1e16, 1e8, 1e4, 1e2, 1e1
  };
  private static final double[] NEGATIVE_POWERS = {
    1e-256, 1e-128, 1e-64, 1e-32, 1e-16, 1e-8, 1e-4, 1e-2, 1e-1
  };

  /** The exponent of the first of these powers; the next is half of it, and so on. */
  private static final int FIRST_POWER = 256;

  /** What is less than one by less than this is taken for one. */
  private static final double NEARLY_ONE = 0.999999999995;

  private static final double LOG10_OF_2 = 0.3010299956639812;
  private static final int EXPONENT_BIAS = 1023;
  private static final int FRACTION_BITS = 52;

  /** Text for a finite number that is not negative. */
  abstract String write(double magnitude);

  @Override
  public String write(double value, boolean signed) {
    boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
    String sign = negative ? "-" : signed ? "+" : "";
    double magnitude = Math.abs(value);
    if (Double.isNaN(magnitude)) {
      return sign + "nan";
    }
    if (Double.isInfinite(magnitude)) {
      return sign + "inf";
    }
    return sign + (magnitude == 0 ? "0" : write(magnitude));
  }

  private static String writeScaledUp(double magnitude) {
    double scaled = magnitude;
    int exponent = 0;
    for (int i = 0; i < NEGATIVE_POWERS.length; i++) {
      if (NEGATIVE_POWERS[i] > scaled) {
        exponent -= FIRST_POWER >> i;
        scaled *= POSITIVE_POWERS[i];
      }
    }
    if (scaled < 1 && scaled >= NEARLY_ONE) {
      scaled = 1;
    } else if (scaled < 1) {
      exponent--;
      scaled *= 10;
    }
    return cutDigits(scaled, exponent);
  }

  private static String writeScaledDown(double magnitude) {
    double scaled = magnitude;
    int exponent = 0;
    for (int i = 0; i < POSITIVE_POWERS.length; i++) {
      if (POSITIVE_POWERS[i] <= scaled) {
        exponent += FIRST_POWER >> i;
        scaled *= NEGATIVE_POWERS[i];
      }
    }
    if (scaled >= 10) {
      exponent++;
      scaled *= 0.1;
    }
    return cutDigits(scaled, exponent);
  }

  private static String cutDigits(double scaled, int exponent) {
    SixteenDigits out = SixteenDigits.of(exponent);
    for (int i = out.isFixed() ? exponent : 0; i < 0; i++) {
      out.append(0);
    }
    double rest = scaled;
    for (int i = 0; i < SixteenDigits.DIGITS; i++) {
      int digit = (int) rest;
      out.append(digit);
      rest = (rest - digit) * 10;
    }
    if (rest >= 5) {
      out.roundUp();
    }
    return out.finish();
  }

  private static int exponentBits(double magnitude) {
    return (int) (Double.doubleToRawLongBits(magnitude) >> FRACTION_BITS) - EXPONENT_BIAS;
  }

  /** The greatest power of ten not above the number, its exponent searched from a lower one. */
  private static int greatestPower(double magnitude, int from) {
    int exponent = from;
    while (magnitude >= Pow.pow(10, exponent + 1)) {
      exponent++;
    }
    return exponent;
  }

  private static String writeFraction(double magnitude, int guess) {
    int exponent = guess;
    double power = Pow.pow(10, exponent);
    while (power > magnitude) {
      power = Pow.pow(10, --exponent);
    }
    // the power of the least numbers is 0, and the quotient infinite: nothing but nines follows
    boolean fixed = SixteenDigits.of(exponent).isFixed();
    return subtractDigits(fixed ? magnitude : magnitude / power, exponent);
  }

  private static String subtractDigits(double number, int exponent) {
    SixteenDigits out = SixteenDigits.of(exponent);
    int place = out.isFixed() ? Math.max(exponent, 0) : exponent;
    int count = SixteenDigits.DIGITS + place - (out.isFixed() ? exponent : place);
    double rest = number;
    for (; ; count--) {
      double unit = place > 0 ? Pow.pow(10, place) : 1;
      int digit = 0;
      for (; digit < 9 && rest >= unit; digit++) {
        rest -= unit;
      }
      if (count == 0) {
        if (digit >= 5) {
          out.roundUp();
        }
        return out.finish();
      }
      out.append(digit);
      if (place <= 0) {
        rest *= 10;
      }
      place--;
    }
  }
}
