package org.mpyforge.freezer.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259). Objects become maps, arrays lists; numbers become doubles, and the rest
 * strings, booleans and null.
 */
final class Json {
  private static final int MAX_DEPTH = 100;

  private final String text;
  private int next;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /**
   * An object.
   *
   * @param bytes its text in UTF-8
   * @throws PackageException if it is none; the message says where
   */
  static Map<?, ?> object(byte[] bytes) throws PackageException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new PackageException("JSON that is not UTF-8", e);
    }
    var reader = new Json(text);
    Object value = reader.value();
    reader.space();
    if (reader.next < text.length()) {
      throw reader.wrong("nothing more");
    }
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new PackageException("JSON, but no object");
  }

  private Object value() throws PackageException {
    space();
    return switch (peek()) {
      case '{' -> map();
      case '[' -> list();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> map() throws PackageException {
    enter();
    var map = new LinkedHashMap<String, Object>();
    if (!take('}')) {
      do {
        space();
        String key = string();
        expect(':');
        if (map.put(key, value()) != null) {
          throw wrong("no second '" + key + "'");
        }
      } while (take(','));
      expect('}');
    }
    depth--;
    return map;
  }

  private List<Object> list() throws PackageException {
    enter();
    var list = new ArrayList<Object>();
    if (!take(']')) {
      do {
        list.add(value());
      } while (take(','));
      expect(']');
    }
    depth--;
    return list;
  }

  private void enter() throws PackageException {
    next++;
    if (++depth > MAX_DEPTH) {
      throw wrong("less depth");
    }
  }

  private String string() throws PackageException {
    expect('"');
    var string = new StringBuilder();
    while (true) {
      char c = peek();
      if (c < ' ') {
        throw wrong("the end of a string");
      }
      next++;
      if (c == '"') {
        return string.toString();
      }
      string.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() throws PackageException {
    char c = peek();
    next++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex();
      default -> throw wrong("an escape");
    };
  }

  private char hex() throws PackageException {
    int end = Math.min(next + 4, text.length());
    String digits = text.substring(next, end);
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw wrong("four hexadecimal digits");
    }
    next = end;
    return (char) Integer.parseInt(digits, 16);
  }

  private Object word(String word, Object value) throws PackageException {
    if (!text.startsWith(word, next)) {
      throw wrong("a value");
    }
    next += word.length();
    return value;
  }

  private Double number() throws PackageException {
    int start = next;
    while (next < text.length() && "+-.0123456789eE".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    String digits = text.substring(start, next);
    if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
      next = start;
      throw wrong("a value");
    }
    return Double.valueOf(digits);
  }

  private void space() {
    while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
  }

  private boolean take(char c) {
    space();
    boolean isThere = next < text.length() && text.charAt(next) == c;
    next += isThere ? 1 : 0;
    return isThere;
  }

  private void expect(char c) throws PackageException {
    if (!take(c)) {
      throw wrong("'" + c + "'");
    }
  }

  private char peek() throws PackageException {
    if (next >= text.length()) {
      throw wrong("more");
    }
    return text.charAt(next);
  }

  private PackageException wrong(String wanted) {
    long line = text.substring(0, Math.min(next, text.length())).lines().count();
    return new PackageException(
        "JSON that is wrong in line " + Math.max(1, line) + ": expected " + wanted);
  }
}
