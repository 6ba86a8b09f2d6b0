package org.mpyforge.cross.number;

/** How a release writes floats into {@code .mpy} files, which is also its {@code repr}. */
interface FloatWriter {

  /**
   * Text for a double.
   *
   * @param value any double
   * @param signed whether a number that is not negative has a {@code +}
   * @return for example {@code 1}, {@code 1e+20}, {@code -0}, {@code inf} or {@code nan}
   */
  String write(double value, boolean signed);

  /** The {@code repr} of a float: its text, and {@code .0} if that looks like an integer. */
  default String repr(double value) {
    String text = write(value, false);
    boolean integer =
        text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('n') < 0; // inf, nan
    return integer ? text + ".0" : text;
  }

  /**
   * The {@code repr} of a complex number: {@code 2j}, or {@code (1+2j)} if the real part counts.
   */
  default String repr(double real, double imaginary) {
    return real == 0
        ? write(imaginary, false) + "j"
        : "(" + write(real, false) + write(imaginary, true) + "j)";
  }
}
