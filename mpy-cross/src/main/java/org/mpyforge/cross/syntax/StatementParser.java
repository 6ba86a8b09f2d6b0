package org.mpyforge.cross.syntax;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Constants;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.format.Qstr;

/**
 * The rules of simple statements. Each method parses the rule of py/grammar.h that its comment
 * names; where the rule begins with a keyword, that is the current token.
 */
final class StatementParser {

  private static final Qstr CONST = Qstr.of("const");

  private final TokenStream tokens;
  private final Literals literals;
  private final ExpressionParser expressions;
  private final ImportParser imports;
  private final ConstRule constRule;
  private final Lexer lexer;

  /** Whether a statement that is just a constant is dropped: not where its value may be shown. */
  private final boolean dropsConstants;

  /** An error that the reference meets when it compiles what it has parsed, or null. */
  private SourceError unfit;

  StatementParser(
      TokenStream tokens,
      Literals literals,
      ExpressionParser expressions,
      ConstRule constRule,
      Lexer lexer,
      boolean dropsConstants) {
    this.tokens = tokens;
    this.literals = literals;
    this.expressions = expressions;
    this.imports = new ImportParser(tokens);
    this.constRule = constRule;
    this.lexer = lexer;
    this.dropsConstants = dropsConstants;
  }

  /** {@code simple_stmt: small_stmt (';' small_stmt)* [';'] NEWLINE}. */
  Stmt simpleStatement() {
    int line = tokens.line();
    Stmt first = smallStatement();
    if (!tokens.at(TokenKind.DEL_SEMICOLON)) {
      tokens.expect(TokenKind.NEWLINE);
      return first;
    }
    List<Stmt> statements = new ArrayList<>();
    statements.add(first);
    while (tokens.accept(TokenKind.DEL_SEMICOLON) && startsSmallStatement()) {
      statements.add(smallStatement());
    }
    tokens.expect(TokenKind.NEWLINE);
    return new Stmt.Block(line, statements);
  }

  /** To be called when all has been parsed: throws what was left for then. */
  void finish() {
    if (unfit != null) {
      throw unfit;
    }
  }

  private boolean startsSmallStatement() {
    return switch (tokens.kind()) {
      case KW_DEL,
          KW_PASS,
          KW_BREAK,
          KW_CONTINUE,
          KW_RETURN,
          KW_RAISE,
          KW_YIELD,
          KW_IMPORT,
          KW_FROM,
          KW_GLOBAL,
          KW_NONLOCAL,
          KW_ASSERT ->
          true;
      default -> expressions.startsTestOrStar();
    };
  }

  /** {@code small_stmt}. */
  private Stmt smallStatement() {
    int line = tokens.line();
    return switch (tokens.kind()) {
      case KW_DEL -> {
        tokens.next();
        yield new Stmt.Delete(line, expressions.exprList());
      }
      case KW_PASS -> keyword(new Stmt.Pass(line));
      case KW_BREAK -> keyword(new Stmt.Break(line));
      case KW_CONTINUE -> keyword(new Stmt.Continue(line));
      case KW_RETURN -> {
        tokens.next();
        yield new Stmt.Return(line, expressions.startsTest() ? expressions.testList() : null);
      }
      case KW_RAISE -> raise(line);
      case KW_YIELD -> new Stmt.YieldStatement(line, expressions.yieldExpr());
      case KW_IMPORT -> imports.importNames(line);
      case KW_FROM -> imports.importFrom(line);
      case KW_GLOBAL, KW_NONLOCAL -> declaration(line);
      case KW_ASSERT -> assertion(line);
      default -> expressionStatement(line);
    };
  }

  private Stmt keyword(Stmt statement) {
    tokens.next();
    return statement;
  }

  /** {@code raise_stmt: 'raise' [test ['from' test]]}. */
  private Stmt raise(int line) {
    tokens.next();
    if (!expressions.startsTest()) {
      return new Stmt.Raise(line, null, null);
    }
    Expr exception = expressions.test();
    return new Stmt.Raise(
        line, exception, tokens.accept(TokenKind.KW_FROM) ? expressions.test() : null);
  }

  /** {@code global_stmt: 'global' NAME (',' NAME)*}, and the same with {@code nonlocal}. */
  private Stmt declaration(int line) {
    boolean isGlobal = tokens.at(TokenKind.KW_GLOBAL);
    tokens.next();
    return new Stmt.Declaration(line, isGlobal, tokens.names(TokenKind.DEL_COMMA));
  }

  /** {@code assert_stmt: 'assert' test [',' test]}. */
  private Stmt assertion(int line) {
    tokens.next();
    Expr condition = expressions.test();
    return new Stmt.Assert(
        line, condition, tokens.accept(TokenKind.DEL_COMMA) ? expressions.test() : null);
  }

  /**
   * {@code expr_stmt: testlist_star_expr (annassign | augassign (yield_expr | testlist) | ('='
   * (yield_expr | testlist_star_expr))*)}.
   */
  private Stmt expressionStatement(int line) {
    Expr first = expressions.testListStar();
    if (tokens.accept(TokenKind.DEL_COLON)) {
      Expr annotation = expressions.test();
      Expr value = tokens.accept(TokenKind.DEL_EQUAL) ? assignedValue() : null;
      return new Stmt.AnnotatedAssign(line, first, annotation, value);
    }
    if (tokens.at(TokenKind.DEL_EQUAL)) {
      return assignment(line, first);
    }
    if (isAugmentedAssignment(tokens.kind())) {
      var operator = ExpressionParser.operator(tokens.kind());
      tokens.next();
      return new Stmt.AugmentedAssign(line, first, operator, assignedValue());
    }
    return dropsConstants && isLonelyConstant(first)
        ? new Stmt.Pass(line)
        : new Stmt.Expression(line, first);
  }

  private static boolean isAugmentedAssignment(TokenKind kind) {
    return kind.compareTo(TokenKind.DEL_PIPE_EQUAL) >= 0
        && kind.compareTo(TokenKind.DEL_DBL_STAR_EQUAL) <= 0;
  }

  /** A statement such as a doc string, which is dropped; {@code ()} is evaluated all the same. */
  private static boolean isLonelyConstant(Expr expr) {
    return Constants.isConstant(expr) && !(expr instanceof Expr.Tuple);
  }

  private Stmt assignment(int line, Expr first) {
    List<Expr> parts = new ArrayList<>(2);
    parts.add(first);
    while (tokens.accept(TokenKind.DEL_EQUAL)) {
      parts.add(assignedValue());
    }
    int last = parts.size() - 1;
    Expr value = parts.remove(last);
    return last == 1 && first instanceof Expr.Name name && isConstCall(value)
        ? constant(line, name, (Expr.Trailed) value)
        : new Stmt.Assign(line, parts, value);
  }

  private Expr assignedValue() {
    return tokens.at(TokenKind.KW_YIELD) ? expressions.yieldExpr() : expressions.testListStar();
  }

  private static boolean isConstCall(Expr value) {
    return value instanceof Expr.Trailed trailed
        && trailed.subject() instanceof Expr.Name function
        && function.id().equals(CONST)
        && trailed.trailers().size() == 1
        && trailed.trailers().get(0) instanceof Trailer.Call;
  }

  /** {@code name = const(value)}: a private name leaves no code. */
  private Stmt constant(int line, Expr.Name target, Expr.Trailed call) {
    List<Argument> arguments = ((Trailer.Call) call.trailers().get(0)).arguments();
    boolean single = arguments.size() == 1 && arguments.get(0) instanceof Argument.Positional;
    Expr value = single ? ((Argument.Positional) arguments.get(0)).value() : null;
    boolean taken = single && constRule.takes(value);
    if (!taken && constRule.refuses()) {
      throw SourceError.syntax(call, constRule.refusal());
    }
    if (taken) {
      literals.define(target.id(), value);
      if (target.id().at(0) == '_') {
        return new Stmt.Pass(Node.NO_LINE);
      }
    }
    if (lexer.isStrict()) {
      return new Stmt.Assign(line, List.of(target), call);
    }
    if (arguments.isEmpty()) {
      return new Stmt.Expression(line, target); // The reference puts nothing in the call's place.
    }
    if (!single) {
      unfit = unfit == null ? SourceError.syntax(call, "const() takes one argument") : unfit;
      return new Stmt.Assign(line, List.of(target), call);
    }
    return new Stmt.Assign(line, List.of(target), value);
  }
}
