package org.mpyforge.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the verifier lists the rules. When this fails, what it expects belongs there. */
class RulesPageTest {
  private static final Path PAGE = Path.of("../src/site/markdown/verify.md");

  @Test
  void thePageListsTheRules() throws IOException {
    List<String> expected =
        Stream.of(Rule.values())
            .map(rule -> "| `" + rule.id() + "` | " + rule.meaning() + " |")
            .toList();
    List<String> rows =
        Files.readAllLines(PAGE).stream()
            .dropWhile(line -> !line.equals("## Rules"))
            .dropWhile(line -> !line.startsWith("|---"))
            .skip(1)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertEquals(expected, rows);
  }
}
