package org.mpyforge.cross.syntax;

/**
 * The call that the fields of f-strings and t-strings become, while it grows. {@code f"{a}{b+1}"}
 * leaves {@code .format((a),(b+1),} here.
 */
final class CallArguments {
  private final CharSource in;
  private final FormatStrings rules;
  private final ByteText literal;
  private final ByteText text = new ByteText();

  /** Where the last expression begins in the text. */
  private int start;

  private boolean debug;

  /** Makes an empty call; {@code literal} is the text of the string around the fields. */
  CallArguments(CharSource in, FormatStrings rules, ByteText literal) {
    this.in = in;
    this.rules = rules;
    this.literal = literal;
  }

  /** The call's source so far. */
  ByteText text() {
    return text;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** Calls {@code str.format} on the string; adjacent f-strings share one call if they can. */
  void beginFormat() {
    if (isEmpty() || !rules.compose()) {
      text.appendAscii(".format(");
    }
  }

  /**
   * Moves an expression from the source to the arguments, up to the colon or brace outside of
   * brackets, or the exclamation mark of a conversion, that ends it. An equals sign at its end puts
   * the expression into the literal, too.
   *
   * @param trim whether spaces at the end of the expression are dropped
   */
  void expression(boolean trim) {
    if (rules.parenthesise()) {
      text.append('(');
    }
    start = text.length();
    boolean nested = in.isInserted();
    int brackets = 0;
    while (!in.atEnd() && (brackets != 0 || !endsExpression())) {
      byte b = in.current();
      brackets += rules.nestBrackets() ? bracket(b) : 0;
      text.append(b);
      in.advance();
    }
    if (nested && !in.isInserted()) {
      // The reference goes on to read what it writes at the end of the outer string's call.
      throw new LexException("MemoryError", "");
    }
    debug = text.at(text.length() - 1) == '=';
    if (debug) {
      literal.append(text.bytes(), start, text.length() - start);
      text.truncate(text.length() - 1);
    }
    while (trim && CharClass.isSpace((byte) text.at(text.length() - 1))) {
      text.truncate(text.length() - 1);
    }
  }

  private static int bracket(byte b) {
    return switch (b) {
      case '[', '{' -> 1;
      case ']', '}' -> -1;
      default -> 0; // Neither quotes nor parentheses keep the rest together.
    };
  }

  /** Whether the last expression had an equals sign at its end. */
  boolean isDebug() {
    return debug;
  }

  boolean isExpressionEmpty() {
    return text.length() == start;
  }

  void endExpression() {
    text.appendAscii(rules.parenthesise() ? ")," : ",");
  }

  /** Appends an argument with the source of the last expression, not yet ended, as a string. */
  void endExpressionAndQuote(int quote) {
    int end = text.length();
    endExpression();
    text.append(quote);
    for (int i = start; i < end; i++) {
      int b = text.at(i);
      if (b == quote || b == '\\') {
        text.append('\\');
      }
      text.append(b);
    }
    text.append(quote);
    text.append(',');
  }

  /**
   * Closes the call, if there is one, and makes it the next that is read.
   *
   * @param nested whether the string literal stood in the field of another, in such a call
   */
  void pushBack(boolean nested) {
    if (isEmpty()) {
      return;
    }
    if (nested && !rules.compose() && in.isInserted()) {
      in.lengthenInsertion(text);
    } else {
      text.append(')');
      if (rules.compose()) {
        in.pushBack(text);
      } else {
        in.insert(text);
      }
    }
    text.clear();
  }

  private boolean endsExpression() {
    return switch (in.current()) {
      case ':', '}' -> true;
      case '!' ->
          rules.conversions()
              && (in.following() == 'r' || in.following() == 's')
              && (in.secondFollowing() == ':' || in.secondFollowing() == '}');
      default -> false;
    };
  }
}
