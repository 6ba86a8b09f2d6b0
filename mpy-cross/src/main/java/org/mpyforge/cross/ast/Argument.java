package org.mpyforge.cross.ast;

/** An argument of a call or of a class definition. */
public sealed interface Argument extends Node {

  /**
   * {@code value}.
   *
   * @param value the value
   */
  record Positional(Expr value) implements Argument {
    @Override
    public int line() {
      return value.line();
    }
  }

  /**
   * {@code *value}.
   *
   * @param line the star's line
   * @param value the value
   */
  record Star(int line, Expr value) implements Argument {}

  /**
   * {@code **value}.
   *
   * @param line the stars' line
   * @param value the value
   */
  record DoubleStar(int line, Expr value) implements Argument {}

  /**
   * {@code name=value}.
   *
   * @param line the name's line
   * @param name the name, not yet checked for being an identifier
   * @param value the value
   */
  record Keyword(int line, Expr name, Expr value) implements Argument {}

  /**
   * {@code target := value}.
   *
   * @param line the target's line
   * @param target the target, not yet checked for being an identifier
   * @param value the value
   */
  record Walrus(int line, Expr target, Expr value) implements Argument {}

  /**
   * {@code element for …}, a generator expression without parentheses of its own.
   *
   * @param generator the generator expression
   */
  record Generator(Expr.Comprehension generator) implements Argument {
    @Override
    public int line() {
      return generator.innerLine();
    }
  }
}
