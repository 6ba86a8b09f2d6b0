package org.mpyforge.cross.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens as text, one a line: {@code 1:5 NAME area}, {@code 1:9 STRING <a\x0ab>}. Bytes that are
 * not printable ASCII, and backslashes, are in hexadecimal. What the lexer raises is the last line.
 */
final class LexedTokens {

  private LexedTokens() {}

  /** The tokens without their places; the characters of {@code source} are bytes. */
  static String of(String source) {
    List<String> lines = new ArrayList<>();
    for (String line : withPlaces(source.getBytes(StandardCharsets.ISO_8859_1))) {
      lines.add(line.substring(line.indexOf(' ') + 1));
    }
    return String.join(" ", lines);
  }

  /** The first token, without its place. */
  static String first(String source) {
    String line =
        line(new Lexer(source.getBytes(StandardCharsets.ISO_8859_1), LexicalDialect.V1_28, true));
    return line.substring(line.indexOf(' ') + 1);
  }

  /** The first line as its tokens are written, strings as {@code <text>}. */
  static String spelled(String source) {
    List<String> words = new ArrayList<>();
    Lexer lexer =
        new Lexer(source.getBytes(StandardCharsets.ISO_8859_1), LexicalDialect.V1_28, true);
    for (; lexer.kind() != TokenKind.NEWLINE && lexer.kind() != TokenKind.END; lexer.next()) {
      words.add(
          switch (lexer.kind()) {
            case NAME, INTEGER, FLOAT_OR_IMAG -> text(lexer);
            case STRING -> "<" + text(lexer) + ">";
            default -> lexer.kind().spelling();
          });
    }
    return String.join(" ", words);
  }

  /** Line and column of every token; the characters of {@code source} are bytes. */
  static String placesOf(String source) {
    List<String> places = new ArrayList<>();
    for (String line : withPlaces(source.getBytes(StandardCharsets.ISO_8859_1))) {
      places.add(line.substring(0, line.indexOf(' ')));
    }
    return String.join(" ", places);
  }

  static List<String> withPlaces(byte[] source) {
    List<String> lines = new ArrayList<>();
    try {
      Lexer lexer = new Lexer(source, LexicalDialect.V1_28, true);
      while (lexer.kind() != TokenKind.END) {
        lines.add(line(lexer));
        lexer.next();
      }
      lines.add(line(lexer));
    } catch (LexException raised) {
      lines.add(raised.type() + ": " + raised.getMessage());
    }
    return lines;
  }

  private static String line(Lexer lexer) {
    String start = lexer.line() + ":" + lexer.column() + " " + lexer.kind();
    return switch (lexer.kind()) {
      case NAME, INTEGER, FLOAT_OR_IMAG -> start + " " + text(lexer);
      case STRING, BYTES -> start + " <" + text(lexer) + ">";
      default -> start;
    };
  }

  private static String text(Lexer lexer) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lexer.textLength(); i++) {
      int b = lexer.textBytes()[i] & 0xff;
      if (b >= ' ' && b < 0x7f && b != '\\') {
        text.append((char) b);
      } else {
        text.append(String.format("\\x%02x", b));
      }
    }
    return text.toString();
  }
}
