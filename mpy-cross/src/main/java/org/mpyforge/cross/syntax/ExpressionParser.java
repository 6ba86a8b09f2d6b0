package org.mpyforge.cross.syntax;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.CompareOp;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.number.BinaryOp;
import org.mpyforge.cross.number.UnaryOp;

/**
 * The rules of expressions, from {@code test} down to the operators; {@link AtomParser} has the
 * rest. Each method parses the rule of py/grammar.h that its comment names.
 *
 * <p>A rule that may be absent is asked for with {@link #startsTest()}: the grammar needs one token
 * of look-ahead and no more.
 */
final class ExpressionParser {

  private final TokenStream tokens;
  private final ConstantFolder folder;
  private final AtomParser atoms;
  private final ParameterParser parameters;

  ExpressionParser(TokenStream tokens, Lexer lexer, Literals literals, ConstantFolder folder) {
    this.tokens = tokens;
    this.folder = folder;
    this.atoms = new AtomParser(tokens, lexer, literals, folder, this);
    this.parameters = new ParameterParser(tokens, this);
  }

  /** The rules of atoms, displays and arguments. */
  AtomParser atoms() {
    return atoms;
  }

  /** The rules of parameter lists. */
  ParameterParser parameters() {
    return parameters;
  }

  /** Whether the current token can begin a {@code test}. */
  boolean startsTest() {
    return switch (tokens.kind()) {
      case NAME,
          INTEGER,
          FLOAT_OR_IMAG,
          STRING,
          BYTES,
          ELLIPSIS,
          KW_NONE,
          KW_TRUE,
          KW_FALSE,
          KW_DEBUG,
          KW_NOT,
          KW_LAMBDA,
          KW_AWAIT,
          OP_PLUS,
          OP_MINUS,
          OP_TILDE,
          DEL_PAREN_OPEN,
          DEL_BRACKET_OPEN,
          DEL_BRACE_OPEN ->
          true;
      default -> false;
    };
  }

  /** Whether the current token can begin a {@code test} or a {@code star_expr}. */
  boolean startsTestOrStar() {
    return tokens.at(TokenKind.OP_STAR) || startsTest();
  }

  /** {@code namedexpr_test: test [':=' test]}. */
  Expr namedTest() {
    int line = tokens.line();
    Expr test = test();
    return tokens.accept(TokenKind.OP_WALRUS) ? new Expr.Walrus(line, test, test()) : test;
  }

  /** {@code test: lambdef | or_test ['if' or_test 'else' test]}. */
  Expr test() {
    int line = tokens.line();
    if (tokens.accept(TokenKind.KW_LAMBDA)) {
      return lambda(line, true);
    }
    Expr then = orTest();
    if (!tokens.accept(TokenKind.KW_IF)) {
      return then;
    }
    Expr condition = orTest();
    tokens.expect(TokenKind.KW_ELSE);
    return new Expr.Conditional(line, then, condition, test());
  }

  /** {@code test_nocond: lambdef_nocond | or_test}. */
  Expr testWithoutCondition() {
    int line = tokens.line();
    return tokens.accept(TokenKind.KW_LAMBDA) ? lambda(line, false) : orTest();
  }

  private Expr lambda(int line, boolean conditional) {
    var params = parameters.untyped();
    tokens.expect(TokenKind.DEL_COLON);
    return new Expr.Lambda(line, params, conditional ? test() : testWithoutCondition());
  }

  /** {@code or_test: and_test ('or' and_test)*}. */
  Expr orTest() {
    int line = tokens.line();
    Expr first = andTest();
    if (!tokens.at(TokenKind.KW_OR)) {
      return first;
    }
    List<Expr> operands = new ArrayList<>();
    operands.add(first);
    while (tokens.accept(TokenKind.KW_OR)) {
      operands.add(andTest());
    }
    return folder.logical(line, true, operands);
  }

  /** {@code and_test: not_test ('and' not_test)*}. */
  private Expr andTest() {
    int line = tokens.line();
    Expr first = notTest();
    if (!tokens.at(TokenKind.KW_AND)) {
      return first;
    }
    List<Expr> operands = new ArrayList<>();
    operands.add(first);
    while (tokens.accept(TokenKind.KW_AND)) {
      operands.add(notTest());
    }
    return folder.logical(line, false, operands);
  }

  /** {@code not_test: 'not' not_test | comparison}. */
  private Expr notTest() {
    int line = tokens.line();
    return tokens.accept(TokenKind.KW_NOT) ? folder.not(line, notTest()) : comparison();
  }

  /** {@code comparison: expr (comp_op expr)*}. */
  private Expr comparison() {
    int line = tokens.line();
    Expr first = expr();
    CompareOp operator = comparisonOperator();
    if (operator == null) {
      return first;
    }
    List<Expr> operands = new ArrayList<>(2);
    List<CompareOp> operators = new ArrayList<>(1);
    operands.add(first);
    while (operator != null) {
      operators.add(operator);
      operands.add(expr());
      operator = comparisonOperator();
    }
    return new Expr.Comparison(line, operands, operators);
  }

  private CompareOp comparisonOperator() {
    CompareOp operator =
        switch (tokens.kind()) {
          case OP_LESS -> CompareOp.LESS;
          case OP_MORE -> CompareOp.MORE;
          case OP_DBL_EQUAL -> CompareOp.EQUAL;
          case OP_LESS_EQUAL -> CompareOp.LESS_EQUAL;
          case OP_MORE_EQUAL -> CompareOp.MORE_EQUAL;
          case OP_NOT_EQUAL -> CompareOp.NOT_EQUAL;
          case KW_IN -> CompareOp.IN;
          case KW_NOT -> CompareOp.NOT_IN;
          case KW_IS -> CompareOp.IS;
          default -> null;
        };
    if (operator == null) {
      return null;
    }
    tokens.next();
    if (operator == CompareOp.NOT_IN) {
      tokens.expect(TokenKind.KW_IN);
    }
    return operator == CompareOp.IS && tokens.accept(TokenKind.KW_NOT)
        ? CompareOp.IS_NOT
        : operator;
  }

  /** {@code star_expr: '*' expr}, or else what {@code otherwise} would be at a {@code test}. */
  Expr starOrNamedTest() {
    return tokens.at(TokenKind.OP_STAR) ? star() : namedTest();
  }

  /** {@code star_expr: '*' expr}, the star being the current token. */
  Expr star() {
    int line = tokens.line();
    tokens.next();
    return new Expr.Star(line, expr());
  }

  /** {@code expr}: the binary operators, from {@code |} to {@code //}. */
  Expr expr() {
    return operators(1);
  }

  /** Precedence climbing: operators of {@code lowest} precedence or higher. */
  private Expr operators(int lowest) {
    int line = tokens.line();
    Expr left = factor();
    int precedence = precedence(tokens.kind());
    while (precedence >= lowest) {
      left = chain(line, left, precedence);
      precedence = precedence(tokens.kind());
    }
    return left;
  }

  private Expr chain(int line, Expr first, int precedence) {
    List<Expr> operands = new ArrayList<>(2);
    List<BinaryOp> operators = new ArrayList<>(1);
    operands.add(first);
    do {
      operators.add(operator(tokens.kind()));
      tokens.next();
      operands.add(operators(precedence + 1));
    } while (precedence(tokens.kind()) == precedence);
    return folder.binary(line, operands, operators);
  }

  private static int precedence(TokenKind kind) {
    return switch (kind) {
      case OP_PIPE -> 1;
      case OP_CARET -> 2;
      case OP_AMPERSAND -> 3;
      case OP_DBL_LESS, OP_DBL_MORE -> 4;
      case OP_PLUS, OP_MINUS -> 5;
      case OP_STAR, OP_AT, OP_SLASH, OP_PERCENT, OP_DBL_SLASH -> 6;
      default -> 0;
    };
  }

  /** The operation of a binary operator, or of its augmented assignment; null for other tokens. */
  static BinaryOp operator(TokenKind kind) {
    return switch (kind) {
      case OP_PIPE, DEL_PIPE_EQUAL -> BinaryOp.OR;
      case OP_CARET, DEL_CARET_EQUAL -> BinaryOp.XOR;
      case OP_AMPERSAND, DEL_AMPERSAND_EQUAL -> BinaryOp.AND;
      case OP_DBL_LESS, DEL_DBL_LESS_EQUAL -> BinaryOp.LEFT_SHIFT;
      case OP_DBL_MORE, DEL_DBL_MORE_EQUAL -> BinaryOp.RIGHT_SHIFT;
      case OP_PLUS, DEL_PLUS_EQUAL -> BinaryOp.ADD;
      case OP_MINUS, DEL_MINUS_EQUAL -> BinaryOp.SUBTRACT;
      case OP_STAR, DEL_STAR_EQUAL -> BinaryOp.MULTIPLY;
      case OP_AT, DEL_AT_EQUAL -> BinaryOp.MATRIX_MULTIPLY;
      case OP_DBL_SLASH, DEL_DBL_SLASH_EQUAL -> BinaryOp.FLOOR_DIVIDE;
      case OP_SLASH, DEL_SLASH_EQUAL -> BinaryOp.TRUE_DIVIDE;
      case OP_PERCENT, DEL_PERCENT_EQUAL -> BinaryOp.MODULO;
      case OP_DBL_STAR, DEL_DBL_STAR_EQUAL -> BinaryOp.POWER;
      default -> null;
    };
  }

  /** {@code factor: ('+' | '-' | '~') factor | power}. */
  private Expr factor() {
    int line = tokens.line();
    UnaryOp operator =
        switch (tokens.kind()) {
          case OP_PLUS -> UnaryOp.POSITIVE;
          case OP_MINUS -> UnaryOp.NEGATIVE;
          case OP_TILDE -> UnaryOp.INVERT;
          default -> null;
        };
    if (operator == null) {
      return power(line);
    }
    tokens.next();
    return folder.unary(line, operator, factor());
  }

  /** {@code power: atom_expr ['**' factor]}. */
  private Expr power(int line) {
    Expr base = atoms.atomExpr();
    return tokens.accept(TokenKind.OP_DBL_STAR) ? folder.power(line, base, factor()) : base;
  }

  /** {@code yield_expr: 'yield' ['from' test | testlist]}, the keyword being the current token. */
  Expr.Yield yieldExpr() {
    int line = tokens.line();
    tokens.next();
    if (tokens.accept(TokenKind.KW_FROM)) {
      return new Expr.Yield(line, test(), true);
    }
    return new Expr.Yield(line, startsTest() ? testList() : null, false);
  }

  /** {@code testlist: test (',' test)* [',']}. */
  Expr testList() {
    int line = tokens.line();
    Expr first = test();
    if (!tokens.at(TokenKind.DEL_COMMA)) {
      return first;
    }
    List<Expr> items = new ArrayList<>();
    items.add(first);
    while (tokens.accept(TokenKind.DEL_COMMA) && startsTest()) {
      items.add(test());
    }
    return folder.tuple(line, line, Expr.TupleKind.VALUE, items);
  }

  /** {@code testlist_star_expr: (star_expr | test) (',' (star_expr | test))* [',']}. */
  Expr testListStar() {
    int line = tokens.line();
    Expr first = starOrTest();
    if (!tokens.at(TokenKind.DEL_COMMA)) {
      return first;
    }
    List<Expr> items = new ArrayList<>();
    items.add(first);
    while (tokens.accept(TokenKind.DEL_COMMA) && startsTestOrStar()) {
      items.add(starOrTest());
    }
    return folder.tuple(line, line, Expr.TupleKind.STATEMENT, items);
  }

  private Expr starOrTest() {
    return tokens.at(TokenKind.OP_STAR) ? star() : test();
  }

  /** {@code exprlist: (star_expr | expr) (',' (star_expr | expr))* [',']}. */
  Expr exprList() {
    int line = tokens.line();
    Expr first = starOrExpr();
    if (!tokens.at(TokenKind.DEL_COMMA)) {
      return first;
    }
    List<Expr> items = new ArrayList<>();
    items.add(first);
    while (tokens.accept(TokenKind.DEL_COMMA) && startsExprOrStar()) {
      items.add(starOrExpr());
    }
    return new Expr.Tuple(line, Expr.TupleKind.TARGET, items);
  }

  private Expr starOrExpr() {
    return tokens.at(TokenKind.OP_STAR) ? star() : expr();
  }

  private boolean startsExprOrStar() {
    return startsTestOrStar() && !tokens.at(TokenKind.KW_NOT) && !tokens.at(TokenKind.KW_LAMBDA);
  }
}
