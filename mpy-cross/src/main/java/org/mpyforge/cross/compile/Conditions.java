package org.mpyforge.cross.compile;

import org.mpyforge.cross.ast.Constants;
import org.mpyforge.cross.ast.Expr;

/**
 * Which conditions the compiler decides itself.
 *
 * <p>Source: {@code mp_parse_node_is_const_true} in py/parse.c, {@code c_if_cond} in py/compile.c.
 */
enum Conditions {
  /** All constants. */
  CONSTANTS(false, false),
  /** All constants; what stands in parentheses is taken for a tuple and not even computed. */
  CONSTANTS_AND_PARENTHESES(false, true),
  /** {@code True}, {@code False}, integers without an object, and parentheses as above. */
  SMALL_INTS_AND_PARENTHESES(true, true),
  /** {@code True}, {@code False} and integers without an object. */
  SMALL_INTS(true, false);

  private final boolean onlySmallInts;
  private final boolean parenthesesCount;

  Conditions(boolean onlySmallInts, boolean parenthesesCount) {
    this.onlySmallInts = onlySmallInts;
    this.parenthesesCount = parenthesesCount;
  }

  /** Whether a condition always holds; a loop or branch under it needs no test. */
  boolean isTrue(Expr condition) {
    return isConstant(condition) && Constants.isTrue(condition);
  }

  /** Whether a condition never holds; a loop or branch under it has no code. */
  boolean isFalse(Expr condition) {
    return isConstant(condition) && !Constants.isTrue(condition);
  }

  /** Whether no code is needed to compute a condition, for {@link #outcome} knows it. */
  boolean isDecided(Expr condition) {
    return isConstant(condition) || parenthesesCount && isParenthesised(condition);
  }

  /** What a decided condition amounts to. */
  boolean outcome(Expr decided) {
    return decided instanceof Expr.Comprehension
        || decided instanceof Expr.Tuple tuple && !tuple.items().isEmpty()
        || Constants.isConstant(decided) && Constants.isTrue(decided);
  }

  private boolean isConstant(Expr expr) {
    return onlySmallInts
        ? expr instanceof Expr.SmallInt
            || expr == Expr.Singleton.TRUE
            || expr == Expr.Singleton.FALSE
        : Constants.isConstant(expr);
  }

  private static boolean isParenthesised(Expr expr) {
    return expr instanceof Expr.Tuple tuple && tuple.kind() == Expr.TupleKind.PARENTHESISED
        || expr instanceof Expr.Comprehension comprehension
            && comprehension.kind() == Expr.ComprehensionKind.GENERATOR;
  }
}
