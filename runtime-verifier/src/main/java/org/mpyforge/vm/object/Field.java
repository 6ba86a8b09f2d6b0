package org.mpyforge.vm.object;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mpyforge.cross.number.FloatRepr;
import org.mpyforge.vm.Vm;

/**
 * How one value is laid out in formatted text: what {@code %5.2f} and {@code {:>+8,d}} say. Widths
 * are in bytes, as in the reference ({@code py/mpprint.c}).
 */
final class Field {
  /** Where the text goes if the field is wider. */
  enum Align {
    LEFT,
    RIGHT,
    CENTER
  }

  Align align = Align.RIGHT;

  /** What fills the rest of the field. */
  byte fill = ' ';

  /** Whether the filling goes between sign and digits. */
  boolean padAfterSign;

  /** What goes before a number that is not negative: {@code '+'}, {@code ' '} or 0 for nothing. */
  char plus;

  /** Whether integers get {@code 0x} and the like. */
  boolean prefix;

  /** The character between groups of digits, 0 for none. */
  char separator;

  /** The least width, negative for none. */
  int width;

  /** Digits or characters, negative for none given. */
  int precision = -1;

  private final Vm vm;
  private final BytesPrinter out;

  Field(Vm vm, BytesPrinter out) {
    this.vm = vm;
    this.out = out;
  }

  // ---- text

  /** Writes text in a field of its own width. */
  void text(byte[] text, int length) {
    text(text, 0, length, align, fill, width);
  }

  private void text(byte[] text, int from, int length, Align where, byte filler, int wide) {
    int pad = wide - length;
    int total = wide;
    boolean grouped = separator != 0 && filler == '0';
    if (grouped && total % groupPeriod() == 0) {
      // Zeros in groups never begin with the separator: one more goes before it.
      pad++;
      total++;
    }
    pad = Math.max(0, pad);
    vm.heap.need(out.size() + (long) pad + length);
    int left =
        switch (where) {
          case LEFT -> 0;
          case RIGHT -> pad;
          case CENTER -> pad / 2;
        };
    pad(left, filler, grouped, total);
    out.write(text, from, length);
    pad(pad - left, filler, grouped, total);
  }

  private int groupPeriod() {
    return separator == '_' ? 5 : 4;
  }

  private void pad(int count, byte filler, boolean grouped, int total) {
    int period = groupPeriod();
    for (int i = 0; i < count; i++) {
      // The separator stands where it is in step with the digits at the right end.
      out.write(grouped && i % period == total % period ? separator : filler);
    }
  }

  // ---- integers

  /**
   * Writes an integer.
   *
   * @param base 2, 8, 10 or 16
   * @param capital whether letters are capitals
   * @param octalLetter whether the prefix of base 8 is {@code 0o} rather than {@code 0}
   * @param digits the least number of digits; less than 2 means nothing
   */
  void integer(PyObject object, int base, boolean capital, boolean octalLetter, int digits) {
    PyInteger number = Ops.toInteger(vm, object);
    int wide = width;
    int least = digits;
    if (align == Align.RIGHT && fill == '0') {
      wide = Math.max(wide, digits);
      least = 0;
    }
    boolean negative = number.fitsLong() ? number.low() < 0 : number.big().signum() < 0;
    String before = (negative || plus == 0 ? "" : String.valueOf(plus));
    if (prefix && base != 10) {
      before += base == 8 ? (octalLetter ? "0o" : "0") : base == 2 ? "0b" : "0x";
    }
    String body = group(magnitude(number, base), base == 10 ? 3 : 4);
    if (capital) {
      before = before.toUpperCase(Locale.ROOT);
      body = body.toUpperCase(Locale.ROOT);
    }
    if (!padAfterSign && least <= 1) {
      ascii((negative ? "-" : "") + before + body, align, fill, wide);
      return;
    }
    if (negative) {
      before = "-" + before;
    }
    integerAfterSign(before, body, wide, least);
  }

  /** The digits of a number without its sign. */
  private String magnitude(PyInteger number, int base) {
    if (number.fitsLong() && number.low() != Long.MIN_VALUE) {
      return Long.toString(Math.abs(number.low()), base);
    }
    BigInteger big = number.big();
    vm.workOnBits(big.bitLength(), big.bitLength());
    return big.abs().toString(base);
  }

  /** Writes sign and prefix, then zeros or other filling, then the digits. */
  private void integerAfterSign(String before, String body, int wide, int least) {
    if (least <= 1) {
      ascii(before, Align.RIGHT, (byte) ' ', 0);
      ascii(body, align, fill, wide - before.length());
      return;
    }
    int spaces = wide - Math.max(body.length(), least) - before.length();
    boolean left = align == Align.LEFT;
    if (!left) {
      ascii("", Align.RIGHT, (byte) ' ', spaces);
    }
    ascii(before, Align.RIGHT, (byte) ' ', 0);
    ascii(body, left ? Align.RIGHT : align, (byte) '0', least);
    if (left) {
      ascii("", Align.RIGHT, (byte) ' ', spaces);
    }
  }

  private String group(String digits, int size) {
    if (separator == 0) {
      return digits;
    }
    var grouped = new StringBuilder(digits);
    for (int i = digits.length() - size; i > 0; i -= size) {
      grouped.insert(i, separator);
    }
    return grouped.toString();
  }

  private void ascii(String text, Align where, byte filler, int wide) {
    text(text.getBytes(StandardCharsets.US_ASCII), 0, text.length(), where, filler, wide);
  }

  /** The integer that {@code %d} makes of a number: a float loses its fraction. */
  static PyObject truncated(PyObject number) {
    if (!(number instanceof PyFloat f)) {
      return number;
    }
    if (Double.isNaN(f.value)) {
      throw Errors.value("can't convert NaN to int");
    }
    if (Double.isInfinite(f.value)) {
      throw Errors.overflow("can't convert inf to int");
    }
    return PyInteger.of(new BigDecimal(f.value).toBigInteger());
  }

  // ---- floats

  /**
   * Writes a float.
   *
   * @param conversion one of {@code eEfFgG}
   * @param suffix what follows the digits: nothing, or {@code %}
   */
  void real(double number, char conversion, String suffix) {
    String text =
        FloatRepr.format(number, FloatRepr.PRINT_BUFFER, conversion, precision, plus) + suffix;
    int wide = width;
    if (padAfterSign && text.charAt(0) < '0') {
      ascii(text.substring(0, 1), Align.RIGHT, (byte) ' ', 0);
      text = text.substring(1);
      wide--;
    }
    ascii(text, align, fill, wide);
  }
}
