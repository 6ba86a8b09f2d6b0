package org.mpyforge.cross.ast;

import org.mpyforge.format.MpyVersion;

/**
 * Which constants a compiler knows to be true or false when they are conditions. Any other
 * condition is left for the run time.
 *
 * <p>Source: {@code mp_parse_node_is_const_true} and {@code mp_parse_node_is_const_false} in
 * py/parse.c.
 */
public enum ConstantTruth {
  /** All constants: from MicroPython 1.20 on. */
  ANY {
    @Override
    public boolean knows(Expr expr) {
      return Constants.isConstant(expr);
    }
  },

  /** {@code True}, {@code False} and the small ints: up to MicroPython 1.19. */
  KEYWORDS_AND_SMALL_INTS {
    @Override
    public boolean knows(Expr expr) {
      return expr instanceof Expr.SmallInt
          || expr == Expr.Singleton.TRUE
          || expr == Expr.Singleton.FALSE;
    }
  };

  /**
   * The rule of the release that writes a version.
   *
   * @param version the version
   * @return the rule
   */
  public static ConstantTruth of(MpyVersion version) {
    return switch (version) {
      case V5, PYCOPY, V6_0 -> KEYWORDS_AND_SMALL_INTS;
      case V6_1, V6_2, V6_3 -> ANY;
    };
  }

  /**
   * Tells whether the truth value of an expression is known.
   *
   * @param expr the expression
   * @return whether it is
   */
  public abstract boolean knows(Expr expr);

  /**
   * Tells whether an expression is known to be true.
   *
   * @param expr the expression
   * @return whether it is
   */
  public boolean isTrue(Expr expr) {
    return knows(expr) && Constants.isTrue(expr);
  }

  /**
   * Tells whether an expression is known to be false.
   *
   * @param expr the expression
   * @return whether it is
   */
  public boolean isFalse(Expr expr) {
    return knows(expr) && !Constants.isTrue(expr);
  }
}
