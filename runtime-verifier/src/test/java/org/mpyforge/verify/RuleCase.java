package org.mpyforge.verify;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case of the files in {@code rules/}: a title behind {@code ==}, a file as {@link Assembler}
 * takes it, and each violation behind {@code !}, in the form of {@link #text}. What begins with a
 * {@code #} is for the reader. Without violations, the file is one that must be accepted.
 *
 * @param title the title
 * @param lines the description
 * @param violations what is wrong, a line each
 */
record RuleCase(String title, List<String> lines, String violations) {

  static final Path FOLDER = Path.of("src/test/resources/org/mpyforge/verify/rules");

  /** All cases of all files. */
  static List<RuleCase> all() throws IOException {
    List<RuleCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(of(Files.readAllLines(file)));
      }
    }
    return cases;
  }

  private static List<RuleCase> of(List<String> lines) {
    List<RuleCase> cases = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String title = lines.get(at).replaceFirst("^== ", "");
      int end = at + 1;
      while (end < lines.size() && !lines.get(end).startsWith("== ")) {
        end++;
      }
      List<String> body =
          lines.subList(at + 1, end).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      cases.add(
          new RuleCase(
              title,
              body.stream().filter(line -> !line.startsWith("!")).toList(),
              body.stream().filter(line -> line.startsWith("!")).collect(joining("\n"))));
      at = end;
    }
    return cases;
  }

  /** Violations as the cases have them. */
  static String text(List<Violation> violations) {
    return violations.stream()
        .map(
            v ->
                "! %s, %s, %s: %s"
                    .formatted(
                        v.rule(),
                        v.path(),
                        v.offset() == Violation.NOWHERE ? "-" : v.offset() + "/" + v.line(),
                        v.message()))
        .collect(joining("\n"));
  }
}
