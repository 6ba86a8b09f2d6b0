package org.mpyforge.cross.emit.inline;

import java.util.List;
import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.cross.number.IntValue;
import org.mpyforge.cross.number.UnaryOp;

/**
 * Reads expressions as operands. Constants have been folded before, so {@code -1} is a number.
 *
 * <p>Source of what counts as what: {@code get_arg_reglist} and {@code get_arg_addr} in
 * py/emitinlinethumb.c, {@code serialise_register_offset_node} in py/emitinlinerv32.c.
 */
final class OperandParser {

  private final boolean commaMakesAddress;

  /** A parser for the inline assemblers of a release. */
  OperandParser(InlineStyle style) {
    this.commaMakesAddress = style.commaMakesAddress();
  }

  /** An argument of an instruction. */
  Operand parse(Argument argument) {
    return argument instanceof Argument.Positional positional
        ? parse(positional.value())
        : Operand.Other.OTHER;
  }

  private Operand parse(Expr expr) {
    if (expr instanceof Expr.Name name) {
      return new Operand.Name(name.id().toString());
    }
    if (expr instanceof Expr.SmallInt small) {
      return new Operand.Constant(small.value(), false);
    }
    if (expr instanceof Expr.Constant constant) {
      return parse(constant.value());
    }
    if (expr instanceof Expr.ListDisplay list) {
      return parseAddress(list);
    }
    if (expr instanceof Expr.Comprehension comprehension) {
      // Two parts within brackets, to the reference: the element and the loop.
      return comprehension.kind() == Expr.ComprehensionKind.LIST
          ? new Operand.Address(parse(comprehension.element()), Operand.Other.OTHER)
          : Operand.Other.OTHER;
    }
    if (expr instanceof Expr.BraceDisplay brace) {
      return parseRegisters(brace.items());
    }
    return parseIndexed(expr);
  }

  private static Operand parse(ConstValue value) {
    return value instanceof ConstValue.Numeric numeric && numeric.value() instanceof IntValue number
        ? new Operand.Constant(number.bigValue().longValue(), true)
        : Operand.Other.OTHER;
  }

  private Operand parseAddress(Expr.ListDisplay list) {
    List<Expr> items = list.items();
    boolean hasComma = items.size() > 1 || list.endsInComma();
    if (!hasComma || items.size() != 2 && !commaMakesAddress) {
      return Operand.Other.OTHER;
    }
    boolean isPair = items.size() == 2 && !(commaMakesAddress && list.endsInComma());
    return new Operand.Address(
        parse(items.get(0)), isPair ? parse(items.get(1)) : Operand.Other.OTHER);
  }

  /** A lone member must be a name; of several, the instruction looks at each. */
  private Operand parseRegisters(List<Expr> items) {
    boolean acceptable = items.size() > 1 || items.size() == 1 && items.get(0) instanceof Expr.Name;
    return acceptable
        ? new Operand.Registers(items.stream().map(this::parse).toList())
        : Operand.Other.OTHER;
  }

  private Operand parseIndexed(Expr expr) {
    if (expr instanceof Expr.Trailed trailed) {
      return indexed(false, trailed);
    }
    return expr instanceof Expr.Unary unary
            && unary.operator() != UnaryOp.INVERT
            && unary.operand() instanceof Expr.Trailed trailed
        ? indexed(unary.operator() == UnaryOp.NEGATIVE, trailed)
        : Operand.Other.OTHER;
  }

  private Operand indexed(boolean negative, Expr.Trailed trailed) {
    List<Trailer> trailers = trailed.trailers();
    Operand base = trailers.size() == 1 ? base(trailers.get(0)) : Operand.Other.OTHER;
    return new Operand.Indexed(negative, parse(trailed.subject()), base);
  }

  /** The reference does not look at the brackets: {@code 4[a0]} and {@code 4 .a0} will do. */
  private Operand base(Trailer trailer) {
    if (trailer instanceof Trailer.Call call) {
      return call.arguments().size() == 1 ? parse(call.arguments().get(0)) : Operand.Other.OTHER;
    }
    return trailer instanceof Trailer.Index index
        ? parse(index.index())
        : new Operand.Name(((Trailer.Attribute) trailer).name().toString());
  }
}
