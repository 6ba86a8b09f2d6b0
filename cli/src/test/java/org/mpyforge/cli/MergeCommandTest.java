package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.format.ByteString;

/** {@code mpy merge}; what it makes of the files, {@code MpyMergerTest} checks. */
class MergeCommandTest {
  private static final Path FORMAT =
      Path.of("../mpy-format/src/test/resources/org/mpyforge/format");
  private static final String TOUR = FORMAT.resolve("tour-6.3.mpy").toString();
  private static final String PART = FORMAT.resolve("merge-part.mpy").toString();

  @TempDir private Path folder;

  @Test
  void anOldFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Path output = Files.writeString(folder.resolve("all.mpy"), "old");
    CommandRun run = CommandRun.of("merge", "-o", output.toString(), TOUR, PART);
    assertEquals("", run.err());
    assertEquals(merged(), ByteString.copyOf(Files.readAllBytes(output)));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(output), files.toList());
    }
  }

  @Test
  void standardOutputIsTheDefault() throws IOException {
    assertEquals(merged(), CommandRun.of("merge", TOUR, PART).out());
    assertEquals(merged(), CommandRun.of("merge", TOUR, PART, "-o", "-").out());
  }

  @Test
  void aBadInputLeavesTheOldFileWhole() throws IOException {
    Path output = Files.writeString(folder.resolve("all.mpy"), "old");
    CommandRun run = CommandRun.of("merge", "-o", output.toString(), TOUR, "missing.mpy");
    assertEquals(1, run.exitStatus());
    assertEquals("mpy: missing.mpy: no such file\n", run.err());
    assertEquals("old", Files.readString(output));
  }

  @Test
  void nativeCodeOfTwoFilesIsRefused() {
    String machine = FORMAT.resolve("machine-6.3-x64.mpy").toString();
    CommandRun run = CommandRun.of("merge", machine, machine);
    assertEquals(1, run.exitStatus());
    assertEquals("mpy: can't merge files when more than one contains native code\n", run.err());
  }

  private static ByteString merged() throws IOException {
    return ByteString.copyOf(Files.readAllBytes(FORMAT.resolve("merge-tour-part.mpy")));
  }
}
