package org.mpyforge.cross.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file of rows {@code QUESTION = ANSWER}, each of them a test. Rows with a number sign are text.
 */
final class GoldenRows {

  private static final String EQUALS = " = ";

  private GoldenRows() {}

  static Stream<DynamicTest> of(String file, UnaryOperator<String> answer) {
    List<String> rows = read(file).filter(row -> !row.isEmpty() && !row.startsWith("#")).toList();
    assertFalse(rows.isEmpty());
    return rows.stream()
        .map(
            row -> {
              int equals = row.lastIndexOf(EQUALS);
              String question = row.substring(0, equals);
              String expected = row.substring(equals + EQUALS.length());
              return DynamicTest.dynamicTest(
                  question, () -> assertEquals(expected, answer.apply(question)));
            });
  }

  private static Stream<String> read(String file) {
    try (InputStream in = GoldenRows.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes between the quotes of {@code "…"}, in which {@code \xNN} is a byte. */
  static byte[] unquote(String quoted) {
    String text = quoted.substring(1, quoted.length() - 1);
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        c = (char) Integer.parseInt(text.substring(i + 2, i + 4), 16);
        i += 3;
      }
      bytes.append(c);
    }
    return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
