package org.mpyforge.cross.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.Stmt;

/** What turns into a constant while parsing, and what is just not folded. */
class ConstantFolderTest {

  private static Expr parse(String expression, Target target) {
    byte[] source = ("x = " + expression + "\n").getBytes(StandardCharsets.UTF_8);
    Stmt module = Parser.parse(new SourceFile("test.py", source), target, CompileOptions.DEFAULT);
    return assertInstanceOf(Stmt.Assign.class, module).value();
  }

  private static Expr parse(String expression) {
    return parse(expression, Target.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "1 + 2 * 3, 7",
    "-(-5), 5",
    "~0, -1",
    "7 // -2, -4",
    "-7 % 3, 2",
    "2 ** 10, 1024",
    "6 & 3 ^ 5 | 8, 15"
  })
  void integersFoldToTheirValue(String expression, long value) {
    assertEquals(new Expr.SmallInt(value), parse(expression));
  }

  @ParameterizedTest
  @CsvSource({"1 / 2, 0.5", "1.5 + 1, 2.5", "2 ** -1, 0.5", "-0.0, -0.0", "7.5 // 2, 3.0"})
  void floatsFold(String expression, String repr) {
    Expr.Constant constant = assertInstanceOf(Expr.Constant.class, parse(expression));
    assertEquals(repr, assertInstanceOf(ConstValue.Numeric.class, constant.value()).value().repr());
    assertEquals(Node.NO_LINE, constant.line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 + a", "a + 1 + 2", "1 + 2 + a", "1 // 0", "1 << -1", "1 + 1j"})
  void whatIsNotAllNumbersDoesNotFold(String expression) {
    assertInstanceOf(Expr.Binary.class, parse(expression));
  }

  @Test
  void comparisonsAndStringsDoNotFold() {
    assertInstanceOf(Expr.Comparison.class, parse("1 < 2"));
    assertInstanceOf(Expr.Binary.class, parse("'a' + 'b'"));
    assertInstanceOf(Expr.Power.class, parse("True ** 2"));
  }

  @Test
  void powersThatWouldFillAllMemoryDoNotFold() {
    assertInstanceOf(Expr.Power.class, parse("2 ** 587298087"));
    assertInstanceOf(Expr.Binary.class, parse("1 << 10 ** 9"));
  }

  @Test
  void logicDropsWhatCannotDecide() {
    assertEquals(Expr.Singleton.TRUE, parse("not 0"));
    assertEquals(Expr.Singleton.FALSE, parse("not 'text'"));
    assertEquals(new Expr.SmallInt(2), parse("0 or 2"));
    assertEquals(new Expr.SmallInt(0), parse("1 and 0 and a"));
    Expr.Logical logical = assertInstanceOf(Expr.Logical.class, parse("a or 0 or b or 1 or c"));
    assertEquals(3, logical.operands().size());
  }

  @Test
  void tuplesOfConstantsFoldAndListsDoNot() {
    Expr.Constant tuple = assertInstanceOf(Expr.Constant.class, parse("(1, 'a', None, (2.5,))"));
    assertInstanceOf(ConstValue.Tuple.class, tuple.value());
    assertInstanceOf(Expr.Constant.class, parse("1, 2"));
    assertInstanceOf(Expr.ListDisplay.class, parse("[1, 2]"));
    assertInstanceOf(Expr.Tuple.class, parse("(1, a)"));
    assertInstanceOf(Expr.Tuple.class, parse("()"));
  }

  @Test
  void attributesOfMathFold() {
    assertInstanceOf(Expr.Constant.class, parse("math.pi"));
    assertInstanceOf(Expr.Trailed.class, parse("math.sin"));
    assertInstanceOf(Expr.Trailed.class, parse("math.pi.real"));
  }

  @Test
  void theTargetDecidesWhatIsSmall() {
    String largest = "1073741823";
    assertInstanceOf(Expr.SmallInt.class, parse(largest));
    assertInstanceOf(Expr.Constant.class, parse(largest + " + 1"));
    assertInstanceOf(Expr.Constant.class, parse(largest, Target.DEFAULT.withSmallIntBits(30)));
    assertInstanceOf(
        Expr.SmallInt.class, parse(largest + " + 1", Target.DEFAULT.withSmallIntBits(63)));
  }

  @Test
  void aBigIntegerStaysOneUnderASign() {
    Target wide = Target.DEFAULT.withSmallIntBits(63);
    assertInstanceOf(Expr.Constant.class, parse("-4611686018427387904", wide));
    assertInstanceOf(Expr.SmallInt.class, parse("-4611686018427387903 - 1", wide));
  }
}
