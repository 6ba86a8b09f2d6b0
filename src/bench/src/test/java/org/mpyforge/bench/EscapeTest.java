package org.mpyforge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mpyforge.format.MpyVersion;

/** Damaged programs do no harm to the machine; {@code src/bench/escape} runs far more of them. */
class EscapeTest {

  @Test
  void damagedProgramsAreRefusedOrEndAsProgramsDo() {
    Path golden = Path.of("..", "..", "testdata", "cross").toAbsolutePath().normalize();
    List<Specimens> files = Specimens.of(golden, List.of(MpyVersion.values()), Escape.MODES, 200);
    var out = new ByteArrayOutputStream();
    var escape = new Escape();
    int faults =
        escape.report(
            new Mutate.Run(files, 7),
            0,
            10_000,
            1,
            new PrintStream(out, true, StandardCharsets.UTF_8));
    assertEquals(0, faults, out::toString);
    assertTrue(escape.ran() > 500, escape.ran() + " programs were run");
  }
}
