package org.mpyforge.cross.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NumberParserTest {

  @TestFactory
  Stream<DynamicTest> integers() {
    return GoldenRows.of("integers.txt", NumberParserTest::integer);
  }

  private static String integer(String question) {
    String[] words = question.split(" ", 2);
    byte[] text = GoldenRows.unquote(words[1]);
    try {
      return NumberParser.parseInteger(text, 0, text.length, Integer.parseInt(words[0])).repr();
    } catch (NumberSyntaxException e) {
      return "! " + e.getMessage();
    }
  }

  @TestFactory
  Stream<DynamicTest> decimals() {
    return GoldenRows.of("decimals.txt", NumberParserTest::decimal);
  }

  private static String decimal(String question) {
    String[] words = question.split(" ", 2);
    byte[] text = GoldenRows.unquote(words[1]);
    try {
      return switch (words[0]) {
        case "literal" -> hex(NumberParser.parseDecimal(text, 0, text.length));
        case "float" -> Double.toHexString(NumberParser.parseFloat(text, 0, text.length));
        case "complex" -> hex(NumberParser.parseComplex(text, 0, text.length));
        default -> throw new IllegalArgumentException(question);
      };
    } catch (NumberSyntaxException e) {
      return "! " + e.getMessage();
    }
  }

  private static String hex(NumberValue value) {
    return value instanceof ComplexValue complex
        ? Double.toHexString(complex.real()) + " " + Double.toHexString(complex.imaginary())
        : Double.toHexString(((FloatValue) value).value());
  }

  @Test
  void readsOnlyTheGivenPart() {
    byte[] text = "x=0x1F+2.5j;".getBytes(StandardCharsets.US_ASCII);
    assertEquals(IntValue.of(31), NumberParser.parseInteger(text, 2, 6));
    assertEquals(new ComplexValue(0, 2.5), NumberParser.parseDecimal(text, 7, 11));
    assertEquals(new FloatValue(2.5), NumberParser.parseDecimal(text, 7, 10));
  }

  @Test
  void readsALiteralOfAHundredThousandDigits() {
    BigInteger value = BigInteger.valueOf(3).pow(209_590);
    byte[] text = value.toString().getBytes(StandardCharsets.US_ASCII);
    assertEquals(100_000, text.length);
    assertEquals(IntValue.of(value), NumberParser.parseInteger(text, 0, text.length));
  }

  @Test
  void readsALiteralOfAMillionZerosAsZerosOnly() {
    byte[] text = ("1." + "0".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII);
    assertEquals(new FloatValue(1), NumberParser.parseDecimal(text, 0, text.length));
    text[text.length - 1] = '1';
    assertEquals(new FloatValue(1), NumberParser.parseDecimal(text, 0, text.length));
  }
}
