package org.mpyforge.cross.syntax;

/**
 * What a token is. The groups, and the order inside the operator groups, are those of the
 * reference's {@code py/lexer.h}: the six comparisons, the thirteen binary operators and the
 * thirteen augmented assignments stand in the order of the virtual machine's binary operations, so
 * that a parser may map one group to the other by distance.
 *
 * <p>A keyword, operator or delimiter carries its {@linkplain #spelling() spelling}; the lexer's
 * tables are built from these rows and from nothing else.
 */
enum TokenKind {
  /** The end of the source. It repeats for ever. */
  END,

  /** A byte that starts no token, or a string with an escape that means nothing. */
  INVALID,
  /** A line that goes back to a column at which no open block began. */
  DEDENT_MISMATCH,
  /** A string literal whose closing quotes are missing. */
  LONELY_STRING_OPEN,
  /** An f-string or t-string with an empty or unfinished replacement field. */
  MALFORMED_FSTRING,
  /** An f-string in which a backslash would stand for itself, where there are none. */
  RAW_FSTRING,

  /** The end of a logical line. */
  NEWLINE,
  /** The start of a deeper block. */
  INDENT,
  /** The end of a block. */
  DEDENT,

  /** An identifier: ASCII letters, digits, underscore and any byte from 0x80. */
  NAME,
  /** A number without point, exponent or {@code j}. Its text may still be malformed. */
  INTEGER,
  /** A number with point, exponent or {@code j}. Its text may still be malformed. */
  FLOAT_OR_IMAG,
  /** One or more adjacent {@code str} literals, decoded to UTF-8. */
  STRING,
  /** One or more adjacent {@code bytes} literals, decoded. */
  BYTES,

  /** {@code ...}. */
  ELLIPSIS("..."),

  KW_FALSE("False"),
  KW_NONE("None"),
  KW_TRUE("True"),
  /** {@code __debug__}: the optimisation level decides whether it means True or False. */
  KW_DEBUG("__debug__"),
  KW_AND("and"),
  KW_AS("as"),
  KW_ASSERT("assert"),
  KW_ASYNC("async"),
  KW_AWAIT("await"),
  KW_BREAK("break"),
  KW_CLASS("class"),
  KW_CONTINUE("continue"),
  KW_DEF("def"),
  KW_DEL("del"),
  KW_ELIF("elif"),
  KW_ELSE("else"),
  KW_EXCEPT("except"),
  KW_FINALLY("finally"),
  KW_FOR("for"),
  KW_FROM("from"),
  KW_GLOBAL("global"),
  KW_IF("if"),
  KW_IMPORT("import"),
  KW_IN("in"),
  KW_IS("is"),
  KW_LAMBDA("lambda"),
  KW_NONLOCAL("nonlocal"),
  KW_NOT("not"),
  KW_OR("or"),
  KW_PASS("pass"),
  KW_RAISE("raise"),
  KW_RETURN("return"),
  KW_TRY("try"),
  KW_WHILE("while"),
  KW_WITH("with"),
  KW_YIELD("yield"),

  OP_WALRUS(":="),
  OP_TILDE("~"),

  OP_LESS("<"),
  OP_MORE(">"),
  OP_DBL_EQUAL("=="),
  OP_LESS_EQUAL("<="),
  OP_MORE_EQUAL(">="),
  OP_NOT_EQUAL("!="),

  OP_PIPE("|"),
  OP_CARET("^"),
  OP_AMPERSAND("&"),
  OP_DBL_LESS("<<"),
  OP_DBL_MORE(">>"),
  OP_PLUS("+"),
  OP_MINUS("-"),
  OP_STAR("*"),
  OP_AT("@"),
  OP_DBL_SLASH("//"),
  OP_SLASH("/"),
  OP_PERCENT("%"),
  OP_DBL_STAR("**"),

  DEL_PIPE_EQUAL("|="),
  DEL_CARET_EQUAL("^="),
  DEL_AMPERSAND_EQUAL("&="),
  DEL_DBL_LESS_EQUAL("<<="),
  DEL_DBL_MORE_EQUAL(">>="),
  DEL_PLUS_EQUAL("+="),
  DEL_MINUS_EQUAL("-="),
  DEL_STAR_EQUAL("*="),
  DEL_AT_EQUAL("@="),
  DEL_DBL_SLASH_EQUAL("//="),
  DEL_SLASH_EQUAL("/="),
  DEL_PERCENT_EQUAL("%="),
  DEL_DBL_STAR_EQUAL("**="),

  DEL_PAREN_OPEN("("),
  DEL_PAREN_CLOSE(")"),
  DEL_BRACKET_OPEN("["),
  DEL_BRACKET_CLOSE("]"),
  DEL_BRACE_OPEN("{"),
  DEL_BRACE_CLOSE("}"),
  DEL_COMMA(","),
  DEL_COLON(":"),
  DEL_PERIOD("."),
  DEL_SEMICOLON(";"),
  DEL_EQUAL("="),
  DEL_MINUS_MORE("->");

  private final String spelling;

  TokenKind() {
    this("");
  }

  TokenKind(String spelling) {
    this.spelling = spelling;
  }

  /** The one way to write this token in ASCII, or an empty string where there is more than one. */
  String spelling() {
    return spelling;
  }

  /** Whether the spelling of this token is a reserved word. */
  boolean isKeyword() {
    return compareTo(KW_FALSE) >= 0 && compareTo(KW_YIELD) <= 0;
  }

  /** Whether this token is an operator or a delimiter. */
  boolean isOperator() {
    return this == ELLIPSIS || compareTo(OP_WALRUS) >= 0;
  }
}
