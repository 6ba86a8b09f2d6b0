package org.mpyforge.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures how fast {@code bin/micropython} runs programs once they are warm, beside the reference;
 * see the script {@code vm}.
 */
public final class VmSpeed {

  /** The largest size of a program's work, in the terms of the reference's benchmarks. */
  private static final String LARGEST = "(1200, 1000)";

  private static final int RUNS = 21;
  private static final int PATIENCE_SECONDS = 3;

  private final PrintStream out;
  private final Path reference;
  private final Path ours =
      Path.of(System.getProperty("checkout"), "bin", "micropython").normalize();
  private final int patience;
  private final Path work;

  private VmSpeed(PrintStream out, Options options, Path work) {
    this.out = out;
    this.reference = options.program("--reference");
    this.patience = options.number("--patience", PATIENCE_SECONDS);
    this.work = work;
  }

  /**
   * Measures, and prints a line for each program.
   *
   * @param arguments the command line
   * @throws Exception if something goes wrong
   */
  public static void main(String[] arguments) throws Exception {
    try {
      Options options = Options.of(List.of("--reference", "--programs", "--patience"), arguments);
      Path work = Files.createTempDirectory("vm");
      try {
        var bench = new VmSpeed(System.out, options, work);
        bench.programs(Path.of(options.required("--programs")), Set.copyOf(options.words()));
        if (options.words().isEmpty()) {
          bench.start();
        }
      } finally {
        Speed.deleteAll(work);
      }
    } catch (IllegalArgumentException | IOException e) {
      System.err.println("vm: " + e.getMessage());
      System.exit(2);
    }
  }

  private void programs(Path folder, Set<String> wanted) throws Exception {
    double logarithms = 0;
    int count = 0;
    for (Path program : inputs(folder, wanted)) {
      Path whole = work.resolve(program.getFileName());
      Files.writeString(whole, steady(Files.readString(program)));
      Run theirs = run(reference, whole);
      Run mine = run(ours, whole);
      if (theirs == null || mine == null || !theirs.result.equals(mine.result)) {
        out.printf("%-24s not run alike: %s, %s%n", program.getFileName(), theirs, mine);
        continue;
      }
      if (theirs.micros == 0) {
        out.printf("%-24s does nothing the second time%n", program.getFileName());
        continue;
      }
      double ratio = theirs.micros / (double) mine.micros;
      out.printf(
          "%-24s %8d us   reference %8d us   ratio %.2f%n",
          program.getFileName(), mine.micros, theirs.micros, ratio);
      logarithms += Math.log(ratio);
      count++;
    }
    out.printf("geometric mean of %d: %.2f, at least 0.7%n", count, Math.exp(logarithms / count));
  }

  /** The programs of a folder, but for those in machine code. */
  private static List<Path> inputs(Path folder, Set<String> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .filter(file -> !file.getFileName().toString().startsWith("viper"))
          .filter(file -> !file.getFileName().toString().equals("benchrun.py"))
          .filter(file -> wanted.isEmpty() || wanted.contains(stem(file)))
          .sorted()
          .toList();
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.py$", "");
  }

  private String steady(String program) throws IOException {
    try (InputStream driver = VmSpeed.class.getResourceAsStream("steady.py")) {
      return program
          + new String(driver.readAllBytes(), StandardCharsets.UTF_8)
          + "_steady("
          + LARGEST
          + ", "
          + patience * 1_000_000
          + ")\n";
    }
  }

  /**
   * What a program printed.
   *
   * @param micros its best time
   * @param result what it computed
   */
  private record Run(long micros, String result) {}

  /** Runs a program; null if it does not come to its end or has nothing of the wanted size. */
  private Run run(Path machine, Path program) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(machine.toString(), program.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int space = text.indexOf(' ');
    if (process.waitFor() != 0 || space < 0) {
      return null;
    }
    return new Run(Long.parseLong(text.substring(0, space)), text.substring(space).strip());
  }

  /** How long it takes to do nothing, in empty Java programs. */
  private void start() throws Exception {
    List<Double> seconds =
        new Stopwatch(work)
            .medians(RUNS, List.of(List.of(ours.toString(), "-c", "pass"), Empty.command(work)));
    out.printf(
        "start %.1f ms, an empty Java program %.1f ms, ratio %.2f, at most 4%n",
        seconds.get(0) * 1000, seconds.get(1) * 1000, seconds.get(0) / seconds.get(1));
  }
}
