package org.mpyforge.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyMerger;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.MpyWriter;

/**
 * Measures how fast files are read, and shown by {@code bin/mpy}; see the script {@code inspect}.
 */
public final class Inspect {

  private static final int RUNS = 21;
  private static final int FILE_SIZE = 100_000;
  private static final int INPUTS_A_STEP = 10;
  private static final double WARM_UP_SECONDS = 5;
  private static final int PASSES = 21;
  private static final int READS_A_PASS = 200;

  /** Of what the inputs are not: what compiles nowhere, or to something odd. */
  private static final String OTHER_TOPICS = ".*/(errors|limits|inline_\\w+|viper\\w*)/.*";

  private final PrintStream out;
  private final Path checkout = Path.of(System.getProperty("checkout")).normalize();
  private final int runs;
  private final Path work;

  private Inspect(PrintStream out, Options options, Path work) {
    this.out = out;
    this.runs = options.number("--runs", RUNS);
    this.work = work;
  }

  /**
   * Measures, and prints a line for each figure.
   *
   * @param arguments the command line
   * @throws Exception if something goes wrong
   */
  public static void main(String[] arguments) throws Exception {
    try {
      Options options = Options.of(List.of("--runs"), arguments);
      Path work = Files.createTempDirectory("inspect");
      try {
        new Inspect(System.out, options, work).measure();
      } finally {
        Speed.deleteAll(work);
      }
    } catch (IllegalArgumentException | IOException e) {
      System.err.println("inspect: " + e.getMessage());
      System.exit(2);
    }
  }

  private void measure() throws Exception {
    byte[] file = file(MpyVersion.LATEST);
    Files.write(work.resolve("big.mpy"), file);
    String mpy = checkout.resolve("bin").resolve("mpy").toString();
    List<Double> seconds =
        new Stopwatch(work)
            .medians(
                runs,
                List.of(
                    List.of(mpy, "inspect", "big.mpy"),
                    List.of(mpy, "dis", "big.mpy"),
                    Empty.command(work)));
    double ours = seconds.get(0) * 1000;
    double empty = seconds.get(2) * 1000;
    out.printf("cold %8.1f ms     bin/mpy inspect, a file of %d bytes%n", ours, file.length);
    out.printf("     %8.1f ms     bin/mpy dis%n", seconds.get(1) * 1000);
    out.printf("     %8.1f ms     an empty Java program%n", empty);
    double limit = empty * 1.5 + 50;
    out.printf("     %8.2f x     of 1.5 empty programs and 50 ms, at most 1%n", ours / limit);
    for (MpyVersion version : List.of(MpyVersion.LATEST, MpyVersion.V5)) {
      double speed = megabytesPerSecond(file(version));
      out.printf("warm %8.1f MB/s   reading version %s, at least 100%n", speed, version);
    }
  }

  /** A file of a hundred kilobytes: golden inputs, merged. */
  private byte[] file(MpyVersion version) throws IOException {
    var models = new ArrayList<MpyFile>();
    byte[] merged = new byte[0];
    for (Path source : sources(checkout.resolve("testdata").resolve("cross"))) {
      try {
        byte[] python = Files.readAllBytes(source);
        models.add(
            CrossCompiler.compileToModel(
                new SourceFile(source.getFileName().toString(), python),
                Target.DEFAULT.withVersion(version),
                CompileOptions.DEFAULT));
      } catch (CompileException e) {
        continue; // Not every release compiles every input.
      }
      if (models.size() % INPUTS_A_STEP == 0 && merged.length < FILE_SIZE) {
        merged = MpyWriter.write(MpyMerger.merge(models));
      }
    }
    return merged;
  }

  private static List<Path> sources(Path golden) throws IOException {
    try (Stream<Path> paths = Files.walk(golden)) {
      return paths
          .filter(path -> path.toString().endsWith(".py"))
          .filter(path -> !path.toString().matches(OTHER_TOPICS))
          .sorted()
          .toList();
    }
  }

  private static double megabytesPerSecond(byte[] file) {
    double spent = 0;
    while (spent < WARM_UP_SECONDS) {
      spent += pass(file);
    }
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < PASSES; i++) {
      times.add(pass(file));
    }
    return file.length * READS_A_PASS / 1e6 / Stopwatch.median(times);
  }

  private static double pass(byte[] file) {
    long start = System.nanoTime();
    int codes = 0;
    for (int i = 0; i < READS_A_PASS; i++) {
      codes += MpyReader.read(file).root().children().size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (codes == 0) {
      throw new IllegalStateException("nothing is read");
    }
    return seconds;
  }
}
