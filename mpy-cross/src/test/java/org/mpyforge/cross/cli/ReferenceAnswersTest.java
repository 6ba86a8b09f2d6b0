package org.mpyforge.cross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every case of {@code reference-answers.txt}: same exit status, same words, same files. */
class ReferenceAnswersTest {

  @TestFactory
  Stream<DynamicTest> recordedAnswers(@TempDir Path folder) throws IOException {
    List<Case> cases = readCases();
    assertFalse(cases.isEmpty());
    return Stream.iterate(0, i -> i < cases.size(), i -> i + 1)
        .map(
            i ->
                DynamicTest.dynamicTest(
                    "mpy-cross " + String.join(" ", cases.get(i).arguments),
                    () -> cases.get(i).check(folder.resolve("case" + i))));
  }

  private static List<Case> readCases() throws IOException {
    String text;
    try (InputStream in = ReferenceAnswersTest.class.getResourceAsStream("reference-answers.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var cases = new ArrayList<Case>();
    for (String block : text.replaceAll("(?m)^#.*\n", "").split("\n\n+", -1)) {
      if (!block.isBlank()) {
        cases.add(Case.of(block.strip()));
      }
    }
    return cases;
  }

  private static final class Case {
    private final List<String> arguments = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private int exitStatus;
    private boolean usage;

    static Case of(String block) {
      var made = new Case();
      for (String line : block.split("\n", -1)) {
        String value = line.substring(Math.min(2, line.length()));
        switch (line.charAt(0)) {
          case '>' -> made.arguments.add(value);
          case '=' -> made.exitStatus = Integer.parseInt(value);
          case '!' -> made.errors.add(value);
          case '+' -> made.written.add(value);
          case 'u' -> made.usage = true;
          default -> throw new IllegalArgumentException("not a line of a case: " + line);
        }
      }
      return made;
    }

    void check(Path folder) throws IOException {
      for (String source : List.of("a.py", "b", "sub/x.py")) {
        CommandRun.write(folder, source, "pass");
      }
      Files.createDirectory(folder.resolve("d"));
      Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
      List<String> before = CommandRun.files(folder);

      CommandRun run = CommandRun.in(folder, arguments.toArray(String[]::new));

      assertEquals(errors, run.err().lines().toList());
      assertEquals(exitStatus, run.exitStatus());
      assertEquals(usage, run.out().startsWith("usage: "));
      List<String> after = new ArrayList<>(CommandRun.files(folder));
      after.removeAll(before);
      assertEquals(written, after);
    }
  }
}
