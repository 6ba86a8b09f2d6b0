package org.mpyforge.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compiles trees of files with a reference and with ours; see the script {@code compare}. */
public final class Compare {

  private static final List<String> OPTIONS =
      List.of("--reference", "--mpy-version", "--flags", "--limit", "--timeout");

  private static final int LIMIT = 20;
  private static final int TIMEOUT_SECONDS = 20;

  private final Reference reference;
  private final Ours ours;
  private final List<String> flags;

  private Compare(Options options) {
    int timeout = options.number("--timeout", TIMEOUT_SECONDS);
    reference = new Reference(options.program("--reference"), timeout);
    ours = new Ours(options.values().get("--mpy-version"), timeout);
    flags = options.wordsOf("--flags");
  }

  /** A file with what came of it. */
  private record Result(String name, Verdict verdict, String detail) {}

  /**
   * Compares, and prints a report.
   *
   * @param arguments the command line
   * @throws Exception if a comparison goes wrong
   */
  public static void main(String[] arguments) throws Exception {
    try {
      System.exit(run(System.out, arguments));
    } catch (IllegalArgumentException | IOException e) {
      System.err.println("compare: " + e.getMessage());
      System.exit(2);
    }
  }

  /**
   * Compares, and prints a report.
   *
   * @return the exit status: 1 if there is a difference
   */
  static int run(PrintStream out, String... arguments) throws Exception {
    Options options = Options.of(OPTIONS, arguments);
    var compare = new Compare(options);
    List<SourceTree.Entry> files = new ArrayList<>();
    for (String tree : options.words()) {
      files.addAll(SourceTree.of(Path.of(tree).toAbsolutePath()));
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no .py files below " + options.words());
    }
    List<Result> results = compare.compareAll(files);
    report(out, results, options.number("--limit", LIMIT));
    return results.stream().anyMatch(result -> result.verdict.isDifference()) ? 1 : 0;
  }

  private List<Result> compareAll(List<SourceTree.Entry> files) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Result>> pending = new ArrayList<>();
      for (SourceTree.Entry file : files) {
        pending.add(pool.submit(() -> compare(file)));
      }
      List<Result> results = new ArrayList<>();
      for (Future<Result> result : pending) {
        results.add(result.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private Result compare(SourceTree.Entry file) throws Exception {
    Answer theirs = reference.compile(file, flags);
    Answer mine = ours.compile(file, flags);
    Verdict verdict = Verdict.of(theirs, mine);
    String detail = theirs.summary() + " / here: " + mine.summary();
    if (verdict == Verdict.OTHER_BYTES) {
      detail += ", first at byte " + Arrays.mismatch(theirs.mpy(), mine.mpy());
    } else if (verdict == Verdict.OTHER_PLACE) {
      detail = theirs.messages().strip() + "\n/ here:\n" + mine.messages().strip();
    }
    return new Result(file.name(), verdict, detail);
  }

  private static void report(PrintStream out, List<Result> results, int limit) {
    Map<Verdict, List<Result>> byVerdict = new EnumMap<>(Verdict.class);
    for (Result result : results) {
      byVerdict.computeIfAbsent(result.verdict, verdict -> new ArrayList<>()).add(result);
    }
    out.printf("%6d files%n", results.size());
    byVerdict.forEach(
        (verdict, list) -> {
          out.printf("%6d %s%n", list.size(), verdict.label());
          if (!verdict.isExpected()) {
            for (Result result : list.subList(0, Math.min(limit, list.size()))) {
              out.println("         " + result.name);
              out.println(result.detail.indent("           ".length()).stripTrailing());
            }
          }
        });
  }
}
