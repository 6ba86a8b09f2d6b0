package org.mpyforge.cross.ast;

/** A clause of a comprehension. Each holds the next one; the innermost holds null. */
public sealed interface Clause extends Node {

  /**
   * {@code for target in iterable}.
   *
   * @param line the keyword's line
   * @param target the target
   * @param iterable the iterable
   * @param next the next clause, or null
   */
  record Loop(int line, Expr target, Expr iterable, Clause next) implements Clause {}

  /**
   * {@code if condition}.
   *
   * @param line the keyword's line
   * @param condition the condition
   * @param next the next clause, or null
   */
  record Filter(int line, Expr condition, Clause next) implements Clause {}
}
