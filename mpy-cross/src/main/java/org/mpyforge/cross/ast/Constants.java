package org.mpyforge.cross.ast;

import org.mpyforge.cross.number.IntValue;

/**
 * Which expressions are constants to the compiler, and what they are worth.
 *
 * <p>Source: {@code mp_parse_node_is_const} in py/parse.c.
 */
public final class Constants {

  private Constants() {}

  /**
   * Tells whether an expression is a constant: a literal, a folded expression or the empty tuple.
   *
   * @param expr the expression
   * @return whether it is
   */
  public static boolean isConstant(Expr expr) {
    return expr instanceof Expr.Leaf && !(expr instanceof Expr.Name)
        || expr instanceof Expr.Constant
        || expr instanceof Expr.Tuple tuple && tuple.items().isEmpty();
  }

  /**
   * The truth value of a constant.
   *
   * @param constant an expression for which {@link #isConstant} holds
   * @return its truth value
   */
  public static boolean isTrue(Expr constant) {
    return constant instanceof Expr.SmallInt small
        ? small.value() != 0
        : valueOf(constant).isTrue();
  }

  /**
   * The value of a constant.
   *
   * @param constant an expression for which {@link #isConstant} holds
   * @return its value
   */
  public static ConstValue valueOf(Expr constant) {
    if (constant instanceof Expr.SmallInt small) {
      return new ConstValue.Numeric(IntValue.of(small.value()));
    }
    if (constant instanceof Expr.Str text) {
      return new ConstValue.Text(text.value());
    }
    if (constant instanceof Expr.Singleton singleton) {
      return valueOf(singleton);
    }
    return constant instanceof Expr.Constant object ? object.value() : ConstValue.Tuple.EMPTY;
  }

  /**
   * The value of a keyword constant.
   *
   * @param singleton the constant
   * @return its value
   */
  public static ConstValue.Singleton valueOf(Expr.Singleton singleton) {
    return switch (singleton) {
      case NONE -> ConstValue.Singleton.NONE;
      case TRUE -> ConstValue.Singleton.TRUE;
      case FALSE -> ConstValue.Singleton.FALSE;
      case ELLIPSIS -> ConstValue.Singleton.ELLIPSIS;
    };
  }
}
