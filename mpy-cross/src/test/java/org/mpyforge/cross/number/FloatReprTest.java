package org.mpyforge.cross.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FloatReprTest {

  @TestFactory
  Stream<DynamicTest> repr() {
    return GoldenRows.of("repr.txt", FloatReprTest::repr);
  }

  private static String repr(String question) {
    String[] words = question.split(" ", -1);
    double first = Double.parseDouble(words[0]);
    NumberValue value =
        words.length == 1
            ? new FloatValue(first)
            : new ComplexValue(first, Double.parseDouble(words[1]));
    return value.repr();
  }

  @TestFactory
  Stream<DynamicTest> format() {
    return GoldenRows.of("format.txt", FloatReprTest::format);
  }

  /** A question is {@code %[+ or space][.PRECISION]CONVERSION ROOM VALUE}. */
  private static String format(String question) {
    char sign = question.charAt(1);
    boolean signed = sign == '+' || sign == ' ';
    String[] words = question.substring(signed ? 2 : 1).split(" ", -1);
    String spec = words[0];
    int end = spec.length() - 1;
    int precision = spec.startsWith(".") ? Integer.parseInt(spec.substring(1, end)) : -1;
    return FloatRepr.format(
        Double.parseDouble(words[2]),
        Integer.parseInt(words[1]),
        spec.charAt(end),
        precision,
        signed ? sign : '\0');
  }

  @Test
  void everyFiniteFloatReadsBackAsItself() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        byte[] text = FloatRepr.repr(value).getBytes(StandardCharsets.US_ASCII);
        assertEquals(value, NumberParser.parseFloat(text, 0, text.length));
      }
    }
  }

  @Test
  void textFitsTheRoom() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      int room = 30 + random.nextInt(40);
      char conversion = "efg".charAt(random.nextInt(3));
      String text = FloatRepr.format(value, room, conversion, random.nextInt(120), '+');
      assertTrue(text.length() < room, () -> text + " in " + room);
    }
  }
}
