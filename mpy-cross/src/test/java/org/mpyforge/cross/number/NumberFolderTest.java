package org.mpyforge.cross.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberFolderTest {

  private static final Map<String, BinaryOp> BINARY =
      Arrays.stream(BinaryOp.values())
          .collect(Collectors.toMap(BinaryOp::symbol, Function.identity()));
  private static final Map<String, UnaryOp> UNARY =
      Arrays.stream(UnaryOp.values())
          .collect(Collectors.toMap(UnaryOp::symbol, Function.identity()));

  @TestFactory
  Stream<DynamicTest> operations() {
    return GoldenRows.of(
        "folding.txt", question -> fold(question).map(NumberFolderTest::show).orElse("unfolded"));
  }

  private static Optional<NumberValue> fold(String question) {
    String[] words = question.split(" ", -1);
    return words.length == 2
        ? NumberFolder.unary(UNARY.get(words[0]), number(words[1]))
        : NumberFolder.binary(BINARY.get(words[1]), number(words[0]), number(words[2]));
  }

  private static NumberValue number(String text) {
    return text.matches("-?\\d+")
        ? IntValue.of(new BigInteger(text))
        : new FloatValue(Double.parseDouble(text));
  }

  private static String show(NumberValue value) {
    return value instanceof FloatValue number
        ? Double.toHexString(number.value())
        : ((IntValue) value).bigValue().toString();
  }

  @ParameterizedTest
  @EnumSource
  void complexNumbersAreLeftForTheRunTime(BinaryOp op) {
    NumberValue complex = new ComplexValue(0, 1);
    assertEquals(Optional.empty(), NumberFolder.binary(op, complex, IntValue.of(2)));
    assertEquals(Optional.empty(), NumberFolder.binary(op, new FloatValue(2), complex));
  }

  @ParameterizedTest
  @EnumSource
  void signsOfComplexNumbersAreLeftForTheRunTime(UnaryOp op) {
    assertEquals(Optional.empty(), NumberFolder.unary(op, new ComplexValue(0, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "1 << 16627937",
    "1 << 1000000000",
    "1 << 4611686018427387904",
    "1 << 9223372036854775808",
    "1 >> 9223372036854775808",
    "2 ** 587298087",
    "-3 ** 100000000",
    "10 ** 9223372036854775808",
  })
  void whatWouldExhaustTheHeapIsLeftForTheRunTime(String question) {
    assertEquals(Optional.empty(), fold(question));
  }

  @ParameterizedTest
  @CsvSource({
    "0 << 4611686018427387904, 0",
    "7 >> 4611686018427387904, 0",
    "-7 >> 4611686018427387904, -1",
    "1 ** 100000000000000000000, 1",
    "-1 ** 100000000000000000001, -1",
    "0 ** 100000000000000000000, 0",
  })
  void hugeOperandsWithSmallResultsAreFolded(String question, long expected) {
    assertEquals(Optional.of(IntValue.of(expected)), fold(question));
  }

  @Test
  void largestShiftThatIsFolded() {
    NumberValue result = fold("1 << 16627936").orElseThrow();
    assertEquals(BigInteger.ONE.shiftLeft(16_627_936), ((IntValue) result).bigValue());
  }

  @Test
  void operandsOfProductsCountToo() {
    IntValue half = IntValue.of(BigInteger.ONE.shiftLeft(8_000_000));
    assertTrue(NumberFolder.binary(BinaryOp.ADD, half, IntValue.of(1)).isPresent());
    assertTrue(NumberFolder.binary(BinaryOp.MULTIPLY, half, half).isEmpty());
    assertTrue(NumberFolder.binary(BinaryOp.POWER, half, IntValue.of(2)).isEmpty());
    assertTrue(NumberFolder.binary(BinaryOp.RIGHT_SHIFT, half, IntValue.of(1)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "2800000, 842904",
    "4194304, 524292",
    "5000000, 1666680",
    "8000000, 2666680",
    "12000000, 4000013"
  })
  void foldedButTooLargeToWrite(int shift, int bytes) {
    NumberValue value = fold("1 << " + shift).orElseThrow();
    var e = assertThrows(ConstantTooLargeException.class, value::repr);
    assertEquals("memory allocation failed, allocating " + bytes + " bytes", e.getMessage());
  }

  @Test
  void writesAHundredThousandDigits() {
    assertEquals(100_001, fold("10 ** 100000").orElseThrow().repr().length());
  }
}
