package org.mpyforge.cross.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.cross.cli.MpyCrossCommand;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.MpyWriter;

/** The command gives the recorded answer, to the last byte, for every input of testdata/cross. */
class GoldenTest {

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicNode> everyInputGetsTheReferencesAnswer() {
    return GoldenCase.topics().stream()
        .map(
            topic ->
                dynamicContainer(
                    GoldenCase.ROOT.relativize(topic).toString(),
                    GoldenCase.of(topic).stream()
                        .map(golden -> dynamicTest(golden.toString(), () -> check(golden)))));
  }

  private void check(GoldenCase golden) throws IOException {
    if (Files.exists(golden.mpy())) {
      checkAccepted(golden, Files.readAllBytes(golden.mpy()));
    } else {
      checkRefused(golden, Files.readString(golden.err()));
    }
  }

  private void checkAccepted(GoldenCase golden, byte[] expected) throws IOException {
    Path output = temp.resolve("out.mpy");
    Answer answer = run(golden, output);
    assertEquals("", answer.err());
    assertEquals(0, answer.status());
    assertArrayEquals(expected, Files.readAllBytes(output));
    assertArrayEquals(expected, MpyWriter.write(MpyReader.read(expected)));
  }

  private void checkRefused(GoldenCase golden, String expected) throws IOException {
    Path output = temp.resolve("refused.mpy");
    Answer answer = run(golden, output);
    assertEquals(expected, "exit " + answer.status() + "\n" + answer.err());
    assertFalse(Files.exists(output));
  }

  private record Answer(int status, String err) {}

  private static Answer run(GoldenCase golden, Path output) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-s");
    arguments.add(golden.name() + ".py");
    arguments.addAll(golden.flags());
    arguments.addAll(List.of("-o", output.toString(), "--", golden.name() + ".py"));
    InputStream in = new ByteArrayInputStream(new byte[0]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new MpyCrossCommand(golden.folder(), in, out, err).run(arguments.toArray(String[]::new));
    assertEquals(0, out.size());
    return new Answer(status, err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everyRecordedAnswerBelongsToAnInput() throws IOException {
    Set<Path> known = new HashSet<>();
    for (Path topic : GoldenCase.topics()) {
      for (GoldenCase golden : GoldenCase.of(topic)) {
        known.add(golden.mpy());
        known.add(golden.err());
        assertTrue(
            Files.exists(golden.mpy()) ^ Files.exists(golden.err()), "one answer for " + golden);
      }
    }
    try (Stream<Path> paths = Files.walk(GoldenCase.ROOT)) {
      List<Path> strays =
          paths
              .filter(path -> path.toString().matches(".*\\.(mpy|err)"))
              .filter(path -> !known.contains(path))
              .toList();
      assertEquals(List.of(), strays);
    }
  }
}
