package org.mpyforge.cross.syntax;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.format.Qstr;

/** The tokens of a source, one of them current, with the checks that every grammar rule needs. */
final class TokenStream {

  private final Lexer lexer;
  private final Literals literals;

  TokenStream(Lexer lexer, Literals literals) {
    this.lexer = lexer;
    this.literals = literals;
  }

  /** The current token. */
  TokenKind kind() {
    return lexer.kind();
  }

  /** The current token's line. */
  int line() {
    return lexer.line();
  }

  /** Whether the current token is of this kind. */
  boolean at(TokenKind kind) {
    return lexer.kind() == kind;
  }

  /** Goes on to the next token. */
  void next() {
    lexer.next();
  }

  /** Passes over the current token if it is of this kind, and tells whether it was. */
  boolean accept(TokenKind kind) {
    if (lexer.kind() != kind) {
      return false;
    }
    lexer.next();
    return true;
  }

  /** Passes over the current token, which must be of this kind. */
  void expect(TokenKind kind) {
    if (!accept(kind)) {
      throw unexpected();
    }
  }

  /** Passes over an identifier. */
  Qstr name() {
    if (lexer.kind() != TokenKind.NAME) {
      throw unexpected();
    }
    Qstr name = literals.identifier(lexer);
    lexer.next();
    return name;
  }

  /** Passes over {@code a<separator>b<separator>c}. */
  List<Qstr> names(TokenKind separator) {
    List<Qstr> names = new ArrayList<>(2);
    do {
      names.add(name());
    } while (accept(separator));
    return names;
  }

  /** The error for a current token that the grammar does not allow here. */
  SourceError unexpected() {
    return switch (lexer.kind()) {
      case INDENT -> indentation("unexpected indent");
      case DEDENT_MISMATCH -> indentation("unindent doesn't match any outer indent level");
      case RAW_FSTRING ->
          SourceError.at("SyntaxError", "raw f-strings are not supported", lexer.line());
      case MALFORMED_FSTRING -> SourceError.at("SyntaxError", "malformed f-string", lexer.line());
      default -> SourceError.at("SyntaxError", "invalid syntax", lexer.line());
    };
  }

  private SourceError indentation(String message) {
    return SourceError.at("IndentationError", message, lexer.line());
  }
}
