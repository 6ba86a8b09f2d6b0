package org.mpyforge.cross.syntax;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Clause;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Trailer;

/**
 * The rules of atoms and what may follow them: literals, displays, comprehensions, calls, indexes.
 * Each method parses the rule of py/grammar.h that its comment names.
 */
final class AtomParser {

  /**
   * Brackets may be nested so deep. The reference's limit is the memory of its heap, which default
   * settings exhaust earlier.
   */
  private static final int DEEPEST_NESTING = 8_200;

  private final TokenStream tokens;
  private final Lexer lexer;
  private final Literals literals;
  private final ConstantFolder folder;
  private final ExpressionParser expressions;
  private int nesting;

  AtomParser(
      TokenStream tokens,
      Lexer lexer,
      Literals literals,
      ConstantFolder folder,
      ExpressionParser expressions) {
    this.tokens = tokens;
    this.lexer = lexer;
    this.literals = literals;
    this.folder = folder;
    this.expressions = expressions;
  }

  /** {@code atom_expr: 'await' atom trailer* | atom trailer*}. */
  Expr atomExpr() {
    int line = tokens.line();
    if (tokens.accept(TokenKind.KW_AWAIT)) {
      Expr subject = atom();
      return new Expr.Await(line, subject, startsTrailer() ? trailers() : List.of());
    }
    Expr subject = atom();
    return startsTrailer() ? folder.trailed(line, subject, trailers()) : subject;
  }

  private boolean startsTrailer() {
    return switch (tokens.kind()) {
      case DEL_PAREN_OPEN, DEL_BRACKET_OPEN, DEL_PERIOD -> true;
      default -> false;
    };
  }

  private List<Trailer> trailers() {
    List<Trailer> trailers = new ArrayList<>(2);
    do {
      trailers.add(trailer());
    } while (startsTrailer());
    return trailers;
  }

  private Trailer trailer() {
    int line = tokens.line();
    if (tokens.accept(TokenKind.DEL_PERIOD)) {
      return new Trailer.Attribute(line, tokens.name());
    }
    if (tokens.at(TokenKind.DEL_PAREN_OPEN)) {
      return call();
    }
    open();
    Expr index = subscripts();
    close(TokenKind.DEL_BRACKET_CLOSE);
    return new Trailer.Index(line, index);
  }

  /** {@code trailer_paren: '(' [arglist] ')'}, the parenthesis being the current token. */
  Trailer.Call call() {
    int line = tokens.line();
    open();
    List<Argument> arguments = arguments();
    close(TokenKind.DEL_PAREN_CLOSE);
    return new Trailer.Call(line, arguments);
  }

  private void open() {
    if (++nesting > DEEPEST_NESTING) {
      throw SourceError.nowhere("MemoryError", "brackets nested too deep");
    }
    tokens.next();
  }

  private void close(TokenKind bracket) {
    tokens.expect(bracket);
    nesting--;
  }

  /** {@code atom}. */
  private Expr atom() {
    Expr leaf =
        switch (tokens.kind()) {
          case DEL_PAREN_OPEN, DEL_BRACKET_OPEN, DEL_BRACE_OPEN -> null;
          case NAME -> literals.name(lexer);
          case INTEGER -> literals.integer(lexer);
          case FLOAT_OR_IMAG -> literals.decimal(lexer);
          case STRING -> literals.string(lexer);
          case BYTES -> literals.bytes(lexer);
          case ELLIPSIS -> Expr.Singleton.ELLIPSIS;
          case KW_NONE -> Expr.Singleton.NONE;
          case KW_TRUE -> Expr.Singleton.TRUE;
          case KW_FALSE -> Expr.Singleton.FALSE;
          case KW_DEBUG -> literals.debug();
          default -> throw tokens.unexpected();
        };
    if (leaf == null) {
      return display();
    }
    tokens.next();
    return leaf;
  }

  private Expr display() {
    return switch (tokens.kind()) {
      case DEL_PAREN_OPEN -> parenthesised();
      case DEL_BRACKET_OPEN -> bracketed();
      default -> braced();
    };
  }

  /** {@code atom_paren: '(' [yield_expr | testlist_comp] ')'}. */
  private Expr parenthesised() {
    int line = tokens.line();
    open();
    if (tokens.at(TokenKind.DEL_PAREN_CLOSE)) {
      close(TokenKind.DEL_PAREN_CLOSE);
      return new Expr.Tuple(line, Expr.TupleKind.PARENTHESISED, List.of());
    }
    Expr inner = tokens.at(TokenKind.KW_YIELD) ? expressions.yieldExpr() : parenthesised(line);
    close(TokenKind.DEL_PAREN_CLOSE);
    return inner;
  }

  private Expr parenthesised(int line) {
    int innerLine = tokens.line();
    Expr first = expressions.starOrNamedTest();
    if (tokens.at(TokenKind.KW_FOR)) {
      return new Expr.Comprehension(
          line, innerLine, Expr.ComprehensionKind.GENERATOR, first, loop());
    }
    if (!tokens.accept(TokenKind.DEL_COMMA)) {
      return first;
    }
    int secondLine = tokens.line();
    List<Expr> items = new ArrayList<>(2);
    items.add(first);
    boolean comma = moreItems(items);
    // A longer list is a rule of its own, which begins at the second item.
    boolean ownRule = items.size() > 2 || items.size() == 2 && comma;
    return folder.tuple(
        line, ownRule ? secondLine : innerLine, Expr.TupleKind.PARENTHESISED, items);
  }

  /** Items after a first comma; tells whether the last one is followed by a comma. */
  private boolean moreItems(List<Expr> items) {
    while (expressions.startsTestOrStar()) {
      items.add(expressions.starOrNamedTest());
      if (!tokens.accept(TokenKind.DEL_COMMA)) {
        return false;
      }
    }
    return true;
  }

  /** {@code atom_bracket: '[' [testlist_comp] ']'}. */
  private Expr bracketed() {
    int line = tokens.line();
    open();
    List<Expr> items = new ArrayList<>();
    boolean comma = false;
    if (expressions.startsTestOrStar()) {
      int innerLine = tokens.line();
      Expr first = expressions.starOrNamedTest();
      if (tokens.at(TokenKind.KW_FOR)) {
        Clause.Loop loop = loop();
        close(TokenKind.DEL_BRACKET_CLOSE);
        return new Expr.Comprehension(line, innerLine, Expr.ComprehensionKind.LIST, first, loop);
      }
      items.add(first);
      comma = tokens.accept(TokenKind.DEL_COMMA) && moreItems(items);
    }
    close(TokenKind.DEL_BRACKET_CLOSE);
    return new Expr.ListDisplay(line, items, comma);
  }

  /** {@code atom_brace: '{' [dictorsetmaker] '}'}. */
  private Expr braced() {
    int line = tokens.line();
    open();
    int innerLine = tokens.line();
    List<Expr> items = new ArrayList<>();
    while (expressions.startsTest()) {
      Expr item = braceItem();
      if (items.isEmpty() && tokens.at(TokenKind.KW_FOR)) {
        Clause.Loop loop = loop();
        close(TokenKind.DEL_BRACE_CLOSE);
        Expr.ComprehensionKind kind =
            item instanceof Expr.KeyValue
                ? Expr.ComprehensionKind.DICT
                : Expr.ComprehensionKind.SET;
        return new Expr.Comprehension(line, innerLine, kind, item, loop);
      }
      items.add(item);
      if (!tokens.accept(TokenKind.DEL_COMMA)) {
        break;
      }
    }
    close(TokenKind.DEL_BRACE_CLOSE);
    return new Expr.BraceDisplay(line, innerLine, items);
  }

  /** {@code dictorsetmaker_item: test [':' test]}. */
  private Expr braceItem() {
    int line = tokens.line();
    Expr item = expressions.test();
    return tokens.accept(TokenKind.DEL_COLON)
        ? new Expr.KeyValue(line, item, expressions.test())
        : item;
  }

  /** {@code comp_for: 'for' exprlist 'in' or_test [comp_iter]}, the keyword being current. */
  private Clause.Loop loop() {
    int line = tokens.line();
    tokens.next();
    Expr target = expressions.exprList();
    tokens.expect(TokenKind.KW_IN);
    Expr iterable = expressions.orTest();
    return new Clause.Loop(line, target, iterable, clause());
  }

  /** {@code [comp_iter]}, where {@code comp_if: 'if' test_nocond [comp_iter]}. */
  private Clause clause() {
    if (tokens.at(TokenKind.KW_FOR)) {
      return loop();
    }
    int line = tokens.line();
    if (!tokens.accept(TokenKind.KW_IF)) {
      return null;
    }
    Expr condition = expressions.testWithoutCondition();
    return new Clause.Filter(line, condition, clause());
  }

  /** {@code [arglist]}, where {@code arglist: arglist_2 (',' arglist_2)* [',']}. */
  List<Argument> arguments() {
    if (!startsArgument()) {
      return List.of();
    }
    List<Argument> arguments = new ArrayList<>(3);
    do {
      arguments.add(argument());
    } while (tokens.accept(TokenKind.DEL_COMMA) && startsArgument());
    return arguments;
  }

  private boolean startsArgument() {
    return tokens.at(TokenKind.OP_DBL_STAR) || expressions.startsTestOrStar();
  }

  /** {@code arglist_2: '*' test | '**' test | test [comp_for | '=' test | ':=' test]}. */
  private Argument argument() {
    int line = tokens.line();
    if (tokens.accept(TokenKind.OP_STAR)) {
      return new Argument.Star(line, expressions.test());
    }
    if (tokens.accept(TokenKind.OP_DBL_STAR)) {
      return new Argument.DoubleStar(line, expressions.test());
    }
    Expr test = expressions.test();
    if (tokens.accept(TokenKind.DEL_EQUAL)) {
      return new Argument.Keyword(line, test, expressions.test());
    }
    if (tokens.accept(TokenKind.OP_WALRUS)) {
      return new Argument.Walrus(line, test, expressions.test());
    }
    if (tokens.at(TokenKind.KW_FOR)) {
      return new Argument.Generator(
          new Expr.Comprehension(
              Node.NO_LINE, line, Expr.ComprehensionKind.GENERATOR, test, loop()));
    }
    return new Argument.Positional(test);
  }

  /** {@code subscriptlist: subscript (',' subscript)* [',']}. */
  private Expr subscripts() {
    int line = tokens.line();
    Expr first = subscript();
    if (!tokens.at(TokenKind.DEL_COMMA)) {
      return first;
    }
    List<Expr> items = new ArrayList<>(2);
    items.add(first);
    while (tokens.accept(TokenKind.DEL_COMMA) && startsSubscript()) {
      items.add(subscript());
    }
    return folder.tuple(line, line, Expr.TupleKind.SUBSCRIPT, items);
  }

  private boolean startsSubscript() {
    return tokens.at(TokenKind.DEL_COLON) || expressions.startsTest();
  }

  /** {@code subscript: test | [test] ':' [test] [':' [test]]}. */
  private Expr subscript() {
    int line = tokens.line();
    Expr start = tokens.at(TokenKind.DEL_COLON) ? null : expressions.test();
    if (!tokens.accept(TokenKind.DEL_COLON)) {
      return start;
    }
    Expr stop = expressions.startsTest() ? expressions.test() : null;
    Expr step =
        tokens.accept(TokenKind.DEL_COLON) && expressions.startsTest() ? expressions.test() : null;
    return new Expr.Slice(line, start, stop, step);
  }
}
