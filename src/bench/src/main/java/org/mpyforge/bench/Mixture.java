package org.mpyforge.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Runs programs from several compilers on several machines; see the script {@code mixture}. */
public final class Mixture {

  private static final List<String> OPTIONS =
      List.of("--reference", "--flags", "--machine", "--path", "--limit", "--timeout");

  private static final int LIMIT = 20;
  private static final int TIMEOUT_SECONDS = 20;

  /** Where objects are differs from run to run. */
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{5,}");

  private static final String MODULE = "mixed";

  private final Reference reference;
  private final List<String> flags;
  private final Ours ours;
  private final Machine here;
  private final Machine there;
  private final Path path;
  private final Path work;

  private Mixture(Options options, Path work) {
    int timeout = options.number("--timeout", TIMEOUT_SECONDS);
    this.reference = new Reference(options.program("--reference"), timeout);
    this.flags = options.wordsOf("--flags");
    this.ours = new Ours(null, timeout);
    this.here = Machine.ours(timeout);
    this.there =
        options.values().containsKey("--machine")
            ? Machine.of(options.program("--machine"), timeout)
            : null;
    this.path = options.values().containsKey("--path") ? Path.of(options.required("--path")) : null;
    this.work = work;
  }

  /** How a file did. */
  private enum Outcome {
    SAME("print the same"),
    NOT_COMPILED("not compiled by one of the compilers"),
    OTHER_FILE("the reference's file prints something else here"),
    OTHER_MACHINE("our file prints something else there");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    boolean isDifference() {
      return this == OTHER_FILE || this == OTHER_MACHINE;
    }
  }

  /** A file with what came of it. */
  private record Result(String name, Outcome outcome, String detail) {}

  /**
   * Runs the mixtures, and prints a report.
   *
   * @param arguments the command line
   * @throws Exception if something goes wrong
   */
  public static void main(String[] arguments) throws Exception {
    try {
      System.exit(run(System.out, arguments));
    } catch (IllegalArgumentException | IOException e) {
      System.err.println("mixture: " + e.getMessage());
      System.exit(2);
    }
  }

  /**
   * Runs the mixtures, and prints a report.
   *
   * @return the exit status: 1 if there is a difference
   */
  static int run(PrintStream out, String... arguments) throws Exception {
    Options options = Options.of(OPTIONS, arguments);
    Path work = Files.createTempDirectory("mixture");
    try {
      var mixture = new Mixture(options, work);
      List<Result> results = new ArrayList<>();
      for (String tree : options.words()) {
        for (SourceTree.Entry file : SourceTree.of(Path.of(tree).toAbsolutePath())) {
          results.add(mixture.mix(file));
        }
      }
      if (results.isEmpty()) {
        throw new IllegalArgumentException("no .py files below " + options.words());
      }
      report(out, results, options.number("--limit", LIMIT));
      return results.stream().anyMatch(result -> result.outcome.isDifference()) ? 1 : 0;
    } finally {
      Speed.deleteAll(work);
    }
  }

  private Result mix(SourceTree.Entry file) throws Exception {
    Answer theirs = reference.compile(file, flags);
    Answer latest = ours.compile(file, List.of());
    if (!theirs.isCompiled() || !latest.isCompiled()) {
      String detail = theirs.summary() + " / here: " + latest.summary();
      return new Result(file.name(), Outcome.NOT_COMPILED, detail);
    }
    Path folder = Files.createTempDirectory(work, "module");
    String expected = printed(here, folder, latest.mpy());
    if (there != null) {
      String answer = printed(there, folder, latest.mpy());
      if (!answer.equals(expected)) {
        return new Result(file.name(), Outcome.OTHER_MACHINE, difference(answer, expected));
      }
    }
    String answer = printed(here, folder, theirs.mpy());
    return answer.equals(expected)
        ? new Result(file.name(), Outcome.SAME, "")
        : new Result(file.name(), Outcome.OTHER_FILE, difference(answer, expected));
  }

  private String printed(Machine machine, Path folder, byte[] mpy) throws Exception {
    Files.write(folder.resolve(MODULE + ".mpy"), mpy);
    return ADDRESS.matcher(machine.run(folder, MODULE, path)).replaceAll("0x?");
  }

  /** The first line in which two texts differ. */
  private static String difference(String answer, String expected) {
    List<String> lines = answer.lines().toList();
    List<String> others = expected.lines().toList();
    int at = 0;
    while (at < Math.min(lines.size(), others.size()) && lines.get(at).equals(others.get(at))) {
      at++;
    }
    return "line %d: %s / our file, our machine: %s"
        .formatted(at + 1, lineAt(lines, at), lineAt(others, at));
  }

  private static String lineAt(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "(end)";
  }

  private static void report(PrintStream out, List<Result> results, int limit) {
    Map<Outcome, List<Result>> byOutcome = new TreeMap<>();
    for (Result result : results) {
      byOutcome.computeIfAbsent(result.outcome, outcome -> new ArrayList<>()).add(result);
    }
    out.printf("%6d files%n", results.size());
    byOutcome.forEach(
        (outcome, list) -> {
          out.printf("%6d %s%n", list.size(), outcome.label);
          if (outcome != Outcome.SAME) {
            for (Result result : list.subList(0, Math.min(limit, list.size()))) {
              out.println("         " + result.name);
              out.println(result.detail.indent("           ".length()).stripTrailing());
            }
          }
        });
  }
}
