package org.mpyforge.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Measures the speed of {@code bin/mpy-cross} in ratios; see the script {@code speed}. */
public final class Speed {

  private static final int RUNS = 11;

  private final PrintStream out;
  private final Path mpyCross;
  private final Path reference;
  private final Path lib;
  private final int runs;
  private final Path work;
  private final Stopwatch stopwatch;

  private Speed(PrintStream out, Options options, Path work) {
    this.out = out;
    this.mpyCross = Path.of(System.getProperty("checkout"), "bin", "mpy-cross").normalize();
    this.reference = options.program("--reference");
    this.lib = Path.of(options.required("--lib")).toAbsolutePath();
    this.runs = options.number("--runs", RUNS);
    this.work = work;
    this.stopwatch = new Stopwatch(work);
  }

  /**
   * Measures, and prints a line for each ratio.
   *
   * @param arguments the command line
   * @throws Exception if something goes wrong
   */
  public static void main(String[] arguments) throws Exception {
    try {
      run(Options.of(List.of("--reference", "--lib", "--runs"), arguments));
    } catch (IllegalArgumentException | IOException e) {
      System.err.println("speed: " + e.getMessage());
      System.exit(2);
    }
  }

  private static void run(Options options) throws Exception {
    Path work = Files.createTempDirectory("speed");
    try {
      var speed = new Speed(System.out, options, work);
      speed.cold();
      speed.batchAndWarm();
    } finally {
      deleteAll(work);
    }
  }

  static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }

  private void cold() throws Exception {
    Files.writeString(work.resolve("hello.py"), "print('hello')\n");
    List<Double> seconds =
        stopwatch.medians(
            runs * 2,
            List.of(
                List.of(mpyCross.toString(), "hello.py"),
                Empty.command(work),
                List.of(reference.toString(), "hello.py")));
    line("cold", seconds.get(0), "bin/mpy-cross hello.py");
    line("", seconds.get(1), "an empty Java program");
    line("", seconds.get(2), "the reference");
    ratio(seconds.get(0) / seconds.get(1), "of an empty Java program, at most 2.5");
  }

  private void batchAndWarm() throws Exception {
    List<SourceTree.Entry> files = SourceTree.of(lib);
    double megabytes = 0;
    for (SourceTree.Entry file : files) {
      megabytes += Files.size(file.path()) / 1e6;
    }
    List<String> batch =
        List.of(
            mpyCross.toString(), "--output-dir", work.resolve("ours").toString(), lib.toString());
    Path empty = Files.createFile(work.resolve("empty.py"));
    List<Double> seconds =
        stopwatch.medians(runs, List.of(batch, loop(files, null), loop(files, empty)));
    int count = files.size();
    line("batch", seconds.get(0), count + " files, %.2f MB, in one call".formatted(megabytes));
    line("", seconds.get(1), "the reference, file by file in a shell loop");
    ratio(seconds.get(0) / seconds.get(1), "of the reference, at most 1.0");

    double ours = megabytes / Warm.secondsFor(files);
    double startUp = seconds.get(2);
    double theirs = megabytes / (seconds.get(1) - startUp);
    out.printf("warm   %8.2f MB/s  our compiler in one thread%n", ours);
    out.printf("       %8.2f MB/s  the reference, without the %.3f s", theirs, startUp);
    out.printf(" of a loop over an empty file%n");
    ratio(ours / theirs, "of the reference, at least 2");

    double peak = stopwatch.peakMegabytes(batch);
    out.printf("memory %8.0f MiB    of the batch at its peak; of heap alone, at most 256%n", peak);
  }

  /** A shell loop of the reference over files, or as often over one file. */
  private List<String> loop(List<SourceTree.Entry> files, Path instead) throws IOException {
    Path output = Files.createDirectories(work.resolve("theirs"));
    StringBuilder script = new StringBuilder("cd '" + lib + "'\n");
    script.append("while read -r file name; do\n");
    script
        .append("  '")
        .append(reference)
        .append("' -o '")
        .append(output)
        .append("'/$name $file\n");
    script.append("done <<'END'\n");
    int number = 0;
    for (SourceTree.Entry file : files) {
      Path source = instead == null ? Path.of(file.name()) : instead;
      script.append(source).append(' ').append(number++).append(".mpy\n");
    }
    script.append("END\n");
    String name = instead == null ? "loop.sh" : "empty-loop.sh";
    return List.of("sh", Files.writeString(work.resolve(name), script).toString());
  }

  private void line(String title, double seconds, String what) {
    out.printf("%-6s %8.3f s     %s%n", title, seconds, what);
  }

  private void ratio(double value, String what) {
    out.printf("       %8.2f x     %s%n", value, what);
  }
}
