package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Param;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.cross.number.BinaryOp;
import org.mpyforge.cross.scope.WellKnown;

/**
 * What Pycopy takes for {@code name = const(value)}.
 *
 * <p>It means a call, but looks no closer than this: the assigned expression has the name {@code
 * const} as its first part, and then the value is the first part of the second part. That holds for
 * more than calls. Where the second part has no parts, it crashes.
 *
 * <p>Source: {@code get_fun_call_1arg} in py/compile.c of Pycopy 3.6.1.
 */
final class AnnouncedConstant {

  private AnnouncedConstant() {}

  /**
   * The value that an assigned expression announces as constant.
   *
   * @param expr the expression on the right of {@code =}
   * @return the value, or null if nothing is announced
   * @throws SourceError if the reference crashes, or takes for a value what is none
   */
  static Expr of(Expr expr) {
    if (expr instanceof Expr.Trailed trailed) {
      return isConst(trailed.subject()) ? ofTrailers(trailed.trailers()) : null;
    }
    if (expr instanceof Expr.Await await) {
      return isConst(await.subject()) ? ofTrailers(await.trailers()) : null;
    }
    if (expr instanceof Expr.Lambda lambda) {
      return lambda.params().size() == 1 && isPlainConst(lambda.params().get(0))
          ? firstPart(lambda.body())
          : null;
    }
    if (expr instanceof Expr.Conditional conditional) {
      return isConst(conditional.then()) ? conditional.condition() : null;
    }
    List<Expr> parts = parts(expr);
    if (parts.isEmpty() || !isConst(parts.get(0))) {
      return null;
    }
    Expr value = parts.size() > 1 ? firstPart(parts.get(1)) : null;
    if (value == null) {
      throw SourceError.at(
          "NotImplementedError", "'const' as the first operand of an assigned value", expr.line());
    }
    return value;
  }

  /** A subscript or an attribute passes for a call. */
  private static Expr ofTrailers(List<Trailer> trailers) {
    if (trailers.size() != 1) {
      return null;
    }
    Trailer trailer = trailers.get(0);
    if (trailer instanceof Trailer.Index index) {
      return index.index();
    }
    if (trailer instanceof Trailer.Attribute attribute) {
      return new Expr.Name(attribute.name());
    }
    List<Argument> arguments = ((Trailer.Call) trailer).arguments();
    return arguments.size() == 1 && arguments.get(0) instanceof Argument.Positional argument
        ? argument.value()
        : null;
  }

  private static boolean isConst(Expr expr) {
    return expr instanceof Expr.Name name && name.id().equals(WellKnown.CONST);
  }

  private static boolean isPlainConst(Param param) {
    return param.kind() == Param.Kind.NORMAL
        && param.defaultValue() == null
        && param.name().equals(WellKnown.CONST);
  }

  /** The first part of an expression, if it is an expression, too. */
  private static Expr firstPart(Expr expr) {
    if (expr instanceof Expr.Trailed trailed) {
      return trailed.subject();
    }
    List<Expr> parts = parts(expr);
    return parts.isEmpty() ? null : parts.get(0);
  }

  /**
   * The parts of an expression up to the first that is none: between two operands there is their
   * operator, unless the grammar leaves no choice of it.
   */
  private static List<Expr> parts(Expr expr) {
    if (expr instanceof Expr.Logical logical) {
      return logical.operands();
    }
    if (expr instanceof Expr.Not not) {
      return List.of(not.operand());
    }
    if (expr instanceof Expr.Power power) {
      return List.of(power.base(), power.exponent());
    }
    if (expr instanceof Expr.Walrus walrus) {
      return List.of(walrus.target(), walrus.value());
    }
    if (expr instanceof Expr.Comparison comparison) {
      return comparison.operands().subList(0, 1);
    }
    if (expr instanceof Expr.Binary binary) {
      return hasOwnLevel(binary.operators().get(0))
          ? binary.operands()
          : binary.operands().subList(0, 1);
    }
    if (expr instanceof Expr.ListDisplay list && list.items().size() == 1) {
      return list.items();
    }
    if (expr instanceof Expr.BraceDisplay braces && braces.items().size() == 1) {
      return braces.items();
    }
    if (expr instanceof Expr.Tuple tuple && tuple.kind() == Expr.TupleKind.STATEMENT) {
      return tuple.items();
    }
    return List.of();
  }

  private static boolean hasOwnLevel(BinaryOp operator) {
    return operator == BinaryOp.OR || operator == BinaryOp.XOR || operator == BinaryOp.AND;
  }
}
