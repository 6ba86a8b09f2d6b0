package org.mpyforge.freezer.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads TOML 1.0, as far as a {@code pyproject.toml} needs it: tables become maps, arrays lists,
 * and strings strings. Numbers, dates and booleans are kept as they are spelled.
 */
final class Toml {
  private static final int MAX_DEPTH = 100;

  private final String text;
  private final Map<String, Object> root = new LinkedHashMap<>();
  private int next;
  private int depth;

  private Toml(String text) {
    this.text = text;
  }

  /**
   * The table of a whole file.
   *
   * @param bytes its text in UTF-8
   * @throws PackageException if it is wrong; the message says where
   */
  static Map<String, Object> read(byte[] bytes) throws PackageException {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    var reader = new Toml(text);
    reader.file();
    return reader.root;
  }

  private void file() throws PackageException {
    Map<String, Object> table = root;
    for (space(true); next < text.length(); space(true)) {
      if (text.startsWith("[[", next)) {
        next += 2;
        table = element(key());
        expect("]]");
      } else if (take('[')) {
        table = table(root, key());
        expect("]");
      } else {
        pair(table);
      }
      space(false);
      if (next < text.length() && text.charAt(next) != '\n') {
        throw wrong("the end of the line");
      }
    }
  }

  private void pair(Map<String, Object> table) throws PackageException {
    List<String> key = key();
    expect("=");
    space(false);
    Map<String, Object> in = table(table, key.subList(0, key.size() - 1));
    String name = key.get(key.size() - 1);
    Object value = value();
    if (in.put(name, value) != null) {
      throw wrong("no second '" + name + "'");
    }
  }

  /** The table of a key; tables on the way are made. */
  private Map<String, Object> table(Map<String, Object> from, List<String> key)
      throws PackageException {
    Map<String, Object> table = from;
    for (String name : key) {
      Object value = table.computeIfAbsent(name, unused -> new LinkedHashMap<String, Object>());
      if (value instanceof List<?> list && !list.isEmpty()) {
        value = list.get(list.size() - 1); // The last one of an array of tables.
      }
      table = asTable(value, name);
    }
    return table;
  }

  @SuppressWarnings("unchecked") // This reader makes no other maps.
  private Map<String, Object> asTable(Object value, String name) throws PackageException {
    if (value instanceof Map) {
      return (Map<String, Object>) value;
    }
    throw wrong("'" + name + "' to be a table");
  }

  /** A new element of an array of tables. */
  private Map<String, Object> element(List<String> key) throws PackageException {
    Map<String, Object> in = table(root, key.subList(0, key.size() - 1));
    String name = key.get(key.size() - 1);
    Object known = in.computeIfAbsent(name, unused -> new ArrayList<Object>());
    if (!(known instanceof List)) {
      throw wrong("'" + name + "' to be an array");
    }
    @SuppressWarnings("unchecked") // This reader makes no other lists.
    var array = (List<Object>) known;
    var element = new LinkedHashMap<String, Object>();
    array.add(element);
    return element;
  }

  private List<String> key() throws PackageException {
    var parts = new ArrayList<String>();
    do {
      space(false);
      char c = peek();
      if (c == '"' || c == '\'') {
        parts.add(string());
      } else {
        int start = next;
        while (next < text.length() && isBare(text.charAt(next))) {
          next++;
        }
        if (next == start) {
          throw wrong("a key");
        }
        parts.add(text.substring(start, next));
      }
      space(false);
    } while (take('.'));
    return parts;
  }

  private static boolean isBare(char c) {
    return c == '_' || c == '-' || c < 0x7f && Character.isLetterOrDigit(c);
  }

  private Object value() throws PackageException {
    if (++depth > MAX_DEPTH) {
      throw wrong("less depth");
    }
    char c = peek();
    Object value;
    if (c == '"' || c == '\'') {
      value = string();
    } else if (c == '[') {
      value = array();
    } else if (c == '{') {
      value = inline();
    } else {
      int start = next;
      while (next < text.length() && ",]}#\n".indexOf(text.charAt(next)) < 0) {
        next++;
      }
      value = text.substring(start, next).strip();
      if (value.equals("")) {
        throw wrong("a value");
      }
    }
    depth--;
    return value;
  }

  private List<Object> array() throws PackageException {
    next++;
    var array = new ArrayList<Object>();
    for (space(true); !take(']'); space(true)) {
      array.add(value());
      space(true);
      if (!take(',') && peek() != ']') {
        throw wrong("',' or ']'");
      }
    }
    return array;
  }

  private Map<String, Object> inline() throws PackageException {
    next++;
    var table = new LinkedHashMap<String, Object>();
    for (space(false); !take('}'); space(false)) {
      pair(table);
      space(false);
      if (!take(',') && peek() != '}') {
        throw wrong("',' or '}'");
      }
    }
    return table;
  }

  private String string() throws PackageException {
    char quote = peek();
    String triple = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(triple, next);
    next += isLong ? 3 : 1;
    if (isLong && next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    var string = new StringBuilder();
    while (isLong ? !endsLong(triple, string) : peek() != quote) {
      char c = peek();
      next++;
      if (c == '\n' && !isLong) {
        throw wrong("the end of a string");
      }
      if (c == '\\' && quote == '"') {
        escape(string);
      } else {
        string.append(c);
      }
    }
    next += isLong ? 0 : 1;
    return string.toString();
  }

  /** Whether a long string ends here; one or two quotes before the last three belong to it. */
  private boolean endsLong(String triple, StringBuilder string) throws PackageException {
    peek();
    if (!text.startsWith(triple, next)) {
      return false;
    }
    next += triple.length();
    while (next < text.length() && text.charAt(next) == triple.charAt(0)) {
      string.append(triple.charAt(0));
      next++;
    }
    return true;
  }

  private void escape(StringBuilder string) throws PackageException {
    char c = peek();
    next++;
    switch (c) {
      case 'b' -> string.append('\b');
      case 't' -> string.append('\t');
      case 'n' -> string.append('\n');
      case 'f' -> string.append('\f');
      case 'r' -> string.append('\r');
      case '"', '\\' -> string.append(c);
      case 'u' -> string.appendCodePoint(hex(4));
      case 'U' -> string.appendCodePoint(hex(8));
      case ' ', '\t', '\n' -> {
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
      }
      default -> throw wrong("an escape");
    }
  }

  private int hex(int digits) throws PackageException {
    String number = text.substring(next, Math.min(next + digits, text.length()));
    if (!number.matches("[0-9A-Fa-f]{" + digits + "}")) {
      throw wrong(digits + " hexadecimal digits");
    }
    long point = Long.parseLong(number, 16);
    if (point > Character.MAX_CODE_POINT) {
      throw wrong("a character");
    }
    next += digits;
    return (int) point;
  }

  /** Skips blanks and a comment; ends of lines, too, if they mean nothing. */
  private void space(boolean lines) {
    while (next < text.length()) {
      char c = text.charAt(next);
      if (c == '#') {
        int end = text.indexOf('\n', next);
        next = end < 0 ? text.length() : end;
      } else if (c == ' ' || c == '\t' || lines && c == '\n') {
        next++;
      } else {
        return;
      }
    }
  }

  private boolean take(char c) {
    boolean isThere = next < text.length() && text.charAt(next) == c;
    next += isThere ? 1 : 0;
    return isThere;
  }

  private void expect(String word) throws PackageException {
    space(false);
    if (!text.startsWith(word, next)) {
      throw wrong("'" + word + "'");
    }
    next += word.length();
  }

  private char peek() throws PackageException {
    if (next >= text.length()) {
      throw wrong("more");
    }
    return text.charAt(next);
  }

  private PackageException wrong(String wanted) {
    long line =
        1 + text.substring(0, Math.min(next, text.length())).chars().filter(c -> c == '\n').count();
    return new PackageException("wrong in line " + line + ": expected " + wanted);
  }
}
