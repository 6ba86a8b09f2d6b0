package org.mpyforge.vm.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed at a prompt, and what is seen then, behind the banner. */
class PromptTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  private int run(String typed, String... args) {
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.ISO_8859_1));
    return new Micropython(in, new PrintStream(shown), new PrintStream(told), Map.of()).run(args);
  }

  /** What a session shows behind the banner, with line feeds for line ends. */
  private String session(String typed) {
    run(typed, "-i", "-c", "");
    String all = shown.toString(StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    return all.substring(all.indexOf(">>> "));
  }

  @Test
  void aStatementShowsItsValue() {
    assertEquals(">>> 1+1\n2\n>>> \n", session("1+1\r"));
  }

  @Test
  void aBlockIsIndented() {
    assertEquals(
        ">>> if 1:\n...     print(2)\n...     \n...     \b\b\b\b\033[K\n2\n>>> \n",
        session("if 1:\rprint(2)\r\r\b\r"));
  }

  @Test
  void aSpaceTakesTheIndentationBack() {
    assertEquals(
        ">>> if 1:\n...     \b\b\bprint(2)\n... \n2\n>>> \n", session("if 1:\r print(2)\r\r"));
  }

  @Test
  void controlCForgetsTheLine() {
    assertEquals(">>> 1+\n>>> 2\n2\n>>> \n", session("1+\0032\r"));
  }

  @Test
  void pasteModeTakesTheLineEndBehindItsEnd() {
    assertEquals(
        ">>> \npaste mode; Ctrl-C to cancel, Ctrl-D to finish\n=== print(3)\n=== \n3\n>>> 4\n4\n>>> \n",
        session("\005print(3)\n\004\n4\n"));
  }

  @Test
  void inputEditsItsLineToo() {
    assertEquals(">>> input('?')\n?ax\b\033[Kb\n'ab'\n>>> \n", session("input('?')\rax\bb\r"));
  }

  @Test
  void theProgramAsksForAPrompt() {
    run("5\r", "-c", "import os; os.putenv('MICROPYINSPECT', '1')");
    assertTrue(shown.toString(StandardCharsets.UTF_8).contains(">>> 5\r\n5"));
  }

  @ParameterizedTest
  @CsvSource({
    "raise SystemExit, 0",
    "raise SystemExit(7), 7",
    "raise SystemExit(1000), 232",
    "raise KeyboardInterrupt, 130",
    "raise ValueError, 1"
  })
  void theExitCodeTellsHowTheProgramEnded(String program, int code) {
    assertEquals(code, run("", "-c", program));
  }

  @Test
  void whyTheProgramExitsIsTold() {
    assertEquals(1, run("", "-c", "raise SystemExit('enough')"));
    assertEquals("enough\n", told.toString(StandardCharsets.UTF_8));
  }

  @Test
  void beforeThereIsAMachineAnInterruptEndsTheProcess() {
    var stream = new PrintStream(shown);
    var command = new Micropython(new ByteArrayInputStream(new byte[0]), stream, stream, Map.of());
    assertEquals(OptionalInt.of(130), command.interrupt());
  }
}
