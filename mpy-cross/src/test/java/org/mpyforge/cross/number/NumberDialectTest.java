package org.mpyforge.cross.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mpyforge.format.MpyVersion;

class NumberDialectTest {

  @TestFactory
  Stream<DynamicTest> literals() {
    return GoldenRows.of("literals-by-version.txt", NumberDialectTest::written);
  }

  private static String written(String question) {
    String[] words = question.split(" ", 2);
    NumberDialect dialect = NumberDialect.of(MpyVersion.parse(words[0]));
    String literal = words[1];
    byte[] text = literal.getBytes(StandardCharsets.US_ASCII);
    try {
      boolean integer = literal.matches("0.|0[xb1].+|12abc");
      return dialect.repr(
          integer
              ? dialect.parseInteger(text, 0, text.length)
              : dialect.parseDecimal(text, 0, text.length));
    } catch (NumberSyntaxException e) {
      return "! " + e.getMessage();
    }
  }

  @Test
  void aSignIsWrittenByEachDialect() {
    for (MpyVersion version : MpyVersion.values()) {
      NumberDialect dialect = NumberDialect.of(version);
      assertEquals("-0.0", dialect.repr(new FloatValue(-0.0)));
      assertEquals("-1.5e+30", dialect.repr(new FloatValue(-1.5e30)));
      assertEquals("-inf", dialect.repr(new FloatValue(Double.NEGATIVE_INFINITY)));
      assertEquals("(1+2j)", dialect.repr(new ComplexValue(1, 2)));
      assertEquals("(-1-2j)", dialect.repr(new ComplexValue(-1, -2)));
    }
  }
}
