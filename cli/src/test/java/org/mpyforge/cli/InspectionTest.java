package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without options, {@code mpy inspect} takes a way of its own, which must lead to the same. */
class InspectionTest {

  @ParameterizedTest
  @CsvSource({
    "inspect a.mpy,                true",
    "inspect a.mpy help,           true",
    "inspect,                      false",
    "inspect --json a.mpy,         false",
    "inspect a.mpy -h,             false",
    "inspect @files,               false",
    "dis a.mpy,                    false",
  })
  void whatIsAskedForWithoutOptions(String line, boolean isAll) {
    assertEquals(isAll, Inspection.isAllThatIsAsked(line.split(" ", -1)));
  }

  @Test
  void anEmptyNameIsForPicocli() {
    assertFalse(Inspection.isAllThatIsAsked("inspect", ""));
  }

  @Test
  void withAnOptionThatChangesNothingTheAnswerIsTheSame() throws IOException {
    List<String> files = new ArrayList<>();
    for (Path file : GoldenFiles.some(31)) {
      files.add(file.toString());
    }
    files.add("missing.mpy");
    files.add("pom.xml"); // No .mpy file.
    CommandRun plain = inspect(files, List.of());
    assertEquals(inspect(files, List.of("--color=auto")), plain);
    assertEquals(1, plain.exitStatus());
    assertTrue(plain.err().contains("missing.mpy: no such file"), plain.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "always"})
  void aTerminalShowsColours(String color) throws IOException {
    String file = GoldenFiles.all().get(0).toString();
    assertEquals(
        CommandRun.onTerminal("inspect", "--color=" + color, file),
        CommandRun.onTerminal("inspect", file));
  }

  private static CommandRun inspect(List<String> files, List<String> options) {
    List<String> words = new ArrayList<>(List.of("inspect"));
    words.addAll(options);
    words.addAll(files);
    return CommandRun.of(words.toArray(new String[0]));
  }
}
