package org.mpyforge.cross.ast;

import java.util.List;
import org.mpyforge.cross.number.BinaryOp;
import org.mpyforge.cross.number.UnaryOp;
import org.mpyforge.format.Qstr;

/**
 * An expression.
 *
 * <p>Line numbers decide bytes: the line table of a function grows whenever a node with a later
 * line is compiled. So every node has the line of its own first token, except the {@linkplain Leaf
 * leaves}, which have none; parentheses around a single expression leave no trace.
 *
 * <p>Source of the shapes: the grammar of py/grammar.h, with its single-child rules collapsed as
 * py/parse.c does.
 */
public sealed interface Expr extends Node {

  /** An expression without a line of its own: an identifier or a constant that needs no object. */
  sealed interface Leaf extends Expr permits Name, SmallInt, Str, Singleton {
    @Override
    default int line() {
      return NO_LINE;
    }
  }

  /**
   * An identifier.
   *
   * @param id the identifier
   */
  record Name(Qstr id) implements Leaf {}

  /**
   * An integer that fits the target's small-int width; in releases before 1.19 one that fits the
   * reference's own, 63 bits.
   *
   * @param value the value
   */
  record SmallInt(long value) implements Leaf {}

  /**
   * A string that is interned: short, or equal to a name already known.
   *
   * @param value the string
   */
  record Str(Qstr value) implements Leaf {}

  /** The constants that are keywords of their own. */
  enum Singleton implements Leaf {
    /** {@code None}. */
    NONE,
    /** {@code True}, also {@code __debug__} without optimisation. */
    TRUE,
    /** {@code False}, also {@code __debug__} with optimisation. */
    FALSE,
    /** {@code ...}. */
    ELLIPSIS
  }

  /**
   * Any other constant: a big integer, a float or complex number, a long string, bytes, or a tuple
   * of constants. It goes into the module's constant table.
   *
   * @param line the literal's line; {@link #NO_LINE} for the result of folding
   * @param value the value
   */
  record Constant(int line, ConstValue value) implements Expr {}

  /** Where a tuple display was written; it decides what may be done with it. */
  enum TupleKind {
    /** {@code a, b} as an expression statement or on either side of {@code =}. */
    STATEMENT,
    /** {@code a, b} after {@code return}, {@code yield} or {@code for … in}. */
    VALUE,
    /** {@code a, b} within an index. */
    SUBSCRIPT,
    /** {@code a, b} after {@code for} or {@code del}: never an expression. */
    TARGET,
    /** {@code (a, b)}, {@code (a,)} or {@code ()}. */
    PARENTHESISED
  }

  /**
   * A tuple display.
   *
   * @param line the line of the first item, or of the opening parenthesis
   * @param kind where it was written
   * @param items the items; empty only if parenthesised
   */
  record Tuple(int line, TupleKind kind, List<Expr> items) implements Expr {}

  /**
   * A list display.
   *
   * @param line the line of the opening bracket
   * @param items the items
   * @param endsInComma whether a comma follows the last one
   */
  record ListDisplay(int line, List<Expr> items, boolean endsInComma) implements Expr {}

  /**
   * A dict or set display: a dict if it is empty or its first item is a {@link KeyValue}.
   *
   * @param line the line of the opening brace
   * @param innerLine the line of the first item
   * @param items the items, not yet checked for being all of one kind
   */
  record BraceDisplay(int line, int innerLine, List<Expr> items) implements Expr {}

  /**
   * {@code key: value} within braces.
   *
   * @param line the key's line
   * @param key the key
   * @param value the value
   */
  record KeyValue(int line, Expr key, Expr value) implements Expr {}

  /** What a comprehension makes. */
  enum ComprehensionKind {
    /** {@code [x for …]}. */
    LIST,
    /** <code>{k: v for …}</code>. */
    DICT,
    /** <code>{x for …}</code>. */
    SET,
    /** {@code (x for …)}. */
    GENERATOR
  }

  /**
   * A comprehension or generator expression.
   *
   * @param line the line of the opening bracket; {@link #NO_LINE} for the sole argument of a call
   * @param innerLine the line of the element, where the comprehension's own code begins
   * @param kind what is made
   * @param element the element; a {@link KeyValue} for a dict
   * @param loop the first loop, which holds the others
   */
  record Comprehension(
      int line, int innerLine, ComprehensionKind kind, Expr element, Clause.Loop loop)
      implements Expr {}

  /**
   * {@code lambda parameters: body}.
   *
   * @param line the keyword's line
   * @param params the parameters
   * @param body the body
   */
  record Lambda(int line, List<Param> params, Expr body) implements Expr {}

  /**
   * {@code then if condition else otherwise}.
   *
   * @param line the line of {@code then}
   * @param then the value if the condition holds
   * @param condition the condition
   * @param otherwise the value if not
   */
  record Conditional(int line, Expr then, Expr condition, Expr otherwise) implements Expr {}

  /**
   * {@code target := value}.
   *
   * @param line the target's line
   * @param target the target, not yet checked for being an identifier
   * @param value the value
   */
  record Walrus(int line, Expr target, Expr value) implements Expr {}

  /**
   * {@code a or b or c}, or the same with {@code and}.
   *
   * @param line the first operand's line
   * @param isOr whether the operator is {@code or}
   * @param operands two or more
   */
  record Logical(int line, boolean isOr, List<Expr> operands) implements Expr {}

  /**
   * {@code not operand}.
   *
   * @param line the operator's line
   * @param operand the operand
   */
  record Not(int line, Expr operand) implements Expr {}

  /**
   * A comparison, chained or not.
   *
   * @param line the first operand's line
   * @param operands two or more
   * @param operators one fewer than operands; operator i stands between operands i and i+1
   */
  record Comparison(int line, List<Expr> operands, List<CompareOp> operators) implements Expr {}

  /**
   * {@code *operand}, where it is not an argument.
   *
   * @param line the star's line
   * @param operand the operand
   */
  record Star(int line, Expr operand) implements Expr {}

  /**
   * Operands joined by operators of one precedence, left to right.
   *
   * @param line the first operand's line
   * @param operands two or more
   * @param operators one fewer than operands
   */
  record Binary(int line, List<Expr> operands, List<BinaryOp> operators) implements Expr {}

  /**
   * {@code +operand}, {@code -operand} or {@code ~operand}.
   *
   * @param line the operator's line
   * @param operator the operator
   * @param operand the operand
   */
  record Unary(int line, UnaryOp operator, Expr operand) implements Expr {}

  /**
   * {@code base ** exponent}.
   *
   * @param line the base's line
   * @param base the base
   * @param exponent the exponent
   */
  record Power(int line, Expr base, Expr exponent) implements Expr {}

  /**
   * A subject followed by calls, indexes and attributes.
   *
   * @param line the subject's line
   * @param subject what stands first
   * @param trailers one or more
   */
  record Trailed(int line, Expr subject, List<Trailer> trailers) implements Expr {}

  /**
   * {@code await subject trailers}.
   *
   * @param line the keyword's line
   * @param subject what stands first
   * @param trailers none or more
   */
  record Await(int line, Expr subject, List<Trailer> trailers) implements Expr {}

  /**
   * {@code start:stop:step} within an index.
   *
   * @param line the line of the first part or colon
   * @param start the start, or null
   * @param stop the stop, or null
   * @param step the step, or null
   */
  record Slice(int line, Expr start, Expr stop, Expr step) implements Expr {}

  /**
   * {@code yield}, {@code yield value} or {@code yield from value}.
   *
   * @param line the keyword's line
   * @param value the value, or null
   * @param from whether it delegates to another generator
   */
  record Yield(int line, Expr value, boolean from) implements Expr {}
}
