package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours are for terminals. */
class ColorTest {
  private static final String FILE = "../testdata/cross/programs/fibonacci.O0.mpy";

  @ParameterizedTest
  @ValueSource(strings = {"dis", "inspect"})
  void onATerminalOnly(String command) {
    assertTrue(CommandRun.onTerminal(command, FILE).text().contains("\u001b["));
    assertFalse(CommandRun.of(command, FILE).text().contains("\u001b"));
  }

  @Test
  void unlessAskedForOrForbidden() {
    assertTrue(CommandRun.of("dis", "--color=always", FILE).text().contains("\u001b["));
    assertFalse(CommandRun.onTerminal("dis", "--color=never", FILE).text().contains("\u001b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dis", "inspect"})
  void theyChangeNothingElse(String command) {
    String plain = CommandRun.of(command, FILE).text();
    String colored = CommandRun.of(command, "--color=always", FILE).text();
    assertEquals(plain, colored.replaceAll("\u001b\\[\\d+m", ""));
  }
}
