package org.mpyforge.cross.syntax;

import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Constants;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.number.IntValue;

/** What {@code name = const(value)} takes, and what becomes of what it does not take. */
enum ConstRule {
  /** Any constant; all else is refused. */
  ANY_CONSTANT("not a constant"),
  /** Integers; all else is refused. */
  INTEGERS_ONLY("constant must be an integer"),
  /** Integers; any other value is assigned as if {@code const()} were not there. */
  INTEGERS_REMEMBERED("");

  private final String refusal;

  ConstRule(String refusal) {
    this.refusal = refusal;
  }

  /** The message for what is refused. */
  String refusal() {
    return refusal;
  }

  /** Whether anything is refused. */
  boolean refuses() {
    return this != INTEGERS_REMEMBERED;
  }

  /** Whether the name can stand for this value from now on. */
  boolean takes(Expr value) {
    return this == ANY_CONSTANT ? Constants.isConstant(value) : isInteger(value);
  }

  private static boolean isInteger(Expr value) {
    return value instanceof Expr.SmallInt
        || value instanceof Expr.Constant constant
            && constant.value() instanceof ConstValue.Numeric number
            && number.value() instanceof IntValue;
  }
}
