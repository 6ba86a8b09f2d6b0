package org.mpyforge.cross.scope;

import org.mpyforge.cross.ast.Expr;
import org.mpyforge.format.Qstr;

/** What a scope is the code of. */
public enum ScopeKind {
  /** A whole file. */
  MODULE("<module>"),
  /** A class body. */
  CLASS(null),
  /** A lambda. */
  LAMBDA("<lambda>"),
  /** A list comprehension. */
  LIST_COMPREHENSION("<listcomp>"),
  /** A dict comprehension. */
  DICT_COMPREHENSION("<dictcomp>"),
  /** A set comprehension. */
  SET_COMPREHENSION("<setcomp>"),
  /** A generator expression. */
  GENERATOR_EXPRESSION("<genexpr>"),
  /** A function. */
  FUNCTION(null);

  private final String fixedName;

  ScopeKind(String fixedName) {
    this.fixedName = fixedName;
  }

  /** The name of all scopes of this kind; null for those that have names of their own. */
  Qstr fixedName() {
    return fixedName == null ? null : Qstr.of(fixedName);
  }

  /**
   * Whether its identifiers are locals in slots, not entries of a dictionary.
   *
   * @return true for all but modules and classes
   */
  public boolean isFunctionLike() {
    return this != MODULE && this != CLASS;
  }

  /**
   * Whether it is a comprehension or generator expression.
   *
   * @return whether it is
   */
  public boolean isComprehension() {
    return this != LAMBDA && this != FUNCTION && isFunctionLike();
  }

  /**
   * The scope of a comprehension.
   *
   * @param kind what the comprehension makes
   * @return the kind of its scope
   */
  public static ScopeKind of(Expr.ComprehensionKind kind) {
    return switch (kind) {
      case LIST -> LIST_COMPREHENSION;
      case DICT -> DICT_COMPREHENSION;
      case SET -> SET_COMPREHENSION;
      case GENERATOR -> GENERATOR_EXPRESSION;
    };
  }
}
