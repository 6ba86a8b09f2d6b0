package org.mpyforge.cross.scope;

/** How a scope reaches an identifier. */
public enum IdKind {
  /** Met, but nothing is known yet. */
  UNDECIDED,
  /** Never assigned here: a global, unless an enclosing function has it. */
  GLOBAL_IMPLICIT,
  /** Assigned in a module or class body: lives in that body's dictionary. */
  GLOBAL_IMPLICIT_ASSIGNED,
  /** Declared {@code global}, or found to be one. */
  GLOBAL_EXPLICIT,
  /** A local that only this function uses. */
  LOCAL,
  /** A local that functions within this one use too. */
  CELL,
  /** A local of an enclosing function. */
  FREE
}
