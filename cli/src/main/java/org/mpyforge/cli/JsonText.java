package org.mpyforge.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259), two spaces a level. A
 * list without maps and lists in it is written in one line.
 */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /**
   * The JSON text of a value.
   *
   * @throws IllegalArgumentException if there is something in it that JSON has no form for
   */
  static String of(Object value) {
    var text = new JsonText();
    text.write(value, "\n");
    return text.out.toString();
  }

  private void write(Object value, String lineStart) {
    if (value instanceof Map<?, ?> map) {
      String inner = lineStart + "  ";
      writeAll(
          map.entrySet().iterator(),
          "{",
          "}",
          lineStart,
          inner,
          entry -> {
            var pair = (Map.Entry<?, ?>) entry;
            quote(pair.getKey().toString());
            out.append(": ");
            write(pair.getValue(), inner);
          });
    } else if (value instanceof List<?> list) {
      boolean isFlat = list.stream().noneMatch(i -> i instanceof Map || i instanceof List);
      String inner = isFlat ? "" : lineStart + "  ";
      String end = isFlat ? "" : lineStart;
      writeAll(list.iterator(), "[", "]", end, inner, item -> write(item, inner));
    } else if (value instanceof String text) {
      quote(text);
    } else if (value instanceof Number || value instanceof Boolean || value == null) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void writeAll(
      Iterator<?> items,
      String open,
      String close,
      String end,
      String start,
      Consumer<Object> writer) {
    out.append(open);
    boolean any = items.hasNext();
    while (items.hasNext()) {
      out.append(start);
      writer.accept(items.next());
      if (items.hasNext()) {
        out.append(start.isEmpty() ? ", " : ",");
      }
    }
    out.append(any ? end : "").append(close);
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
