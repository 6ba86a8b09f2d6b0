package org.mpyforge.vm.command;

import java.util.List;

/** Decides whether what was typed at a prompt goes on in the next line ({@code py/repl.c}). */
final class Continuation {
  private static final List<String> COMPOUND =
      List.of("if", "while", "for", "try", "with", "def", "class", "async");

  private Continuation() {}

  /** Whether more input is needed. */
  static boolean isNeeded(String input) {
    if (input.isEmpty()) {
      return false;
    }
    char last = input.charAt(input.length() - 1);
    var scan = new Scan(input);
    if (scan.quote.length() == 3) {
      return true;
    }
    return (scan.open && scan.quote.isEmpty())
        || last == '\\'
        || (beginsCompound(input) && last != '\n');
  }

  private static boolean beginsCompound(String input) {
    if (input.charAt(0) == '@') {
      return true;
    }
    for (String word : COMPOUND) {
      if (input.startsWith(word)
          && (input.length() == word.length()
              || !(Character.isLetterOrDigit(input.charAt(word.length()))
                  || input.charAt(word.length()) == '_'))) {
        return true;
      }
    }
    return false;
  }

  /** What is still open at the end of an input: a string, brackets. */
  private static final class Scan {
    String quote = "";
    boolean open;

    Scan(String input) {
      int[] depth = new int[3];
      for (int i = 0; i < input.length(); i++) {
        char c = input.charAt(i);
        if (c == '\'' || c == '"') {
          i += mark(input, i, c);
        } else if (c == '\\'
            && i + 1 < input.length()
            && "'\"\\".indexOf(input.charAt(i + 1)) >= 0) {
          i += quote.isEmpty() ? 0 : 1;
        } else if (quote.isEmpty()) {
          int bracket = "([{".indexOf(c);
          if (bracket >= 0) {
            depth[bracket]++;
          } else if (")]}".indexOf(c) >= 0) {
            depth[")]}".indexOf(c)]--;
          }
        }
      }
      open = depth[0] > 0 || depth[1] > 0 || depth[2] > 0;
    }

    /** Opens or closes a string at a quotation mark; gives how many more characters that takes. */
    private int mark(String input, int at, char c) {
      String one = String.valueOf(c);
      String three = one.repeat(3);
      if ((quote.isEmpty() || quote.equals(three)) && input.startsWith(three, at)) {
        quote = quote.isEmpty() ? three : "";
        return 2;
      }
      if (quote.isEmpty() || quote.equals(one)) {
        quote = quote.isEmpty() ? one : "";
      }
      return 0;
    }
  }
}
