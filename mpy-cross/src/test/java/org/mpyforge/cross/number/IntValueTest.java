package org.mpyforge.cross.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntValueTest {

  @Test
  void everyValueHasOneRepresentation() {
    BigInteger edge = BigInteger.ONE.shiftLeft(63);
    assertEquals(new IntValue.Small(5), IntValue.of(BigInteger.valueOf(5)));
    assertEquals(new IntValue.Small(Long.MIN_VALUE), IntValue.of(edge.negate()));
    assertInstanceOf(IntValue.Big.class, IntValue.of(edge));
    assertThrows(IllegalArgumentException.class, () -> new IntValue.Big(BigInteger.TEN));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "-1, 1",
    "1, 2",
    "-2, 2",
    "1073741823, 31",
    "1073741824, 32",
    "-1073741824, 31",
    "-1073741825, 32",
    "9223372036854775807, 64",
    "-9223372036854775808, 64",
    "9223372036854775808, 65",
    "-9223372036854775809, 65",
  })
  void fitsItsOwnWidthAndNoLess(BigInteger value, int width) {
    for (int bits = 1; bits <= 70; bits++) {
      assertEquals(bits >= width, IntValue.of(value).fitsBits(bits), value + " in " + bits);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "-1, true", "18446744073709551616, true"})
  void zeroIsFalse(BigInteger value, boolean expected) {
    assertEquals(expected, IntValue.of(value).isTrue());
  }

  @Test
  void machineWordOrError() {
    assertEquals(-7, IntValue.of(-7).longValueExact());
    IntValue big = IntValue.of(BigInteger.TWO.pow(64));
    assertThrows(ArithmeticException.class, big::longValueExact);
  }
}
