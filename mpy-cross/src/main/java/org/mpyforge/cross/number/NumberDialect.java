package org.mpyforge.cross.number;

import org.mpyforge.format.MpyVersion;

/**
 * How a release reads the numbers in a source and writes them into a {@code .mpy} file. Looked up
 * once at each end of the compiler: where literals are read, and where constants are written.
 *
 * <p>Source: py/parsenum.c, py/parsenumbase.c, py/formatfloat.c, py/objfloat.c and py/objcomplex.c
 * of each release, as built for x86-64.
 */
public final class NumberDialect {

  private static final NumberDialect V1_28 =
      new NumberDialect(new ExactReader(), new ExactWriter(), false);
  private static final NumberDialect V1_22 =
      new NumberDialect(SummingReader.ZEROS_DEFERRED, SixteenDigitWriter.SUBTRACTING, true);
  private static final NumberDialect V1_17 =
      new NumberDialect(SummingReader.EVERY_DIGIT, SixteenDigitWriter.SCALING, true);

  private final FloatReader reader;
  private final FloatWriter writer;
  private final boolean leadingZeros;

  /**
   * Makes a dialect.
   *
   * @param leadingZeros whether {@code 012} is 12; otherwise it is an error
   */
  private NumberDialect(FloatReader reader, FloatWriter writer, boolean leadingZeros) {
    this.reader = reader;
    this.writer = writer;
    this.leadingZeros = leadingZeros;
  }

  /**
   * The numbers of the release that writes a version.
   *
   * @param version the version
   * @return its dialect
   */
  public static NumberDialect of(MpyVersion version) {
    return switch (version) {
      case V5, PYCOPY, V6_0 -> V1_17;
      case V6_1, V6_2 -> V1_22;
      case V6_3 -> V1_28;
    };
  }

  /**
   * Reads an integer literal: decimal, or with the prefix {@code 0x}, {@code 0o} or {@code 0b} in
   * either case.
   *
   * @param text ASCII text, without the underscores that a literal may have
   * @param from where the literal begins
   * @param to where it ends
   * @return the value
   * @throws NumberSyntaxException if it is not such a literal
   */
  public IntValue parseInteger(byte[] text, int from, int to) {
    return NumberParser.parseInteger(text, from, to, 0, leadingZeros);
  }

  /**
   * Reads a decimal literal: {@code 1.5}, {@code 1e10}, or with a final {@code j} an imaginary one.
   *
   * @param text ASCII text
   * @param from where the literal begins
   * @param to where it ends
   * @return a {@link FloatValue} or a {@link ComplexValue}
   * @throws NumberSyntaxException if it is not such a literal
   */
  public NumberValue parseDecimal(byte[] text, int from, int to) {
    return reader.read(text, from, to);
  }

  /**
   * The text by which a {@code .mpy} file stores a number.
   *
   * @param value the number
   * @return ASCII text, never empty
   * @throws ConstantTooLargeException if it is an integer of some 820,000 digits or more
   */
  public String repr(NumberValue value) {
    if (value instanceof FloatValue number) {
      return writer.repr(number.value());
    }
    return value instanceof ComplexValue number
        ? writer.repr(number.real(), number.imaginary())
        : value.repr();
  }

  /** A class and not a lambda, which would be slow to start. */
  private static final class ExactReader implements FloatReader {
    @Override
    public NumberValue read(byte[] text, int from, int to) {
      return DecimalReader.read(text, from, to, DecimalReader.Form.LITERAL);
    }
  }

  /** A class and not a lambda, which would be slow to start. */
  private static final class ExactWriter implements FloatWriter {
    @Override
    public String write(double value, boolean signed) {
      return FloatRepr.write(value, signed);
    }
  }
}
