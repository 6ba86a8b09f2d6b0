package org.mpyforge.cross.syntax;

import org.mpyforge.format.Qstr;

/**
 * Turns source bytes into tokens, the same as {@code py/lexer.c} of the reference: same kinds, same
 * texts, same lines and columns.
 *
 * <p>A lexer looks at one token at a time and never back. It accepts numbers greedily, {@code
 * 1_0__e+x} being one token; the parser rejects what is not a number. Errors are tokens, too,
 * except those the reference raises ({@link LexException}).
 */
final class Lexer {
  private static final int NOT_A_NAME = -1;

  private final CharSource in;
  private final LexicalDialect lexis;
  private final Indentation indentation = new Indentation();
  private final NameTable names = new NameTable();
  private final ByteText text = new ByteText();
  private final StringLexer strings;

  private TokenKind kind = TokenKind.END;
  private int line;
  private int column;

  /** Open brackets, less the closing ones: below 0, too, a line end does not count. */
  private int brackets;

  /** The entry of the current token in the table of names, if it came from there. */
  private int entry = NOT_A_NAME;

  /**
   * Opens a source and loads its first token. If that does not begin in the first column, it is an
   * INDENT in place of what it was.
   *
   * @param source any bytes; by convention UTF-8
   * @param lexis the spelling of the language
   * @param unicode whether the target's strings are Unicode; true where it has no choice
   * @throws LexException if the first token raises
   */
  Lexer(byte[] source, LexicalDialect lexis, boolean unicode) {
    this.in = new CharSource(source, lexis.nulMarksEnd());
    this.lexis = lexis;
    this.strings = new StringLexer(in, lexis, unicode || !lexis.plainStringsOptional(), text);
    next();
    if (column != 1 && !(lexis.newlineEndsLine() && kind == TokenKind.NEWLINE)) {
      kind = TokenKind.INDENT;
    }
  }

  /**
   * Advances to the next token. At the end it stays at {@link TokenKind#END}.
   *
   * @throws LexException where the reference raises from its lexer
   */
  void next() {
    text.clear();
    entry = NOT_A_NAME;
    in.watchComments(lexis.strictComment());
    boolean lineEnded = in.skipBlank(brackets == 0);
    if (lineEnded && !lexis.newlineEndsLine()) {
      in.skipBlank(false);
    }
    line = in.line();
    column = in.column();
    if (indentation.owesToken()) {
      kind = indentation.takeOwed();
    } else if (lineEnded) {
      in.skipBlank(false);
      kind = indentation.beginLine(in.column() - 1);
    } else {
      kind = take();
    }
  }

  /** Whether a comment so far asked for the strict mode. */
  boolean isStrict() {
    return in.isStrict();
  }

  /** The kind of the current token. */
  TokenKind kind() {
    return kind;
  }

  /**
   * The line of the current token's first byte, from 1. After a rewritten f-string, line ends
   * inside its fields have been counted twice.
   */
  int line() {
    return line;
  }

  /**
   * The column of the current token's first byte, from 1, in bytes; a tab goes to the next multiple
   * of 8. After a rewritten f-string, the bytes of the rewriting have been counted as well.
   */
  int column() {
    return column;
  }

  /**
   * The text of the current NAME, keyword, number, STRING or BYTES, in the first {@link
   * #textLength()} bytes; the next token overwrites it. Numbers come without underscores and with
   * {@code E} as {@code e}, strings decoded.
   */
  byte[] textBytes() {
    materialiseName();
    return text.bytes();
  }

  /** The length of the current token's text, in bytes. */
  int textLength() {
    materialiseName();
    return text.length();
  }

  /**
   * The text of the current token as a qstr. One lexer gives the same instance for the same bytes.
   */
  Qstr name() {
    if (entry == NOT_A_NAME) {
      entry = names.find(text.bytes(), 0, text.length());
    }
    return names.qstr(entry);
  }

  private void materialiseName() {
    if (entry != NOT_A_NAME && text.length() == 0) {
      names.copyTo(entry, text);
    }
  }

  private TokenKind take() {
    return switch (CharClass.start(in.current())) {
      case END -> in.atEnd() ? TokenKind.END : takeOperator();
      case NAME -> takeName();
      case STRING -> strings.take(StringPrefix.PLAIN, brackets != 0);
      case NAME_OR_STRING -> {
        StringPrefix prefix = StringPrefix.at(in, lexis);
        yield prefix == null ? takeName() : strings.take(prefix, brackets != 0);
      }
      case NUMBER -> takeNumber();
      case PERIOD -> CharClass.isDigit(in.following()) ? takeNumber() : OperatorTable.take(in);
      case OPERATOR -> takeOperator();
    };
  }

  private TokenKind takeName() {
    byte[] buffer = in.buffer();
    int start = in.position();
    int position = start;
    int hash = 0;
    byte b = buffer[position];
    do {
      hash = NameTable.hash(hash, b);
      b = buffer[++position];
    } while (CharClass.isNamePart(b));
    in.moveTo(position);
    entry = names.find(buffer, start, position, hash);
    return names.kind(entry);
  }

  private TokenKind takeNumber() {
    byte[] buffer = in.buffer();
    int position = in.position();
    byte b = buffer[position];
    TokenKind number = b == '.' ? TokenKind.FLOAT_OR_IMAG : TokenKind.INTEGER;
    boolean hasBase = b == '0' && isBaseLetter(buffer[position + 1]);
    text.append(b);
    while (true) {
      b = buffer[++position];
      if ((b == 'e' || b == 'E') && !hasBase) {
        number = TokenKind.FLOAT_OR_IMAG;
        text.append('e');
        byte sign = buffer[position + 1];
        if (sign == '+' || sign == '-') {
          text.append(sign);
          position++;
        }
      } else if (b == '.' && lexis.pointEndsFloat() && number == TokenKind.FLOAT_OR_IMAG) {
        in.moveTo(position);
        return number;
      } else if (b == '.' || b == 'j' || b == 'J') {
        number = TokenKind.FLOAT_OR_IMAG;
        text.append(b);
      } else if (CharClass.isLetterOrDigit(b)) {
        text.append(b);
      } else if (b != '_') {
        in.moveTo(position);
        return number;
      }
    }
  }

  private static boolean isBaseLetter(byte b) {
    return switch (b) {
      case 'b', 'B', 'o', 'O', 'x', 'X' -> true;
      default -> false;
    };
  }

  private TokenKind takeOperator() {
    switch (in.current()) {
      case '(', '[', '{' -> brackets++;
      case ')', ']', '}' -> brackets--;
      default -> {} // Only brackets change what a line end means.
    }
    return OperatorTable.take(in);
  }
}
