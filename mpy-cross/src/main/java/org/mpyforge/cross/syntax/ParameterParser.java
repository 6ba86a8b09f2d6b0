package org.mpyforge.cross.syntax;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.Param;
import org.mpyforge.format.Qstr;

/**
 * The rules of parameter lists. They let more through than the language allows; the compiler checks
 * the order of parameters.
 */
final class ParameterParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  ParameterParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** {@code [typedargslist]} of a function: annotations allowed. */
  List<Param> typed() {
    return list(true);
  }

  /** {@code [varargslist]} of a lambda: no annotations. */
  List<Param> untyped() {
    return list(false);
  }

  private List<Param> list(boolean typed) {
    List<Param> params = new ArrayList<>();
    while (startsParam()) {
      params.add(param(typed));
      if (!tokens.accept(TokenKind.DEL_COMMA)) {
        break;
      }
    }
    return params;
  }

  private boolean startsParam() {
    return tokens.at(TokenKind.NAME)
        || tokens.at(TokenKind.OP_STAR)
        || tokens.at(TokenKind.OP_DBL_STAR);
  }

  private Param param(boolean typed) {
    int line = tokens.line();
    if (tokens.accept(TokenKind.OP_STAR)) {
      Qstr name = tokens.at(TokenKind.NAME) ? tokens.name() : null;
      return new Param(line, Param.Kind.STAR, name, name == null ? null : annotation(typed), null);
    }
    if (tokens.accept(TokenKind.OP_DBL_STAR)) {
      Qstr name = tokens.name();
      return new Param(line, Param.Kind.DOUBLE_STAR, name, annotation(typed), null);
    }
    Qstr name = tokens.name();
    Expr annotation = annotation(typed);
    Expr defaultValue = tokens.accept(TokenKind.DEL_EQUAL) ? expressions.test() : null;
    boolean bare = annotation == null && defaultValue == null;
    return new Param(bare ? Node.NO_LINE : line, Param.Kind.NORMAL, name, annotation, defaultValue);
  }

  private Expr annotation(boolean typed) {
    return typed && tokens.accept(TokenKind.DEL_COLON) ? expressions.test() : null;
  }
}
