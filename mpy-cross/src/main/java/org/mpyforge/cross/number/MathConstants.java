package org.mpyforge.cross.number;

import java.util.Map;
import java.util.Optional;

/**
 * Attributes of built-in modules that the parser replaces by their value: {@code math.pi} compiles
 * to the float itself, whether or not the source imports {@code math}.
 *
 * <p>Source: {@code mp_constants_table} in py/parse.c and the globals of py/modmath.c, as
 * mpy-cross/mpconfigport.h configures them.
 */
public final class MathConstants {

  private static final Map<String, FloatValue> MATH =
      Map.of(
          "e", new FloatValue(Math.E),
          "pi", new FloatValue(Math.PI),
          "tau", new FloatValue(2 * Math.PI),
          "inf", new FloatValue(Double.POSITIVE_INFINITY),
          "nan", new FloatValue(Double.NaN));

  private MathConstants() {}

  /**
   * Looks up {@code module.name}.
   *
   * @param module the identifier before the period
   * @param name the identifier after it
   * @return the value to put in its place; empty if the expression must stay as it is
   */
  public static Optional<NumberValue> lookup(String module, String name) {
    return module.equals("math") ? Optional.ofNullable(MATH.get(name)) : Optional.empty();
  }
}
