package org.mpyforge.freezer.image.c;

import java.math.BigInteger;
import org.mpyforge.format.Constant;

/** Numbers of a {@code .mpy} file, which are decimal text there, as values and in C. */
final class NumberLiteral {
  private NumberLiteral() {}

  /** A complex number. */
  record Complex(double real, double imaginary) {}

  /**
   * The value of an integer.
   *
   * @throws FreezeException if its text is none
   */
  static BigInteger value(Constant.Int number, Owner owner) {
    try {
      return new BigInteger(number.toString());
    } catch (NumberFormatException e) {
      throw notNumber(number, owner);
    }
  }

  /**
   * The value of a floating-point number.
   *
   * @throws FreezeException if its text is none
   */
  static double value(Constant.Float number, Owner owner) {
    return parse(number.toString(), number, owner);
  }

  /**
   * The value of a complex number, such as {@code 2j} or {@code (1+2j)}.
   *
   * @throws FreezeException if its text is none
   */
  static Complex value(Constant.Complex number, Owner owner) {
    String text = number.toString().replace("(", "").replace(")", "");
    if (!text.endsWith("j")) {
      throw notNumber(number, owner);
    }
    text = text.substring(0, text.length() - 1);
    int split = text.length() - 1;
    while (split > 0 && !isSignBetween(text, split)) {
      split--;
    }
    double real = split > 0 ? parse(text.substring(0, split), number, owner) : 0;
    return new Complex(real, parse(text.substring(Math.max(split, 0)), number, owner));
  }

  private static boolean isSignBetween(String text, int at) {
    char c = text.charAt(at);
    return (c == '+' || c == '-') && Character.toLowerCase(text.charAt(at - 1)) != 'e';
  }

  private static double parse(String text, Constant number, Owner owner) {
    String bare = text.startsWith("+") ? text.substring(1) : text;
    try {
      return switch (bare) {
        case "inf" -> Double.POSITIVE_INFINITY;
        case "-inf" -> Double.NEGATIVE_INFINITY;
        case "nan", "-nan" -> Double.NaN;
        default -> Double.parseDouble(bare);
      };
    } catch (NumberFormatException e) {
      throw notNumber(number, owner);
    }
  }

  private static FreezeException notNumber(Constant number, Owner owner) {
    return FreezeException.of(owner, "a constant is no number: " + number);
  }

  /** A floating-point number of a firmware's own type. */
  static String of(double value) {
    if (Double.isNaN(value)) {
      return "(mp_float_t)NAN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "(mp_float_t)INFINITY" : "-(mp_float_t)INFINITY";
    }
    return "(mp_float_t)" + value;
  }

  /**
   * The object that a number is in {@code MICROPY_OBJ_REPR_C}: single precision less two bits, so
   * shifted that it cannot be taken for anything else.
   */
  static String inWord(double value) {
    int bits = Float.floatToIntBits((float) value);
    return "0x%08xu".formatted((bits & ~3 | 2) + 0x80800000);
  }

  /** The object that a number is in {@code MICROPY_OBJ_REPR_D}. */
  static String inTwoWords(double value) {
    return "0x%016xull".formatted(Double.doubleToLongBits(value) + 0x8004000000000000L);
  }
}
