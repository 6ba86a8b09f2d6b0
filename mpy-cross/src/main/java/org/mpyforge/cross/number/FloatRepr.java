package org.mpyforge.cross.number;

import java.nio.charset.StandardCharsets;

/**
 * Text for doubles, digit for digit what the reference of version 6.3 writes: in {@code .mpy}
 * files, and wherever a float is printed or formatted at run time.
 *
 * <p>Source: py/formatfloat.c, {@code mp_print_float} in py/mpprint.c, py/objfloat.c and
 * py/objcomplex.c.
 */
public final class FloatRepr {

  /**
   * The precision that asks for as many digits as it takes to read the same double back. The
   * reference takes it for that in {@code "%.99g"} too.
   */
  public static final int SHORTEST = 99;

  /** Room in characters for one formatted float in the reference's printer, terminator included. */
  public static final int PRINT_BUFFER = 33;

  private static final FloatWriter WRITER = FloatRepr::write;

  private FloatRepr() {}

  /**
   * The {@code repr} of a float.
   *
   * @param value any double
   * @return for example {@code 1.0}, {@code 1e+20}, {@code -0.0}, {@code inf} or {@code nan}
   */
  public static String repr(double value) {
    return WRITER.repr(value);
  }

  /**
   * The {@code repr} of a complex number.
   *
   * @param real the real part
   * @param imaginary the imaginary part
   * @return for example {@code 2j}, or {@code (1+2j)} when the real part is not zero
   */
  public static String repr(double real, double imaginary) {
    return WRITER.repr(real, imaginary);
  }

  /** As many digits as it takes to read the same double back. */
  static String write(double value, boolean signed) {
    return format(value, PRINT_BUFFER, 'g', SHORTEST, signed ? '+' : '\0');
  }

  /**
   * Formats a double as {@code %e}, {@code %f} or {@code %g} would.
   *
   * @param value any double
   * @param room the most characters there may be, plus one; at least 30. Text that would not fit
   *     has fewer decimals, or an exponent
   * @param conversion {@code e}, {@code f} or {@code g}, or the capital letter for capital output
   * @param precision digits after the point for {@code e} and {@code f}, significant digits for
   *     {@code g}; any negative number means 6, but {@link #SHORTEST} what it says
   * @param sign the character before a number that is not negative: {@code '+'}, {@code ' '}, or
   *     {@code '\0'} for none
   * @return the text
   */
  public static String format(double value, int room, char conversion, int precision, char sign) {
    boolean capital = conversion < 'a';
    boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
    String prefix = negative ? "-" : sign == '\0' ? "" : String.valueOf(sign);
    double magnitude = Math.abs(value);
    if (Double.isNaN(magnitude)) {
      return prefix + (capital ? "NAN" : "nan");
    }
    if (Double.isInfinite(magnitude)) {
      return prefix + (capital ? "INF" : "inf");
    }
    byte[] digits =
        new DecimalWriter(room - prefix.length(), conversion).write(magnitude, precision);
    return prefix + new String(digits, StandardCharsets.US_ASCII);
  }
}
