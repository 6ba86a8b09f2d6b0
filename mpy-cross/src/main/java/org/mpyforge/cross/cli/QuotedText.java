package org.mpyforge.cross.cli;

/** Text as Python's {@code repr} shows it. */
final class QuotedText {

  private QuotedText() {}

  /**
   * The quoted form of {@code text}, as {@code mp_str_print_quoted} of {@code py/objstr.c} prints
   * it: double quotes only around text with single quotes and no double ones, ASCII only.
   */
  static String repr(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    var out = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      appendEscaped(out, c, quote);
    }
    return out.append(quote).toString();
  }

  private static void appendEscaped(StringBuilder out, int c, char quote) {
    switch (c) {
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else if (c >= ' ' && c <= '~') {
          out.append((char) c);
        } else {
          appendNumbered(out, c);
        }
      }
    }
  }

  private static void appendNumbered(StringBuilder out, int c) {
    String hex = Integer.toHexString(c);
    int width = c <= 0xff ? 2 : c <= 0xffff ? 4 : 8;
    out.append('\\').append(width == 2 ? 'x' : width == 4 ? 'u' : 'U');
    out.append("0".repeat(width - hex.length())).append(hex);
  }
}
