package org.mpyforge.freezer.image.c;

import java.util.Collection;
import org.mpyforge.format.ByteString;

/** C source in the making: lines, and the literals in them. */
final class CText {
  private static final String[] BYTES = new String[256];
  private static final int WIDTH = 100;

  static {
    for (int b = 0; b < BYTES.length; b++) {
      BYTES[b] = "0x%02x,".formatted(b);
    }
  }

  private final StringBuilder text = new StringBuilder(1 << 16);

  /** Adds a line, put together of parts. */
  CText line(Object... parts) {
    for (Object part : parts) {
      text.append(part);
    }
    text.append('\n');
    return this;
  }

  /** Adds lines. */
  CText lines(String block) {
    text.append(block);
    return this;
  }

  /** Adds items with commas between them, as many a line as fit. */
  CText list(String indent, Collection<String> items) {
    int used = 0;
    for (String item : items) {
      if (used == 0) {
        text.append(indent);
        used = indent.length();
      } else if (used + item.length() + 2 > WIDTH) {
        text.append('\n').append(indent);
        used = indent.length();
      } else {
        text.append(' ');
        used++;
      }
      text.append(item).append(',');
      used += item.length() + 1;
    }
    text.append(used == 0 ? "" : "\n");
    return this;
  }

  /** The text so far. */
  @Override
  public String toString() {
    return text.toString();
  }

  /** A byte in a list. */
  static String item(int value) {
    return BYTES[value & 0xff];
  }

  /** A string literal with the given bytes. */
  static String literal(ByteString bytes) {
    var literal = new StringBuilder(bytes.length() + 16).append('"');
    for (int i = 0; i < bytes.length(); i++) {
      append(literal, bytes.at(i), i > 0 && bytes.at(i - 1) == '?');
    }
    return literal.append('"').toString();
  }

  /**
   * Escapes have three octal digits, so that no digit behind can be taken for another of theirs.
   */
  static void append(StringBuilder literal, int b, boolean behindQuestionMark) {
    switch (b) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      // Two question marks may begin a trigraph.
      case '?' -> literal.append(behindQuestionMark ? "\\?" : "?");
      default -> {
        if (b >= ' ' && b < 0x7f) {
          literal.append((char) b);
        } else {
          literal.append('\\');
          literal.append((char) ('0' + (b >> 6)));
          literal.append((char) ('0' + (b >> 3 & 7)));
          literal.append((char) ('0' + (b & 7)));
        }
      }
    }
  }

  /** Text that may stand in a comment at the end of a line. */
  static String comment(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c >= ' ' && c < 0x7f && c != '\\' ? c : '?');
    }
    return plain.toString().replace("??", "? ?");
  }
}
