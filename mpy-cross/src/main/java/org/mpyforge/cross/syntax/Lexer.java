package org.mpyforge.cross.syntax;

import org.mpyforge.format.Qstr;

/** Turns source bytes into tokens. */
final class Lexer {

  /** Opens {@code source} (any bytes, normally UTF-8) and loads the first token. */
  Lexer(byte[] source, LexerFeatures features) {
    throw new LexException("NotImplementedError", "lexer " + features + source.length);
  }

  /** Advances to the next token; at the end it stays at {@link TokenKind#END}. */
  void next() {
    throw new LexException("NotImplementedError", "lexer");
  }

  /** The kind of the current token. */
  TokenKind kind() {
    return TokenKind.END;
  }

  /** The line of the current token's first byte, from 1. */
  int line() {
    return 1;
  }

  /** The column of the current token's first byte, from 1; a tab goes to the next multiple of 8. */
  int column() {
    return 1;
  }

  /** The text of the current token, its first {@link #textLength()} bytes; reused by the next. */
  byte[] textBytes() {
    return new byte[0];
  }

  /** The length of the current token's text, in bytes. */
  int textLength() {
    return 0;
  }

  /** The current text as a qstr, the same instance for the same bytes from one lexer. */
  Qstr name() {
    throw new LexException("NotImplementedError", "lexer");
  }
}
