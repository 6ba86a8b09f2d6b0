package org.mpyforge.cross.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, the lexer comes to the end, or raises as the reference does. */
class LexerAnyBytesTest {
  private static final int SOURCES = 5_000;

  /** Far more tokens than the longest of these sources can be rewritten to. */
  private static final int MANY_TOKENS = 1_000_000;

  private static final String[] FRAGMENTS = {
    "f'", "t\"", "rt'''", "b'", "'", "\"", "'''", "{", "}", "{x}", "{y!r:>{w}}", "=", ":", "!s",
    "\\", "\\x", "\\x41", "\\r\\n", "\\0", "\\N", "\r", "\n", "\r\n", "\0", "\t", "    ", "(", ")",
    "[", "]", "#", "if", "1e", "0x", "...", "\u00e9", "f'{x}' ", "'f\"\" \\r\\n' t'{x}'",
  };

  @Test
  void randomFragmentsComeToAnEnd() {
    Random random = new Random(1);
    for (int i = 0; i < SOURCES; i++) {
      StringBuilder source = new StringBuilder();
      for (int parts = random.nextInt(40); parts > 0; parts--) {
        source.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
      }
      check(source.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void randomBytesComeToAnEnd() {
    Random random = new Random(2);
    for (int i = 0; i < SOURCES; i++) {
      byte[] source = new byte[random.nextInt(100)];
      random.nextBytes(source);
      check(source);
    }
  }

  private static void check(byte[] source) {
    try {
      Lexer lexer = new Lexer(source, LexicalDialect.V1_28, true);
      int tokens = 0;
      while (lexer.kind() != TokenKind.END) {
        lexer.next();
        assertTrue(++tokens < MANY_TOKENS);
      }
    } catch (LexException raised) {
      assertEquals("NotImplementedError", raised.type());
    }
  }
}
