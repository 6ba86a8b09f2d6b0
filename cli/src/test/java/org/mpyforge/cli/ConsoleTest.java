package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What commands print, recorded: each file in {@code console/} has a command line behind {@code $},
 * then its output; {@code !} marks stderr and {@code ?} an exit status that is not 0. The files are
 * read relative to this module.
 */
class ConsoleTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/mpyforge/cli/console");

  @TestFactory
  Stream<DynamicTest> commandsPrintWhatIsRecorded() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(FOLDER)) {
      files = found.sorted().toList();
    }
    assertTrue(files.size() > 10, "the recordings are found");
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String recorded = Files.readString(file);
    String command = recorded.lines().findFirst().orElseThrow();
    assertTrue(command.startsWith("$ mpy "), command);
    CommandRun run = CommandRun.of(command.substring("$ mpy ".length()).split(" "));
    var shown = new StringBuilder(command).append('\n').append(run.text());
    run.err().lines().forEach(line -> shown.append("! ").append(line).append('\n'));
    if (run.exitStatus() != 0) {
      shown.append("? ").append(run.exitStatus()).append('\n');
    }
    assertEquals(recorded, shown.toString());
  }
}
