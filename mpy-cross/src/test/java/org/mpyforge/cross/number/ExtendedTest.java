package org.mpyforge.cross.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each operation gives the exact result rounded once: checked against integers of any size. */
class ExtendedTest {

  private final Random random = new Random(3);

  /** Many bits, or few of them at both ends so that results are ties. */
  private Extended any() {
    long bits = random.nextBoolean() ? random.nextLong() : 1L << random.nextInt(64);
    return new Extended(
        bits | Long.MIN_VALUE | (random.nextBoolean() ? 1 : 0), random.nextInt(140) - 100);
  }

  @Test
  void products() {
    for (int i = 0; i < 5_000; i++) {
      Extended a = any();
      Extended b = any();
      BigInteger exact = integer(a).multiply(integer(b));
      assertEquals(rounded(exact, false, a.exponent() + b.exponent()), a.times(b));
    }
  }

  @Test
  void quotients() {
    for (int i = 0; i < 5_000; i++) {
      Extended a = any();
      Extended b = any();
      BigInteger[] exact = integer(a).shiftLeft(200).divideAndRemainder(integer(b));
      boolean more = exact[1].signum() != 0;
      assertEquals(rounded(exact[0], more, a.exponent() - b.exponent() - 200), a.dividedBy(b));
    }
  }

  @Test
  void sums() {
    for (int i = 0; i < 5_000; i++) {
      Extended a = any();
      Extended b = any();
      BigInteger exact =
          integer(a).shiftLeft(a.exponent() + 100).add(integer(b).shiftLeft(b.exponent() + 100));
      assertEquals(rounded(exact, false, -100), a.plus(b));
    }
  }

  @Test
  void sumsWithZero() {
    Extended one = Extended.ofUnsigned(1);
    assertEquals(one, Extended.ZERO.plus(one));
    assertEquals(one, one.plus(Extended.ZERO));
  }

  @Test
  void doublesThereAndBack() {
    for (int i = 0; i < 5_000; i++) {
      double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
      if (Double.isFinite(value)) {
        assertEquals(value, Extended.of(value).toDouble());
      }
    }
    assertEquals(Double.MIN_VALUE, Extended.of(Double.MIN_VALUE).toDouble());
    assertEquals(0, Extended.ZERO.toDouble());
  }

  @Test
  void nearestDoubleAlsoWhereDoublesAreSubnormal() {
    for (int i = 0; i < 300; i++) {
      Extended value = new Extended(any().significand(), -1000 - random.nextInt(180));
      BigDecimal exact =
          new BigDecimal(integer(value))
              .divide(new BigDecimal(BigInteger.ONE.shiftLeft(-value.exponent())));
      assertEquals(exact.doubleValue(), value.toDouble());
    }
    assertEquals(Double.POSITIVE_INFINITY, new Extended(-1L, 1023 - 63).toDouble());
  }

  @Test
  void powersOfTenThatFitAreExact() {
    for (int power = 0; power <= 27; power++) {
      Extended result = Extended.ofUnsigned(1).scaledByTenTo(power);
      BigInteger exact = BigInteger.TEN.pow(power);
      assertEquals(rounded(exact, false, 0), result);
      assertEquals(Extended.ofUnsigned(1), result.scaledByTenTo(-power));
    }
  }

  @Test
  void integerPart() {
    assertEquals(0, Extended.HALF.truncated());
    assertEquals(0, new Extended(-1L, -64).truncated());
    assertEquals(0, new Extended(-1L, -200).truncated());
    assertEquals(-1L, new Extended(-1L, 0).truncated());
    assertEquals(3, Extended.of(3.99).truncated());
  }

  private static BigInteger integer(Extended number) {
    return new BigInteger(Long.toUnsignedString(number.significand()));
  }

  /** {@code exact × 2**exponent}, and a little more if asked, rounded by the library. */
  private static Extended rounded(BigInteger exact, boolean more, int exponent) {
    BigInteger doubled = exact.shiftLeft(1).add(more ? BigInteger.ONE : BigInteger.ZERO);
    int excess = doubled.bitLength() - 64;
    BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(Math.max(0, excess)));
    BigInteger significand =
        new BigDecimal(doubled)
            .divide(unit, MathContext.UNLIMITED)
            .setScale(0, RoundingMode.HALF_EVEN)
            .toBigInteger();
    if (excess < 0) {
      significand = significand.shiftLeft(-excess);
    }
    boolean carry = significand.bitLength() > 64;
    return new Extended(
        carry ? Long.MIN_VALUE : significand.longValue(), exponent - 1 + excess + (carry ? 1 : 0));
  }
}
