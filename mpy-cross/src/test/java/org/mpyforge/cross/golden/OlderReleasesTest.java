package org.mpyforge.cross.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpyforge.cross.cli.MpyCrossCommand;

/**
 * The command answers as the older releases did. Of their answers only checksums are recorded:
 * which byte differs, {@code src/bench/compare} tells who has the reference.
 */
class OlderReleasesTest {

  static Stream<RecordedSet> sets() {
    return RecordedSet.all().stream();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyInputGetsTheReferencesAnswer(RecordedSet set) throws Exception {
    List<RecordedSet.Entry> entries = set.entries();
    assertFalse(entries.isEmpty());
    List<String> different = new ArrayList<>();
    for (RecordedSet.Entry entry : entries) {
      if (!checksum(answer(set, entry)).equals(entry.checksum())) {
        different.add(entry.toString());
      }
    }
    assertEquals(List.of(), different, different.size() + " of " + entries.size());
  }

  /** The file, or the exit status and the message. */
  private static byte[] answer(RecordedSet set, RecordedSet.Entry entry) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--mpy-version", set.version(), "-s", entry.name() + ".py"));
    arguments.add("-O" + entry.level());
    arguments.addAll(set.flags());
    arguments.addAll(GoldenCase.flagsOf(entry.folder()));
    arguments.addAll(List.of("-o", "-", entry.name() + ".py"));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        new MpyCrossCommand(entry.folder(), new ByteArrayInputStream(new byte[0]), out, err)
            .run(arguments.toArray(String[]::new));
    if (status == 0) {
      return out.toByteArray();
    }
    var refusal = new ByteArrayOutputStream();
    refusal.writeBytes(("exit " + status + "\n").getBytes(StandardCharsets.US_ASCII));
    refusal.writeBytes(err.toByteArray());
    return refusal.toByteArray();
  }

  private static String checksum(byte[] bytes) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return HexFormat.of().formatHex(digest, 0, 6);
  }
}
