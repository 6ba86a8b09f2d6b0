package org.mpyforge.vm.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Edits the lines of a prompt on a terminal that sends each key: it echoes, and draws as the
 * reference does, byte for byte ({@code shared/readline/readline.c}).
 */
final class LineEditor {
  /** What {@link #read} gives for a finished line; else the control character that ended it. */
  static final int LINE = 0;

  private static final int END_OF_INPUT = 4;
  private static final int INDENT = 4;
  private static final int SHORT_MOVE = 4;
  private static final int HISTORY_SIZE = 50;

  /** Where the bytes come from. */
  interface Typist {
    /** The next byte, or -1 at the end. */
    int read() throws IOException;
  }

  /** Completes the names before the cursor. */
  interface Completer {
    /**
     * What to insert for a text; empty if nothing is known, null if there are several ways, which
     * have then been printed.
     */
    String complete(String text);
  }

  private final Typist in;
  private final Consumer<String> out;
  private final Completer completer;
  private final KeyDecoder keys = new KeyDecoder();
  private final List<String> history = new ArrayList<>();

  private StringBuilder text = new StringBuilder();

  /** Where the line begins in the text: before it are the lines that it goes on from. */
  private int start;

  private int cursor;
  private int historyAt;
  private boolean autoIndent;
  private boolean justIndented;
  private String prompt = "";

  LineEditor(Typist in, Consumer<String> out, Completer completer) {
    this.in = in;
    this.out = out;
    this.completer = completer;
  }

  /**
   * Reads a line, appending it to a text.
   *
   * @return {@link #LINE}, or the number of the control character, 1 to 5, that ended it
   */
  int read(StringBuilder line, String newPrompt) throws IOException {
    text = line;
    start = line.length();
    cursor = start;
    historyAt = -1;
    prompt = newPrompt;
    keys.reset();
    out.accept(newPrompt);
    if (line.length() == 0) {
      autoIndent = true;
    }
    indent();
    while (true) {
      int c = in.read();
      int end = c < 0 ? END_OF_INPUT : process(c);
      if (end >= 0) {
        return end;
      }
    }
  }

  /** Does what a byte asks for; gives what {@link #read} is to return, or -1. */
  private int process(int c) {
    boolean empty = text.length() == start;
    if (keys.isPlain() && empty && c >= 1 && c <= END_OF_INPUT + 1) {
      return c;
    }
    boolean afterIndent = justIndented && keys.isPlain() && (c == '\t' || c == ' ');
    Key key = keys.decode(c);
    if (key == Key.BREAK) {
      return c;
    }
    if (key == Key.ENTER) {
      out.accept("\r\n");
      remember(text.substring(start));
      return LINE;
    }
    if (afterIndent) {
      autoIndent = false;
      if (c == ' ') {
        outdent();
      }
    } else {
      edit(key, (char) c);
    }
    justIndented = false;
    return -1;
  }

  private void edit(Key key, char c) {
    switch (key) {
      case CHARACTER -> insert(String.valueOf(c));
      case HOME -> moveTo(start);
      case END -> moveTo(text.length());
      case LEFT -> moveTo(Math.max(start, cursor - 1));
      case RIGHT -> moveTo(Math.min(text.length(), cursor + 1));
      case WORD_LEFT -> moveTo(wordLeft());
      case WORD_RIGHT -> moveTo(wordRight());
      case UP -> recall(historyAt + 1);
      case DOWN -> recall(historyAt - 1);
      case BACKSPACE -> backspace();
      case DELETE -> delete(cursor, Math.min(text.length(), cursor + 1));
      case DELETE_TO_END -> cut(cursor, text.length());
      case DELETE_TO_START -> cut(start, cursor);
      case DELETE_WORD_LEFT -> cut(wordLeft(), cursor);
      case DELETE_WORD_RIGHT -> cut(cursor, wordRight());
      case TAB -> complete();
      default -> {
        // Nothing to do.
      }
    }
  }

  // ---- the text and what is seen of it

  private void moveTo(int position) {
    if (position < cursor) {
      stepBack(cursor - position);
    } else if (position > cursor) {
      out.accept(text.substring(cursor, position));
    }
    cursor = position;
  }

  private void stepBack(int columns) {
    if (columns <= SHORT_MOVE) {
      out.accept("\b".repeat(columns));
    } else {
      out.accept("\033[" + columns + "D");
    }
  }

  private void insert(String inserted) {
    text.insert(cursor, inserted);
    out.accept(text.substring(cursor));
    cursor += inserted.length();
    stepBack(text.length() - cursor);
  }

  private void delete(int from, int to) {
    if (from < to) {
      cut(from, to);
    }
  }

  /** Removes a part of the line, even an empty one: what is behind it is drawn again. */
  private void cut(int from, int to) {
    if (from < cursor) {
      stepBack(cursor - from);
    }
    cursor = from;
    text.delete(from, to);
    if (from < to) {
      out.accept("\033[K");
    }
    out.accept(text.substring(cursor));
    stepBack(text.length() - cursor);
  }

  /** Takes back what was indented, all but one space. The end was blank, and is not erased. */
  private void outdent() {
    cursor -= INDENT - 1;
    text.setLength(cursor);
    stepBack(INDENT - 1);
  }

  private void backspace() {
    if (cursor == start) {
      return;
    }
    boolean blank = text.substring(start, cursor).isBlank();
    int columns = blank && cursor - start >= INDENT ? INDENT : 1;
    cut(cursor - columns, cursor);
  }

  private int wordLeft() {
    int at = cursor;
    while (at > 0 && !isWord(at - 1)) {
      at--;
    }
    while (at > 0 && isWord(at - 1)) {
      at--;
    }
    return at;
  }

  private int wordRight() {
    int at = cursor;
    while (at < text.length() && !isWord(at)) {
      at++;
    }
    while (at < text.length() && isWord(at)) {
      at++;
    }
    return at;
  }

  private boolean isWord(int at) {
    char c = text.charAt(at);
    return c < 128 && Character.isLetterOrDigit(c);
  }

  // ---- history

  private void remember(String line) {
    if (!line.isEmpty() && (history.isEmpty() || !history.get(0).equals(line))) {
      history.add(0, line);
      if (history.size() > HISTORY_SIZE) {
        history.remove(HISTORY_SIZE);
      }
    }
  }

  private void recall(int entry) {
    if (entry < -1 || entry >= history.size()) {
      return;
    }
    historyAt = entry;
    int oldLength = text.length();
    stepBack(cursor - start);
    cursor = start;
    text.setLength(start);
    if (entry >= 0) {
      text.append(history.get(entry));
    }
    if (text.length() < oldLength) {
      out.accept("\033[K");
    }
    out.accept(text.substring(start));
    cursor = text.length();
  }

  // ---- completion and indentation

  private void complete() {
    if (text.length() > 0 && cursor > 0 && Character.isWhitespace(text.charAt(cursor - 1))) {
      insert(" ".repeat(INDENT));
      return;
    }
    String before = text.substring(start, cursor);
    String completion = completer.complete(before);
    if (completion == null) {
      out.accept(prompt + before);
      out.accept(text.substring(cursor));
      stepBack(text.length() - cursor);
    } else if (!completion.isEmpty()) {
      insert(completion);
    }
  }

  /** Begins a line as deep as the one before it, and deeper after a colon. */
  private void indent() {
    int length = text.length();
    if (!autoIndent || length < 2 || text.charAt(length - 1) != '\n') {
      return;
    }
    int begin = text.lastIndexOf("\n", length - 2) + 1;
    int end = begin;
    while (text.charAt(end) == ' ') {
      end++;
    }
    if (begin > 0 && end + 1 == length && isBlankLineBefore(begin)) {
      return; // Two blank lines: whoever typed them wants to get out.
    }
    int depth = (end - begin) / INDENT + (text.charAt(length - 2) == ':' ? 1 : 0);
    if (depth > 0) {
      String spaces = " ".repeat(INDENT * depth);
      text.append(spaces);
      out.accept(spaces);
      cursor += spaces.length();
      justIndented = true;
    }
  }

  private boolean isBlankLineBefore(int begin) {
    for (int at = begin - 2; at >= 0; at--) {
      if (text.charAt(at) == '\n') {
        return true;
      }
      if (text.charAt(at) != ' ') {
        return false;
      }
    }
    return false;
  }
}
