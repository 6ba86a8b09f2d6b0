package org.mpyforge.cross.ast;

/** A node of the syntax tree: immutable, and nothing but data. */
public sealed interface Node permits Expr, Stmt, Trailer, Argument, Clause, Param {

  /** The line of a node that has none of its own. */
  int NO_LINE = 0;

  /**
   * The source line on which this node begins.
   *
   * @return a line number from 1, or {@link #NO_LINE}
   */
  int line();
}
