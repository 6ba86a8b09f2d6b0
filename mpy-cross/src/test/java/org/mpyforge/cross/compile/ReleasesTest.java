package org.mpyforge.cross.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;

/** What the compile stage of each release does in its own way, case by case. */
class ReleasesTest {

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("cases")
  void answersAsTheReleaseDoes(String name, MpyVersion version, String source, String answer) {
    assertEquals(answer, compile(source, version));
  }

  private static String compile(String source, MpyVersion version) {
    SourceFile file = new SourceFile("t.py", source.getBytes(StandardCharsets.UTF_8));
    try {
      Target target = Target.DEFAULT.withVersion(version);
      return HexFormat.of().formatHex(CrossCompiler.compile(file, target, CompileOptions.DEFAULT));
    } catch (CompileException e) {
      List<String> lines = e.traceback().lines().map(String::strip).toList();
      return String.join("", lines.subList(lines.size() - 2, lines.size()));
    }
  }

  /** The recorded cases: a name, the source, and answers with the versions that give them. */
  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    for (String text : recorded().split("(?m)^== ", 0)) {
      String[] parts = text.split("(?m)^-- ", 0);
      String[] nameAndSource = parts[0].split("\n", 2);
      for (int i = 1; i < parts.length; i++) {
        String[] versionsAndAnswer = parts[i].split("\n", 2);
        String answer = versionsAndAnswer[1].replace("\n", "");
        for (String version : versionsAndAnswer[0].split(" ", 0)) {
          cases.add(
              Arguments.of(nameAndSource[0], MpyVersion.parse(version), nameAndSource[1], answer));
        }
      }
    }
    return cases.stream();
  }

  private static String recorded() throws IOException {
    try (InputStream in = ReleasesTest.class.getResourceAsStream("releases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
