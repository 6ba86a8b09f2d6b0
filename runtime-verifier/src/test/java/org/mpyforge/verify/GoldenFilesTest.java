package org.mpyforge.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyReader;

/** What compilers write is accepted; what became of it by damage is judged without a fall. */
class GoldenFilesTest {

  /**
   * Inputs of which the reference makes code that takes another number of cells from the stack than
   * it put there: numbers of arguments and of targets that overflow their byte.
   */
  private static final Pattern MISCOMPILED =
      Pattern.compile("limits.(arguments_(256|257|300)|unpack_300_star)\\.");

  @Test
  void whatCompilersWriteBreaksNoRule() throws IOException {
    for (Path file : GoldenFiles.all()) {
      List<Violation> violations = Verifier.verify(MpyReader.read(GoldenFiles.read(file)));
      boolean isMiscompiled = MISCOMPILED.matcher(file.toString()).find();
      assertEquals(isMiscompiled, !violations.isEmpty(), () -> file + ": " + violations);
    }
  }

  @Test
  void damagedFilesAreRefusedOrAccepted() throws IOException {
    List<Path> files = GoldenFiles.all();
    var random = new SplittableRandom(5);
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 30_000; i++) {
      byte[] bytes = GoldenFiles.read(files.get(i % files.size()));
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        if (Verifier.verify(MpyReader.read(bytes)).isEmpty()) {
          accepted++;
        } else {
          refused++;
        }
      } catch (MalformedMpyException e) {
        assertTrue(e.offset() >= 0);
      }
    }
    assertTrue(accepted > 1000 && refused > 1000, accepted + " accepted, " + refused + " refused");
  }
}
