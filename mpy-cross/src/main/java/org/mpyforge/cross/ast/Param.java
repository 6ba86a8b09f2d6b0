package org.mpyforge.cross.ast;

import org.mpyforge.format.Qstr;

/**
 * A parameter of a function or lambda.
 *
 * @param line the line of its first token; {@link Node#NO_LINE} for a bare identifier
 * @param kind how it takes its value
 * @param name the name; null for a bare star
 * @param annotation the annotation, or null
 * @param defaultValue the default value, or null
 */
public record Param(int line, Kind kind, Qstr name, Expr annotation, Expr defaultValue)
    implements Node {

  /** How a parameter takes its value. */
  public enum Kind {
    /** {@code name}: by position, or by keyword if it follows a star. */
    NORMAL,
    /** {@code *name}, or a bare {@code *}. */
    STAR,
    /** {@code **name}. */
    DOUBLE_STAR
  }
}
