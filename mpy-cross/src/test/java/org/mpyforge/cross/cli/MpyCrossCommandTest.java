package org.mpyforge.cross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the command adds to the reference: many files, folders, argument files, a home for outputs.
 */
class MpyCrossCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeSources() {
    CommandRun.write(folder, "main.py", "start()");
    CommandRun.write(folder, "lib/good.py", "x");
    CommandRun.write(folder, "lib/bad.py", "wrong");
    CommandRun.write(folder, "lib/deep/er.py", "y");
    CommandRun.write(folder, "lib/notes.txt", "not a source");
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private List<String> outputs() {
    return CommandRun.files(folder).stream().filter(name -> name.endsWith(".mpy")).toList();
  }

  @Test
  void oneFileIsCompiledBesideItself() {
    assertEquals(new CommandRun(0, "", ""), run("main.py"));
    assertEquals("main.py: start()", CommandRun.read(folder, "main.mpy"));
  }

  @Test
  void aFolderMeansEverySourceBelowIt() {
    CommandRun run = run("main.py", "lib");
    assertEquals(1, run.exitStatus());
    assertEquals(List.of("lib/deep/er.mpy", "lib/good.mpy", "main.mpy"), outputs());
    assertEquals("lib/deep/er.py: y", CommandRun.read(folder, "lib/deep/er.mpy"));
  }

  @Test
  void oneBadFileAmongManyIsNamedAndStopsNoOther() {
    CommandRun run = run("none.py", "lib/", "main.py");
    assertEquals(
        """
        error compiling none.py:
        OSError: (2, "can't open none.py")
        error compiling lib/bad.py:
        Traceback (most recent call last):
          File "lib/bad.py", line 1
        SyntaxError: invalid syntax
        """,
        run.err());
    assertEquals(1, run.exitStatus());
    assertEquals(3, outputs().size());
  }

  @Test
  void oneBadFileAloneNeedsNoHeading() {
    assertEquals(
        """
        Traceback (most recent call last):
          File "lib/bad.py", line 1
        SyntaxError: invalid syntax
        """,
        run("lib/bad.py").err());
  }

  @Test
  void aFailedRunLeavesTheOldOutputWhole() {
    CommandRun.write(folder, "lib/bad.mpy", "yesterday's");
    assertEquals(1, run("lib/bad.py").exitStatus());
    assertEquals("yesterday's", CommandRun.read(folder, "lib/bad.mpy"));
  }

  @Test
  void outputsCanLiveInAFolderOfTheirOwn() {
    run("--output-dir", "out/mpy", "main.py", "./lib/../lib/good.py", "lib/deep");
    assertEquals(
        List.of("out/mpy/lib/deep/er.mpy", "out/mpy/lib/good.mpy", "out/mpy/main.mpy"), outputs());
  }

  @Test
  void noPathLeadsOutOfTheOutputFolder() {
    Path elsewhere = folder.resolve("lib/good.py");
    run("--output-dir=out", "lib/../../" + folder.getFileName() + "/main.py", elsewhere.toString());
    assertEquals(2, outputs().size());
    assertTrue(outputs().stream().allMatch(name -> name.startsWith("out/")), outputs()::toString);
  }

  @Test
  void argumentFilesHoldOneArgumentALine() {
    CommandRun.write(folder, "two words.py", "z");
    CommandRun.write(folder, "list", "--output-dir\r\nout\r\n\r\ntwo words.py\r\nmain.py");
    assertEquals(new CommandRun(0, "", ""), run("@list", "lib/good.py"));
    assertEquals(List.of("out/lib/good.mpy", "out/main.mpy", "out/two words.mpy"), outputs());
  }

  @Test
  void anArgumentFileMustExist() {
    assertEquals(new CommandRun(1, "", "OSError: (2, \"can't open list\")\n"), run("@list"));
  }

  @Test
  void afterTwoDashesAnAtSignIsPartOfAName() {
    CommandRun.write(folder, "@list", "source");
    run("-o", "out.mpy", "--", "@list");
    assertEquals("@list: source", CommandRun.read(folder, "out.mpy"));
  }

  @Test
  void standardInputGoesToStandardOutput() {
    assertEquals(new CommandRun(0, "<stdin>: text", ""), CommandRun.withInput("text", folder, "-"));
    assertEquals(
        new CommandRun(0, "boot.py: text", ""),
        CommandRun.withInput("text", folder, "-s", "boot.py", "-"));
    assertEquals(new CommandRun(0, "main.py: start()", ""), run("main.py", "-o", "-"));
  }

  @Test
  void syntaxErrorsNameThePathAndNotTheEmbeddedName() {
    assertTrue(run("-s", "other.py", "lib/bad.py").err().contains("File \"lib/bad.py\""));
  }

  @Test
  void aFileGivenTwiceIsCompiledOnce() {
    assertEquals(new CommandRun(0, "", ""), run("main.py", "main.py"));
  }

  @Test
  void twoSourcesOfOneOutputAreRefused() {
    CommandRun.write(folder, "main.px", "other");
    assertEquals(
        new CommandRun(
            1, "", "error compiling main.px:\nValueError: output of main.py too: main.mpy\n"),
        run("main.py", "main.px"));
    assertEquals("main.py: start()", CommandRun.read(folder, "main.mpy"));
  }

  @Test
  void aFolderWithoutSourcesIsNoInput() {
    CommandRun.write(folder, "empty/readme", "");
    assertEquals(new CommandRun(1, "", "no input file\n"), run("empty"));
  }

  @Test
  void theCompilersLimitsAreOrdinaryErrors() {
    CommandRun.write(folder, "deep.py", "too deep");
    CommandRun.write(folder, "big.py", "too big");
    assertEquals(
        new CommandRun(1, "", "RuntimeError: maximum recursion depth exceeded\n"), run("deep.py"));
    assertEquals(new CommandRun(1, "", "MemoryError: memory allocation failed\n"), run("big.py"));
  }

  @Test
  void aBugOfOursIsOneLineUnlessMoreIsAskedFor() {
    CommandRun.write(folder, "bug.py", "our bug");
    String line =
        "SystemError: error in the compiler itself: java.lang.IllegalStateException: first line\n";
    assertEquals(new CommandRun(1, "", line), run("bug.py"));
    assertTrue(run("-v", "bug.py").err().contains("\tat "));
  }

  @Test
  void versionHasTheShapeThatScriptsTakeApart() {
    CommandRun run = run("--version", "-Q");
    assertEquals(0, run.exitStatus());
    String shape = "Mpyforge v\\S+ on \\d{4}-\\d\\d-\\d\\d; mpy-cross emitting mpy v6\\.3\n";
    assertTrue(run.out().matches(shape), run.out());
  }

  @Test
  void helpIsNoError() {
    CommandRun run = run("--help");
    assertEquals(0, run.exitStatus());
    assertTrue(run.out().startsWith("usage: mpy-cross "));
  }
}
