package org.mpyforge.cross.number;

/**
 * Reads decimal literals as releases before 1.25 do: the digits are summed up in a double, each
 * step rounded, and the sum is multiplied or divided by a power of ten. Literals of more than some
 * 16 digits, or with an exponent beyond 22, often come out a few places off, and {@code 0e400} is
 * nan.
 *
 * <p>Source: {@code mp_parse_num_decimal} in py/parsenum.c of 1.17 and 1.22.2.
 */
enum SummingReader implements FloatReader {
  /** Up to 1.19: every digit counts, so {@code 1.10} is 110 by 100. */
  EVERY_DIGIT {
    @Override
    void takeDigit(Sum sum, int digit) {
      sum.append(digit, sum.fraction);
    }
  },

  /** From 1.20 on: zeros wait until another digit follows, so {@code 1.10} is 11 by 10. */
  ZEROS_DEFERRED {
    @Override
    void takeDigit(Sum sum, int digit) {
      if (digit == 0 || sum.isFull()) {
        sum.integerZeros += sum.fraction ? 0 : 1;
        sum.fractionZeros += sum.fraction ? 1 : 0;
        return;
      }
      for (; sum.integerZeros > 0; sum.integerZeros--) {
        sum.append(0, false);
      }
      for (; sum.fractionZeros > 0; sum.fractionZeros--) {
        sum.append(0, true);
      }
      sum.append(digit, sum.fraction);
    }
  };

  /** From here on the exponent takes no more digits. */
  private static final int FULL_EXPONENT = (Integer.MAX_VALUE / 2 - 9) / 10;

  /** Below this power of ten a sum is scaled in two steps, to keep its digits. */
  private static final int LEAST_NORMAL_EXPONENT = -307;

  private static final double LEAST_NORMAL_POWER = 1e-307;

  /** The largest power of ten that a double holds exactly; negative ones up to it divide. */
  private static final int LARGEST_EXACT_EXPONENT = 22;

  /** Takes one digit of either side of the point. */
  abstract void takeDigit(Sum sum, int digit);

  @Override
  public NumberValue read(byte[] text, int from, int to) {
    Sum sum = new Sum();
    int at = readDigits(sum, text, from, to);
    int exponent = 0;
    if (at < to && (text[at] | 0x20) == 'e') {
      at++;
      boolean negative = at < to && text[at] == '-';
      if (negative || at < to && text[at] == '+') {
        at++;
      }
      if (at == to) {
        throw invalid();
      }
      for (; at < to && (text[at] == '_' || isDigit(text[at])); at++) {
        if (text[at] != '_' && exponent < FULL_EXPONENT) {
          exponent = 10 * exponent + text[at] - '0';
        }
      }
      exponent = negative ? -exponent : exponent;
    }
    double value = scale(sum.value, exponent + sum.exponent + sum.integerZeros);
    boolean imaginary = at < to && (text[at] | 0x20) == 'j';
    at += imaginary ? 1 : 0;
    if (at == from || at != to) {
      throw invalid();
    }
    return imaginary ? new ComplexValue(0, value) : new FloatValue(value);
  }

  private int readDigits(Sum sum, byte[] text, int from, int to) {
    int at = from;
    for (; at < to; at++) {
      if (isDigit(text[at])) {
        takeDigit(sum, text[at] - '0');
      } else if (text[at] == '.' && !sum.fraction) {
        sum.fraction = true;
      } else if (text[at] != '_') {
        break;
      }
    }
    return at;
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  private static double scale(double sum, int power) {
    int exponent = power;
    double value = sum;
    if (exponent < LEAST_NORMAL_EXPONENT) {
      exponent -= LEAST_NORMAL_EXPONENT;
      value *= LEAST_NORMAL_POWER;
    }
    return exponent < 0 && exponent >= -LARGEST_EXACT_EXPONENT
        ? value / Pow.pow(10, -exponent)
        : value * Pow.pow(10, exponent);
  }

  private static NumberSyntaxException invalid() {
    return new NumberSyntaxException("invalid syntax for number");
  }

  /** The digits of one literal so far. */
  static final class Sum {

    /** From here on digits only move the point. */
    private static final double FULL = 1e200;

    private double value;
    private int exponent;
    private boolean fraction;
    private int integerZeros;
    private int fractionZeros;

    private boolean isFull() {
      return value >= FULL;
    }

    private void append(int digit, boolean behindPoint) {
      if (!isFull()) {
        value = 10 * value + digit;
        exponent -= behindPoint ? 1 : 0;
      } else {
        exponent += behindPoint ? 0 : 1;
      }
    }
  }
}
