package org.mpyforge.cross.syntax;

import org.mpyforge.cross.ast.Constants;
import org.mpyforge.cross.ast.Expr;

/**
 * Which constants a compiler knows to be true or false as operands of {@code and}, {@code or} and
 * {@code not}. What it does not know is left for the run time.
 *
 * <p>Source: {@code mp_parse_node_is_const_true} and {@code mp_parse_node_is_const_false} in
 * py/parse.c.
 */
enum ConstantTruth {
  /** All constants: from MicroPython 1.20 on. */
  ANY {
    @Override
    boolean knows(Expr expr) {
      return Constants.isConstant(expr);
    }
  },

  /** {@code True}, {@code False} and the small ints: up to MicroPython 1.19. */
  KEYWORDS_AND_SMALL_INTS {
    @Override
    boolean knows(Expr expr) {
      return expr instanceof Expr.SmallInt
          || expr == Expr.Singleton.TRUE
          || expr == Expr.Singleton.FALSE;
    }
  };

  /** Whether the truth value of an expression is known. */
  abstract boolean knows(Expr expr);
}
