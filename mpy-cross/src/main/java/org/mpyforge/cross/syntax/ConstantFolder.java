package org.mpyforge.cross.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Constants;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.cross.number.BinaryOp;
import org.mpyforge.cross.number.IntValue;
import org.mpyforge.cross.number.MathConstants;
import org.mpyforge.cross.number.NumberFolder;
import org.mpyforge.cross.number.NumberValue;
import org.mpyforge.cross.number.UnaryOp;
import org.mpyforge.format.Qstr;

/**
 * Makes the nodes that constants may turn into something simpler, exactly as far as the reference
 * folds and no further: arithmetic whose operands are all integers (or floats, in newer releases),
 * {@code and}/{@code or}/ {@code not}, tuples whose items are all constants, {@code math.pi} and
 * its like. Comparisons, strings and complex numbers are left alone, and so is {@code 1 + 2 + x}.
 *
 * <p>A folded number has no line. Source: {@code fold_constants}, {@code fold_logical_constants}
 * and {@code build_tuple} in py/parse.c.
 */
final class ConstantFolder {

  private static final Qstr MATH = Qstr.of("math");

  private final Target target;
  private final SyntaxDialect dialect;

  /** The nodes of integers that the reference holds as objects although it need not. */
  private final Set<Expr> bigObjects = Collections.newSetFromMap(new IdentityHashMap<>(0));

  ConstantFolder(Target target, SyntaxDialect dialect) {
    this.target = target;
    this.dialect = dialect;
  }

  /** The node of a number: a leaf if it is a small int, else an object. */
  Expr number(int line, NumberValue value) {
    return value instanceof IntValue.Small small && isLeaf(small.value())
        ? new Expr.SmallInt(small.value())
        : new Expr.Constant(line, new ConstValue.Numeric(value));
  }

  private boolean isLeaf(long value) {
    return dialect.smallIntsOfHost() ? Target.isHostSmallInt(value) : target.isSmallInt(value);
  }

  /** The node of a name to which {@code const()} gave the constant {@code definition}. */
  Expr use(int line, Expr definition) {
    if (definition instanceof Expr.SmallInt) {
      return definition;
    }
    Expr use = new Expr.Constant(line, Constants.valueOf(definition));
    if (bigObjects.contains(definition)) {
      bigObjects.add(use);
    }
    return use;
  }

  /** Operands joined by operators of one precedence. */
  Expr binary(int line, List<Expr> operands, List<BinaryOp> operators) {
    Expr folded = operands.get(0);
    for (int i = 0; folded != null && i < operators.size(); i++) {
      folded = fold(operators.get(i), folded, operands.get(i + 1));
    }
    return folded == null
        ? new Expr.Binary(line, List.copyOf(operands), List.copyOf(operators))
        : folded;
  }

  /** The result of an operation, or null if it is none between constants. */
  private Expr fold(BinaryOp operator, Expr left, Expr right) {
    NumberValue a = numberOf(left);
    NumberValue b = a == null ? null : numberOf(right);
    NumberValue folded = b == null ? null : dialect.folding().binary(operator, a, b).orElse(null);
    if (folded == null) {
      return null;
    }
    boolean big = isBigObject(left, a) || isBigObject(right, b) || overflows(operator, a, b);
    return big && !dialect.folding().shrinks() ? bigObject(folded) : number(Node.NO_LINE, folded);
  }

  /** Whether the reference goes over to big integers although the result need not be one. */
  private static boolean overflows(BinaryOp operator, NumberValue left, NumberValue right) {
    return operator == BinaryOp.LEFT_SHIFT
        && left.equals(IntValue.of(0))
        && right instanceof IntValue.Small count
        && count.value() >= Long.SIZE;
  }

  /** {@code base ** exponent}. */
  Expr power(int line, Expr base, Expr exponent) {
    Expr folded = fold(BinaryOp.POWER, base, exponent);
    return folded == null ? new Expr.Power(line, base, exponent) : folded;
  }

  /**
   * A sign or complement. What the reference keeps as a big integer stays one here even if its
   * result is small, as that of {@code -4611686018427387904} is on a target of 63 bits.
   */
  Expr unary(int line, UnaryOp operator, Expr operand) {
    NumberValue value = numberOf(operand);
    NumberValue folded = value == null ? null : NumberFolder.unary(operator, value).orElse(null);
    if (folded == null) {
      return new Expr.Unary(line, operator, operand);
    }
    return isBigObject(operand, value) ? bigObject(folded) : number(Node.NO_LINE, folded);
  }

  private Expr bigObject(NumberValue value) {
    Expr object = new Expr.Constant(Node.NO_LINE, new ConstValue.Numeric(value));
    bigObjects.add(object);
    return object;
  }

  private boolean isBigObject(Expr expr, NumberValue value) {
    return expr instanceof Expr.Constant
        && (value instanceof IntValue.Big
            || value instanceof IntValue.Small small
                && (!Target.isHostSmallInt(small.value()) || bigObjects.contains(expr)));
  }

  /** {@code not operand}. */
  Expr not(int line, Expr operand) {
    if (!dialect.truth().knows(operand)) {
      return new Expr.Not(line, operand);
    }
    return Constants.isTrue(operand) ? Expr.Singleton.FALSE : Expr.Singleton.TRUE;
  }

  /** Two or more operands of {@code or} or {@code and}: drops what cannot decide the result. */
  Expr logical(int line, boolean isOr, List<Expr> operands) {
    List<Expr> kept = new ArrayList<>(operands.size());
    int last = operands.size() - 1;
    for (int i = 0; i <= last; i++) {
      Expr operand = operands.get(i);
      boolean constant = dialect.truth().knows(operand);
      boolean decides = constant && Constants.isTrue(operand) == isOr;
      if (i == last || decides || !constant) {
        kept.add(operand);
      }
      if (decides) {
        break;
      }
    }
    return kept.size() == 1 ? kept.get(0) : new Expr.Logical(line, isOr, List.copyOf(kept));
  }

  /**
   * A tuple display.
   *
   * @param line the line of the display
   * @param constantLine the line that a constant tuple gets
   */
  Expr tuple(int line, int constantLine, Expr.TupleKind kind, List<Expr> items) {
    for (Expr item : items) {
      if (!dialect.foldsTuples() || !Constants.isConstant(item)) {
        return new Expr.Tuple(line, kind, List.copyOf(items));
      }
    }
    List<ConstValue> values = new ArrayList<>(items.size());
    for (Expr item : items) {
      values.add(Constants.valueOf(item));
    }
    return new Expr.Constant(constantLine, new ConstValue.Tuple(values));
  }

  /** A subject with trailers, which may be an attribute of a module known to the compiler. */
  Expr trailed(int line, Expr subject, List<Trailer> trailers) {
    if (dialect.folding().modules()
        && trailers.size() == 1
        && subject instanceof Expr.Name module
        && trailers.get(0) instanceof Trailer.Attribute attribute
        && module.id().equals(MATH)) {
      Optional<NumberValue> value = MathConstants.lookup("math", attribute.name().toString());
      if (value.isPresent()) {
        return number(Node.NO_LINE, value.get());
      }
    }
    return new Expr.Trailed(line, subject, List.copyOf(trailers));
  }

  /** The number that takes part in folding; else null. */
  private NumberValue numberOf(Expr expr) {
    if (expr instanceof Expr.SmallInt small) {
      return IntValue.of(small.value());
    }
    if (expr instanceof Expr.Constant constant
        && constant.value() instanceof ConstValue.Numeric number
        && dialect.folding().takes(number.value())) {
      return number.value();
    }
    return null;
  }
}
