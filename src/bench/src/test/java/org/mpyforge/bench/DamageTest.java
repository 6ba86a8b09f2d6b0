package org.mpyforge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpyforge.format.MpyVersion;

/** Damaged files of all versions and architectures; {@code src/bench/mutate} reads far more. */
class DamageTest {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int FILES = 200;
  private static final int DAMAGED = 20_000;

  private static List<Specimens> specimens() {
    Path golden = Path.of("..", "..", "testdata", "cross").toAbsolutePath().normalize();
    return Specimens.of(golden, List.of(MpyVersion.values()), Specimens.MODES, FILES);
  }

  @Test
  void everyPrefixOfAFileIsRefused() {
    var check = new DamageCheck();
    int prefixes = 0;
    for (Specimens file : specimens()) {
      for (int length = 0; length < file.bytes().length; length++) {
        int size = length;
        assertEquals(
            Optional.empty(),
            check.faultWith(Arrays.copyOf(file.bytes(), length)),
            () -> file.name() + ", the first " + size + " bytes");
        prefixes++;
      }
      assertEquals(prefixes, check.refused(), file.name());
    }
    assertTrue(prefixes > FILES * 100, "not only tiny files");
  }

  @Test
  void wholeFilesAreReadAndWrittenAndShown() {
    var check = new DamageCheck();
    for (Specimens file : specimens()) {
      assertEquals(Optional.empty(), check.faultWith(file.bytes()), file.name());
    }
    assertEquals(FILES, check.accepted());
  }

  @Test
  void changedFilesAreReadOrRefused() {
    var out = new ByteArrayOutputStream();
    var run = new Mutate.Run(specimens(), 1);
    int faults =
        assertTimeoutPreemptively(
            PATIENCE,
            () -> run.report(0, DAMAGED, new PrintStream(out, true, StandardCharsets.UTF_8)));
    assertEquals(0, faults, () -> out.toString(StandardCharsets.UTF_8));
  }
}
