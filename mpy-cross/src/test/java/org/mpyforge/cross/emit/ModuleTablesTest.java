package org.mpyforge.cross.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.number.ComplexValue;
import org.mpyforge.cross.number.FloatValue;
import org.mpyforge.cross.number.IntValue;
import org.mpyforge.format.Qstr;

/** Which names and constants share an entry of a module's tables. */
class ModuleTablesTest {

  private final ModuleTables tables = new ModuleTables(Qstr.of("test.py"));

  private static ConstValue number(double value) {
    return new ConstValue.Numeric(new FloatValue(value));
  }

  private static ConstValue integer(long value) {
    return new ConstValue.Numeric(IntValue.of(value));
  }

  @Test
  void qstrsAreNumberedInTheOrderOfFirstUse() {
    assertEquals(1, tables.qstr(Qstr.of("b")));
    assertEquals(2, tables.qstr(Qstr.of("a")));
    assertEquals(1, tables.qstr(Qstr.of("b")));
    assertEquals(0, tables.qstr(Qstr.of("test.py")));
    assertEquals(List.of(Qstr.of("test.py"), Qstr.of("b"), Qstr.of("a")), tables.qstrs());
  }

  @Test
  void equalConstantsOfOneTypeShareAnEntry() {
    IntValue big = IntValue.of(BigInteger.TWO.pow(100));
    int index = tables.constant(new ConstValue.Numeric(big));
    assertEquals(
        index, tables.constant(new ConstValue.Numeric(IntValue.of(BigInteger.TWO.pow(100)))));
    assertEquals(tables.constant(number(1.5)), tables.constant(number(1.5)));
    assertEquals(
        tables.constant(new ConstValue.Tuple(List.of(number(2), integer(3)))),
        tables.constant(new ConstValue.Tuple(List.of(number(2), integer(3)))));
  }

  @Test
  void equalConstantsOfDifferentTypesDoNot() {
    assertNotEquals(tables.constant(number(1)), tables.constant(integer(1)));
    assertNotEquals(tables.constant(integer(1)), tables.constant(ConstValue.Singleton.TRUE));
    assertNotEquals(
        tables.constant(new ConstValue.Text(Qstr.of("a"))),
        tables.constant(new ConstValue.Bytes(Qstr.of("a"))));
    assertNotEquals(
        tables.constant(new ConstValue.Tuple(List.of(number(1)))),
        tables.constant(new ConstValue.Tuple(List.of(integer(1)))));
  }

  @Test
  void zerosOfDifferentSignAreDifferentFloatsButTheSameComplexNumber() {
    assertNotEquals(tables.constant(number(0.0)), tables.constant(number(-0.0)));
    assertEquals(
        tables.constant(new ConstValue.Numeric(new ComplexValue(0.0, 0.0))),
        tables.constant(new ConstValue.Numeric(new ComplexValue(-0.0, 0.0))));
  }

  @Test
  void aNanEqualsOnlyItself() {
    ConstValue nan = number(Double.NaN);
    assertEquals(tables.constant(nan), tables.constant(nan));
    assertNotEquals(tables.constant(nan), tables.constant(number(Double.NaN)));
  }
}
