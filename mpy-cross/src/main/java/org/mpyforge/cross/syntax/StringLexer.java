package org.mpyforge.cross.syntax;

/**
 * Reads string and bytes literals, with those that stand next to them, to one token.
 *
 * <p>An f-string is rewritten: its fields leave the text and become the arguments of a call, which
 * is pushed back into the source. <code>f"{a}-{b!r:>{w}}"</code> becomes the string token <code>
 * "{}-{!r:>{}}"</code>, and {@code .format((a),(b),(w),)} are the next tokens. A t-string becomes
 * the name {@code __template__}, and all the rest of it is pushed back. The rewriting knows no
 * Python inside the braces; what that makes of odd fields, and which line and column the pushed
 * back tokens are said to have, is observable and is here as in {@code py/lexer.c}.
 */
final class StringLexer {
  private static final int ALL_ONES = -1;
  private static final String TEMPLATE_FUNCTION = "__template__";

  private final CharSource in;
  private final LexicalDialect lexis;
  private final boolean unicode;
  private final ByteText text;
  private final CallArguments arguments;
  private final TemplateLexer templates;

  /** STRING or BYTES as long as nothing is wrong. */
  private TokenKind kind = TokenKind.STRING;

  private int quote;
  private int quotes;

  /**
   * Makes a lexer for the literals in {@code in} that puts what they decode to into {@code text}.
   *
   * @param unicode whether a string consists of code points, not of bytes
   */
  StringLexer(CharSource in, LexicalDialect lexis, boolean unicode, ByteText text) {
    this.in = in;
    this.lexis = lexis;
    this.unicode = unicode;
    this.text = text;
    this.arguments = new CallArguments(in, lexis.formatStrings(), text);
    this.templates = new TemplateLexer(in, text, arguments);
  }

  /**
   * Reads the literals from the next byte of the source on, at least one.
   *
   * @param first the prefix of the first, as {@link StringPrefix#at} has it
   * @param insideBrackets whether a line end does not keep two literals apart
   * @return the kind of the token, which may be an error
   * @throws LexException at an escape the reference does not implement
   */
  TokenKind take(StringPrefix first, boolean insideBrackets) {
    kind = first.kind();
    boolean nested = in.isInserted();
    boolean template = false;
    for (StringPrefix prefix = first; prefix != null; prefix = StringPrefix.at(in, lexis)) {
      // The reference notes a t-string before it finds that it cannot be joined to a bytes literal.
      template |= prefix.isTemplate();
      if (prefix.isFormat() && prefix.isRaw() && !lexis.formatStrings().raw()) {
        kind = TokenKind.RAW_FSTRING;
        break;
      }
      if (prefix.kind() != kind) {
        break;
      }
      literal(prefix);
      in.watchComments(lexis.strictComment() && text.length() == 0);
      in.skipBlank(!insideBrackets);
    }
    if (template) {
      finishTemplate();
    }
    arguments.pushBack(nested);
    return kind;
  }

  private void finishTemplate() {
    text.appendAscii(",),");
    arguments.text().prepend(text);
    if (kind.compareTo(TokenKind.MALFORMED_FSTRING) > 0) {
      kind = TokenKind.NAME;
      text.clear();
      text.appendAscii(TEMPLATE_FUNCTION);
    }
  }

  private void literal(StringPrefix prefix) {
    in.moveTo(in.position() + StringPrefix.length(in));
    quote = in.current();
    quotes = in.following() == quote && in.secondFollowing() == quote ? 3 : 1;
    in.moveTo(in.position() + quotes);
    if (prefix.isTemplate()) {
      kind = templates.body(quote, quotes, prefix.isRaw(), kind);
      return;
    }
    if (prefix.isFormat()) {
      arguments.beginFormat();
    }
    body(prefix.isRaw(), prefix.isFormat());
  }

  /** Reads up to and including the closing quotes. */
  private void body(boolean raw, boolean format) {
    int closing = 0;
    while (closing < quotes && !in.atLiteralEnd(quotes)) {
      byte b = in.current();
      if (b == quote) {
        closing++;
        text.append(b);
        in.moveTo(in.position() + 1);
        continue;
      }
      closing = 0;
      if (b == '{' && format) {
        fields(raw);
      } else {
        plain(raw);
      }
    }
    if (closing < quotes) {
      kind = TokenKind.LONELY_STRING_OPEN;
    }
    text.truncate(text.length() - closing);
  }

  /** Takes one character, or more that mean just themselves. */
  private void plain(boolean raw) {
    if (in.current() != '\\') {
      run();
      return;
    }
    in.advance();
    if (raw) {
      text.append('\\');
      put(in.current() & 0xff);
    } else if (!escape()) {
      return;
    }
    in.advance();
  }

  /** Copies at least one byte, and all after it that mean just themselves. */
  private void run() {
    int start = in.position();
    in.advance();
    byte[] buffer = in.buffer();
    int position = in.position();
    while (!CharClass.stopsLiteral(buffer[position])) {
      position++;
    }
    in.moveTo(position);
    text.append(buffer, start, position - start);
  }

  /** Takes a field; and more of them and what comes after them, if it must. */
  private void fields(boolean raw) {
    field();
    if (lexis.formatStrings().compose()) {
      return;
    }
    while (in.current() == '{') {
      field();
    }
    if (!in.atEnd()) {
      plain(raw);
    }
  }

  /** Takes the field of an f-string up to what ends its expression, or a doubled brace. */
  private void field() {
    in.advance();
    if (in.current() == '{') {
      in.advance();
      text.append('{');
    } else {
      arguments.expression(false);
      if (arguments.isExpressionEmpty() && lexis.formatStrings().emptyFieldsRefused()) {
        kind = TokenKind.MALFORMED_FSTRING;
      }
      arguments.endExpression();
    }
    text.append('{');
  }

  /**
   * Decodes the escape whose backslash has been read, up to its last byte. An escape that lacks
   * hexadecimal digits takes the byte in their place with it, be it the closing quote.
   *
   * @return whether that byte has been dealt with
   */
  private boolean escape() {
    int b = in.current() & 0xff;
    switch (b) {
      case '\n' -> {} // The line goes on in the next.
      case '\\', '\'', '"' -> put(b);
      case 'a' -> put(0x07);
      case 'b' -> put('\b');
      case 't' -> put('\t');
      case 'n' -> put('\n');
      case 'v' -> put(0x0b);
      case 'f' -> put('\f');
      case 'r' -> put('\r');
      case 'x' -> put(hexadecimal(2));
      case 'u', 'U' -> {
        if (kind == TokenKind.BYTES) {
          unknownEscape(b);
        } else {
          put(hexadecimal(b == 'u' ? 4 : 8));
        }
      }
      case 'N' -> throw new LexException("NotImplementedError", "unicode name escapes");
      case '0', '1', '2', '3', '4', '5', '6', '7' -> put(octal());
      default -> {
        if (lexis.escapeMayFail()) {
          text.append('\\');
          return false;
        }
        unknownEscape(b);
      }
    }
    return true;
  }

  /** Keeps the backslash. A byte above 0x7f counts as a code point, which garbles UTF-8. */
  private void unknownEscape(int b) {
    text.append('\\');
    put(b);
  }

  private int hexadecimal(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      in.advance();
      if (!CharClass.isHexDigit(in.current())) {
        kind = TokenKind.INVALID;
        return 0;
      }
      value = value << 4 | Character.digit(in.current(), 16);
    }
    return value;
  }

  private int octal() {
    int value = in.current() - '0';
    for (int more = 2; more > 0 && in.following() >= '0' && in.following() <= '7'; more--) {
      in.advance();
      value = value * 8 + in.current() - '0';
    }
    return value;
  }

  /** Appends a code point to a string or a byte to bytes; what does not fit spoils the token. */
  private void put(int point) {
    if (point == ALL_ONES && !lexis.nulMarksEnd()) {
      return;
    }
    boolean points = unicode && kind == TokenKind.STRING;
    if (points && point >= 0 && point <= Character.MAX_CODE_POINT) {
      text.appendCodePoint(point);
    } else if ((kind == TokenKind.BYTES || !unicode) && point >= 0 && point <= 0xff) {
      text.append(point);
    } else {
      kind = TokenKind.INVALID;
    }
  }
}
