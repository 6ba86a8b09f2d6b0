package org.mpyforge.vm.object;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strings and bytes as {@code repr()} and JSON write them. */
final class StrPrinting {
  /** How much text is put together before it is sent on, about. */
  private static final int PIECE = 4096;

  private StrPrinting() {}

  /** Writes a string or bytes. */
  static void print(PyStringLike value, Printer out, PrintKind kind) {
    byte[] data = value.data;
    if (kind == PrintKind.JSON) {
      json(data, out);
    } else if (value instanceof PyBytes) {
      out.print("b");
      quotedBytes(data, data.length, out);
    } else if (kind == PrintKind.STR) {
      out.write(data);
    } else {
      quotedText(data, out);
    }
  }

  /** Single quotes, unless that would need an escape and double quotes would not. */
  private static char quote(byte[] data, int length) {
    boolean single = false;
    for (int i = 0; i < length; i++) {
      if (data[i] == '"') {
        return '\'';
      }
      single |= data[i] == '\'';
    }
    return single ? '"' : '\'';
  }

  /** Writes the quoted form of bytes, without the {@code b} before it. */
  static void quotedBytes(byte[] data, int length, Printer out) {
    char quote = quote(data, length);
    var text = new StringBuilder(Math.min(length, PIECE) + 2).append(quote);
    for (int i = 0; i < length; i++) {
      int b = data[i] & 0xff;
      spill(text, out);
      if (!escapeCommon(text, b, quote)) {
        if (b >= 0x20 && b < 0x7f) {
          text.append((char) b);
        } else {
          escape(text, 'x', b, 2);
        }
      }
    }
    out.write(text.append(quote).toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static void quotedText(byte[] data, Printer out) {
    char quote = quote(data, data.length);
    var text = new StringBuilder(Math.min(data.length, PIECE) + 2).append(quote);
    for (int i = 0, next; i < data.length; i = next) {
      next = Utf8.next(data, i, data.length);
      int c = Utf8.codePoint(data, i, next);
      spill(text, out);
      if (escapeCommon(text, c, quote)) {
        continue;
      }
      if (c >= 0x20 && c < 0x7f) {
        text.append((char) c);
      } else {
        boolean isByte = c < 0x100;
        boolean isShort = c < 0x10000;
        escape(text, isByte ? 'x' : isShort ? 'u' : 'U', c, isByte ? 2 : isShort ? 4 : 8);
      }
    }
    out.write(text.append(quote).toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** Sends on what has become long: with escapes, all would be several times the data. */
  private static void spill(StringBuilder text, Printer out) {
    if (text.length() >= PIECE) {
      out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
      text.setLength(0);
    }
  }

  /** Appends an escape with so many hexadecimal digits. */
  private static void escape(StringBuilder text, char kind, int c, int digits) {
    text.append('\\').append(kind);
    for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
      text.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }

  /** Appends the escape of a character that strings and bytes escape alike, if it is one. */
  private static boolean escapeCommon(StringBuilder text, int c, char quote) {
    if (c == quote || c == '\\') {
      text.append('\\').append((char) c);
      return true;
    }
    String escape = shortEscape(c);
    if (escape == null) {
      return false;
    }
    text.append(escape);
    return true;
  }

  private static String shortEscape(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> null;
    };
  }

  /** Writes a JSON string; bytes from 0x80 on go out as they are. */
  static void json(byte[] data, Printer out) {
    var text = new BytesPrinter();
    text.write('"');
    for (byte b : data) {
      if (text.size() >= PIECE) {
        out.write(text.toByteArray());
        text = new BytesPrinter();
      }
      if (b == '"' || b == '\\') {
        text.write('\\');
        text.write(b);
      } else if (b >= 0 && b < 0x20) {
        String escape = shortEscape(b);
        text.print(escape != null ? escape : String.format(Locale.ROOT, "\\u%04x", b));
      } else {
        text.write(b);
      }
    }
    text.write('"');
    out.write(text.toByteArray());
  }
}
