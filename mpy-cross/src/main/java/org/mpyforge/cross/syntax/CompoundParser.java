package org.mpyforge.cross.syntax;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.Param;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.format.Qstr;

/**
 * The rules of compound statements and suites. Each method parses the rule of py/grammar.h that its
 * comment names, its keyword being the current token.
 */
final class CompoundParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;
  private final StatementParser simple;

  /** Null where names mean the same in a class as outside. */
  private final NameMangling mangling;

  CompoundParser(
      TokenStream tokens,
      ExpressionParser expressions,
      StatementParser simple,
      NameMangling mangling) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.simple = simple;
    this.mangling = mangling;
  }

  /** A whole source. */
  Stmt input(CompileOptions.Input input) {
    return switch (input) {
      case MODULE -> file();
      case EXPRESSION -> expression();
      case INTERACTIVE -> interactive();
    };
  }

  /** {@code eval_input: testlist NEWLINE* ENDMARKER}. */
  private Stmt expression() {
    int line = tokens.line();
    Stmt value = new Stmt.Expression(line, expressions.testList());
    while (tokens.accept(TokenKind.NEWLINE)) {
      // Any number of them.
    }
    tokens.expect(TokenKind.END);
    return value;
  }

  /** {@code single_input: NEWLINE | simple_stmt | compound_stmt}. */
  private Stmt interactive() {
    int line = tokens.line();
    Stmt statement =
        tokens.accept(TokenKind.NEWLINE) ? new Stmt.Block(line, List.of()) : statement();
    tokens.expect(TokenKind.END);
    return statement;
  }

  /** {@code file_input: (NEWLINE | stmt)* ENDMARKER}. */
  private Stmt file() {
    int line = tokens.line();
    List<Stmt> statements = new ArrayList<>();
    int newlines = 0;
    while (!tokens.at(TokenKind.END)) {
      if (tokens.accept(TokenKind.NEWLINE)) {
        newlines++;
      } else {
        statements.add(statement());
      }
    }
    if (statements.size() + newlines > 1) {
      return new Stmt.Block(line, statements);
    }
    if (newlines == 0 && statements.isEmpty()) {
      return new Stmt.Block(line, statements);
    }
    // One item: no list, so if it is no statement, there is nothing to have a line.
    return statements.isEmpty() ? new Stmt.Block(Node.NO_LINE, statements) : statements.get(0);
  }

  /** {@code stmt: compound_stmt | simple_stmt}. */
  private Stmt statement() {
    int line = tokens.line();
    return switch (tokens.kind()) {
      case KW_IF -> ifStatement(line);
      case KW_WHILE -> whileStatement(line);
      case KW_FOR -> forStatement(line);
      case KW_TRY -> tryStatement(line);
      case KW_WITH -> withStatement(line);
      case KW_DEF -> function(line);
      case KW_CLASS -> classDefinition(line);
      case OP_AT -> decorated(line);
      case KW_ASYNC -> async(line);
      default -> simple.simpleStatement();
    };
  }

  /** {@code suite: simple_stmt | NEWLINE INDENT stmt+ DEDENT}, after its colon. */
  private Stmt suite() {
    tokens.expect(TokenKind.DEL_COLON);
    if (!tokens.accept(TokenKind.NEWLINE)) {
      return simple.simpleStatement();
    }
    tokens.expect(TokenKind.INDENT);
    int line = tokens.line();
    List<Stmt> statements = new ArrayList<>();
    do {
      statements.add(statement());
    } while (!tokens.accept(TokenKind.DEDENT));
    return statements.size() == 1 ? statements.get(0) : new Stmt.Block(line, statements);
  }

  private Stmt elseSuite() {
    return tokens.accept(TokenKind.KW_ELSE) ? suite() : null;
  }

  /** {@code if_stmt: 'if' test ':' suite ('elif' test ':' suite)* ['else' ':' suite]}. */
  private Stmt ifStatement(int line) {
    List<Stmt.Branch> branches = new ArrayList<>(1);
    do {
      tokens.next();
      Expr condition = expressions.namedTest();
      branches.add(new Stmt.Branch(condition, suite()));
    } while (tokens.at(TokenKind.KW_ELIF));
    return new Stmt.If(line, branches, elseSuite());
  }

  /** {@code while_stmt: 'while' test ':' suite ['else' ':' suite]}. */
  private Stmt whileStatement(int line) {
    tokens.next();
    Expr condition = expressions.namedTest();
    Stmt body = suite();
    return new Stmt.While(line, condition, body, elseSuite());
  }

  /** {@code for_stmt: 'for' exprlist 'in' testlist ':' suite ['else' ':' suite]}. */
  private Stmt forStatement(int line) {
    tokens.next();
    Expr target = expressions.exprList();
    tokens.expect(TokenKind.KW_IN);
    Expr iterable = expressions.testList();
    Stmt body = suite();
    return new Stmt.For(line, target, iterable, body, elseSuite());
  }

  /**
   * {@code try_stmt: 'try' ':' suite ((except_clause ':' suite)+ ['else' ':' suite] ['finally' ':'
   * suite] | 'finally' ':' suite)}.
   */
  private Stmt tryStatement(int line) {
    tokens.next();
    Stmt body = suite();
    if (tokens.accept(TokenKind.KW_FINALLY)) {
      return new Stmt.Try(line, body, List.of(), null, suite());
    }
    if (!tokens.at(TokenKind.KW_EXCEPT)) {
      throw tokens.unexpected();
    }
    List<Stmt.Handler> handlers = new ArrayList<>(1);
    while (tokens.at(TokenKind.KW_EXCEPT)) {
      handlers.add(handler());
    }
    Stmt otherwise = elseSuite();
    Stmt finalizer = tokens.accept(TokenKind.KW_FINALLY) ? suite() : null;
    return new Stmt.Try(line, body, handlers, otherwise, finalizer);
  }

  /** {@code except_clause: 'except' [test ['as' NAME]]}. */
  private Stmt.Handler handler() {
    int line = tokens.line();
    tokens.next();
    Expr exception = expressions.startsTest() ? expressions.test() : null;
    boolean named = exception != null && tokens.accept(TokenKind.KW_AS);
    Qstr name = named ? tokens.name() : null;
    return new Stmt.Handler(line, exception, name, suite());
  }

  /** {@code with_stmt: 'with' with_item (',' with_item)* ':' suite}. */
  private Stmt withStatement(int line) {
    tokens.next();
    List<Stmt.WithItem> items = new ArrayList<>(1);
    do {
      Expr manager = expressions.test();
      Expr target = tokens.accept(TokenKind.KW_AS) ? expressions.expr() : null;
      items.add(new Stmt.WithItem(manager, target));
    } while (tokens.accept(TokenKind.DEL_COMMA));
    return new Stmt.With(line, items, suite());
  }

  /** {@code funcdef: 'def' NAME '(' [typedargslist] ')' ['->' test] ':' suite}. */
  private Stmt.Function function(int line) {
    tokens.expect(TokenKind.KW_DEF);
    Qstr name = tokens.name();
    tokens.expect(TokenKind.DEL_PAREN_OPEN);
    List<Param> params = expressions.parameters().typed();
    tokens.expect(TokenKind.DEL_PAREN_CLOSE);
    Expr returns = tokens.accept(TokenKind.DEL_MINUS_MORE) ? expressions.test() : null;
    return new Stmt.Function(line, name, params, returns, suite());
  }

  /** {@code classdef: 'class' NAME ['(' [arglist] ')'] ':' suite}. */
  private Stmt classDefinition(int line) {
    tokens.next();
    Qstr name = tokens.name();
    if (mangling == null) {
      return new Stmt.ClassDef(line, name, bases(), suite());
    }
    byte[] outer = mangling.enter(name);
    Stmt definition = new Stmt.ClassDef(line, name, bases(), suite());
    mangling.leave(outer);
    return definition;
  }

  /** {@code ['(' [arglist] ')']}. */
  private List<Argument> bases() {
    List<Argument> bases = List.of();
    if (tokens.accept(TokenKind.DEL_PAREN_OPEN)) {
      bases = expressions.atoms().arguments();
      tokens.expect(TokenKind.DEL_PAREN_CLOSE);
    }
    return bases;
  }

  /** {@code decorated: decorator+ (classdef | funcdef | async_funcdef)}. */
  private Stmt decorated(int line) {
    List<Stmt.Decorator> decorators = new ArrayList<>(1);
    while (tokens.accept(TokenKind.OP_AT)) {
      List<Qstr> path = tokens.names(TokenKind.DEL_PERIOD);
      boolean called = tokens.at(TokenKind.DEL_PAREN_OPEN);
      Trailer.Call call = called ? expressions.atoms().call() : null;
      tokens.expect(TokenKind.NEWLINE);
      decorators.add(new Stmt.Decorator(path, call));
    }
    int definitionLine = tokens.line();
    if (tokens.at(TokenKind.KW_CLASS)) {
      return new Stmt.Decorated(line, decorators, classDefinition(definitionLine));
    }
    if (tokens.accept(TokenKind.KW_ASYNC)) {
      Stmt function = function(tokens.line());
      return new Stmt.Decorated(line, decorators, new Stmt.Async(definitionLine, function));
    }
    return new Stmt.Decorated(line, decorators, function(definitionLine));
  }

  /** {@code async_stmt: 'async' (funcdef | with_stmt | for_stmt)}. */
  private Stmt async(int line) {
    tokens.next();
    int statementLine = tokens.line();
    Stmt statement =
        switch (tokens.kind()) {
          case KW_DEF -> function(statementLine);
          case KW_WITH -> withStatement(statementLine);
          case KW_FOR -> forStatement(statementLine);
          default -> throw tokens.unexpected();
        };
    return new Stmt.Async(line, statement);
  }
}
