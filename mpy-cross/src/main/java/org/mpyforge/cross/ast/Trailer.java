package org.mpyforge.cross.ast;

import java.util.List;
import org.mpyforge.format.Qstr;

/** What may follow the subject of an expression. */
public sealed interface Trailer extends Node {

  /**
   * {@code (arguments)}.
   *
   * @param line the line of the opening parenthesis
   * @param arguments the arguments as written
   */
  record Call(int line, List<Argument> arguments) implements Trailer {}

  /**
   * {@code [index]}.
   *
   * @param line the line of the opening bracket
   * @param index the index: an expression, a {@link Expr.Slice} or a {@link Expr.Tuple} of these
   */
  record Index(int line, Expr index) implements Trailer {}

  /**
   * {@code .name}.
   *
   * @param line the period's line
   * @param name the attribute
   */
  record Attribute(int line, Qstr name) implements Trailer {}
}
