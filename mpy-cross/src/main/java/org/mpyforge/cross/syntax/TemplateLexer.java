package org.mpyforge.cross.syntax;

/**
 * Reads the body of a t-string and writes it as a call. {@code t"a{x!r}b{y:>9}"} becomes the name
 * {@code __template__} and {@code (("a","b","",),(x),"x","r","",(y),"y",None,">9",)}: a tuple of
 * the strings, then expression, source, conversion and format of each field.
 *
 * <p>The strings come together in the token's text, the fields in the {@link CallArguments}. As
 * these are source and not values, escapes stay as they are until they are read again.
 */
final class TemplateLexer {
  /** The most arguments that a call can have; beyond, the fields go into a tuple. */
  private static final int MAX_ARGUMENTS = 255;

  private static final int ARGUMENTS_PER_FIELD = 4;

  private final CharSource in;
  private final ByteText strings;
  private final CallArguments arguments;

  private TokenKind kind = TokenKind.STRING;
  private int quote;
  private int quotes;
  private boolean raw;

  private int fields;

  /** How many braces are open in the format of the current field, its own included. */
  private int openBraces;

  /** Where the current field's opening brace is in the strings; its format comes after it. */
  private int brace;

  /** Whether the current field's format has fields of its own, and must be an f-string. */
  private boolean nestedFields;

  TemplateLexer(CharSource in, ByteText strings, CallArguments arguments) {
    this.in = in;
    this.strings = strings;
    this.arguments = arguments;
  }

  /**
   * Reads up to and including the closing quotes.
   *
   * @param quote the quote that opened the literal
   * @param quotes 3 if there were three of it, else 1
   * @param raw whether a backslash stands for itself
   * @param initialKind the kind of the token so far
   * @return the kind of the token now
   */
  TokenKind body(int quote, int quotes, boolean raw, TokenKind initialKind) {
    this.quote = quote;
    this.quotes = quotes;
    this.raw = raw;
    kind = initialKind;
    fields = 0;
    openBraces = 0;
    nestedFields = false;
    if (arguments.isEmpty()) {
      strings.appendAscii("((");
      strings.appendRepeated(quote, quotes);
    }
    if (!readParts()) {
      kind = TokenKind.LONELY_STRING_OPEN;
    }
    if (openBraces > 0) {
      kind = TokenKind.MALFORMED_FSTRING;
    }
    if (1 + fields * ARGUMENTS_PER_FIELD > MAX_ARGUMENTS) {
      ByteText tuple = arguments.text();
      ByteText open = new ByteText();
      open.append('(');
      tuple.prepend(open);
      tuple.append(')');
    }
    return kind;
  }

  /** Returns whether the closing quotes were found. */
  private boolean readParts() {
    int closing = 0;
    while (closing < quotes && !in.atLiteralEnd(quotes)) {
      byte b = in.current();
      if (b == quote) {
        closing++;
        strings.append(b);
        in.advance();
      } else if (b == '\n') {
        strings.appendAscii("\\n");
        in.advance();
      } else {
        closing = 0;
        part(b);
      }
    }
    return closing == quotes;
  }

  private void part(byte b) {
    switch (b) {
      case '{' -> openBrace();
      case '}' -> closeBrace();
      case '\\' -> {
        strings.append('\\');
        if (raw) {
          strings.append('\\');
        } else {
          in.advance();
          strings.append(in.current());
        }
        in.advance();
      }
      default -> {
        strings.append(b);
        in.advance();
      }
    }
  }

  private void openBrace() {
    in.advance();
    if (openBraces > 0) {
      openBraces++;
    } else if (in.current() == '{') {
      in.advance();
    } else {
      field();
    }
    strings.append('{');
  }

  private void closeBrace() {
    if (openBraces > 1) {
      openBraces--;
      nestedFields = true;
      strings.append('}');
    } else if (openBraces == 1) {
      openBraces = 0;
      endField();
    } else {
      strings.append('}');
      if (in.following() == '}') {
        in.advance();
      } else {
        kind = TokenKind.MALFORMED_FSTRING;
      }
    }
    in.advance();
  }

  /** Takes expression and conversion of a field; its format is read like the parts around it. */
  private void field() {
    arguments.expression(true);
    if (arguments.isExpressionEmpty()) {
      kind = TokenKind.MALFORMED_FSTRING;
    }
    arguments.endExpressionAndQuote(quote);
    strings.appendRepeated(quote, quotes);
    strings.append(',');
    strings.appendRepeated(quote, quotes);
    conversion();
    if (in.current() == ':') {
      in.advance();
    }
    openBraces = 1;
    brace = strings.length();
  }

  private void conversion() {
    ByteText call = arguments.text();
    if (in.current() == '!') {
      in.advance();
      call.append(quote);
      call.append(in.current());
      call.append(quote);
      call.append(',');
      in.advance();
    } else if (arguments.isDebug() && in.current() != ':') {
      call.appendAscii("'r',");
    } else {
      call.appendAscii("None,");
    }
  }

  private void endField() {
    fields++;
    ByteText call = arguments.text();
    if (nestedFields) {
      call.append('f');
      nestedFields = false;
    }
    call.append(quote);
    int format = brace + 1;
    call.append(strings.bytes(), format, strings.length() - format);
    strings.truncate(brace);
    call.append(quote);
    call.append(',');
  }
}
