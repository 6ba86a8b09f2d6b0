package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, a command says in one line what is wrong with it. */
class DamagedFilesTest {
  private static final Pattern COMPLAINT =
      Pattern.compile("mpy: .*damaged\\.mpy: offset \\d+, .+: .+\n");

  @TempDir private Path folder;

  @Test
  void everyPrefixIsRefusedWithOffsetAndReason() throws IOException {
    for (Path golden : GoldenFiles.some(400)) {
      byte[] whole = Files.readAllBytes(golden);
      int step = 1 + whole.length / 60;
      for (int length = 0; length < whole.length; length += step) {
        Path damaged = write(Arrays.copyOf(whole, length));
        CommandRun run = CommandRun.of("inspect", damaged.toString());
        assertEquals(1, run.exitStatus());
        assertEquals("", run.text());
        assertTrue(COMPLAINT.matcher(run.err()).matches(), run.err());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspect",
        "inspect --json",
        "dis",
        "check --board 6",
        "merge -o out.bin good.mpy"
      })
  void changedBytesGiveAnAnswerOrOneLine(String command) throws IOException {
    var random = new Random(4);
    List<Path> golden = GoldenFiles.some(97);
    Files.write(folder.resolve("good.mpy"), Files.readAllBytes(golden.get(0)));
    for (int round = 0; round < 300; round++) {
      byte[] bytes = Files.readAllBytes(golden.get(random.nextInt(golden.size())));
      for (int change = 0; change <= random.nextInt(3); change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Path damaged = write(bytes);
      String line = command + " damaged.mpy";
      CommandRun run =
          CommandRun.of(
              Arrays.stream(line.split(" "))
                  .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
                  .toArray(String[]::new));
      assertTrue(run.exitStatus() == 0 || run.exitStatus() == 1, () -> damaged + ": " + run.err());
      assertTrue(run.err().lines().count() <= 1, run.err());
      assertTrue(run.err().isEmpty() || isReason(run.err()), run.err());
    }
  }

  /** Told by the reader, or why files cannot be merged; not by an exception nobody thought of. */
  private static boolean isReason(String err) {
    return COMPLAINT.matcher(err).matches()
        || err.contains("merge")
        || err.contains("can only rewrite bytecode")
        || err.startsWith("mpy: offset ");
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("damaged.mpy"), bytes);
  }
}
