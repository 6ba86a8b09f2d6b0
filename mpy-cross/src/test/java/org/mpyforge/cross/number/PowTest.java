package org.mpyforge.cross.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PowTest {

  @TestFactory
  Stream<DynamicTest> powers() {
    return GoldenRows.of(
        "powers.txt",
        question -> {
          String[] operands = question.split(" \\*\\* ", -1);
          double x = Double.parseDouble(operands[0]);
          double y = Double.parseDouble(operands[1]);
          return Double.toHexString(Pow.pow(x, y));
        });
  }

  @Test
  void smallPowersOfSmallIntegersAreExact() {
    for (int x = 1; x <= 30; x++) {
      double product = 1;
      for (int y = 0; product < 0x1p53; y++, product *= x == 1 ? 0x1p53 : x) {
        assertEquals(product, Pow.pow(x, y), x + " ** " + y);
        assertEquals(y % 2 == 0 ? product : -product, Pow.pow(-x, y), -x + " ** " + y);
      }
    }
  }
}
