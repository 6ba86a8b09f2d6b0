package org.mpyforge.freezer.build;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The line that gives a module the version of its package ({@code tagged_py_file} of {@code
 * tools/manifestfile.py}).
 */
final class VersionLine {
  private static final byte[] ASSIGNMENT = "__version__ =".getBytes(StandardCharsets.US_ASCII);

  private VersionLine() {}

  /** A source that ends by setting {@code __version__}, unless it does so itself. */
  static byte[] append(byte[] source, String version) {
    if (contains(source, ASSIGNMENT)) {
      return source;
    }
    byte[] line = ("\n\n__version__ = " + quote(version) + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(source, source.length + line.length);
    System.arraycopy(line, 0, whole, source.length, line.length);
    return whole;
  }

  private static boolean contains(byte[] text, byte[] part) {
    for (int at = 0; at + part.length <= text.length; at++) {
      if (Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private static String quote(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    var quoted = new StringBuilder().append(quote);
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (c == quote || c == '\\') {
                    quoted.append('\\');
                  }
                  quoted.append((char) c);
                }
              }
            });
    return quoted.append(quote).toString();
  }
}
