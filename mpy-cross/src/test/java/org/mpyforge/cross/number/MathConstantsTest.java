package org.mpyforge.cross.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathConstantsTest {

  @ParameterizedTest
  @CsvSource({
    "e, 2.718281828459045",
    "pi, 3.141592653589793",
    "tau, 6.283185307179586",
    "inf, inf",
    "nan, nan"
  })
  void attributesOfMath(String name, String repr) {
    assertEquals(repr, MathConstants.lookup("math", name).orElseThrow().repr());
  }

  @ParameterizedTest
  @CsvSource({"math, sqrt", "math, __name__", "cmath, pi", "maths, pi"})
  void anythingElseIsNoConstant(String module, String name) {
    assertEquals(Optional.empty(), MathConstants.lookup(module, name));
  }

  /** The constant table stores one nan for each object that is one, so there must be one object. */
  @Test
  void eachIsAlwaysTheSameObject() {
    assertSame(
        MathConstants.lookup("math", "nan").orElseThrow(),
        MathConstants.lookup("math", "nan").orElseThrow());
  }
}
