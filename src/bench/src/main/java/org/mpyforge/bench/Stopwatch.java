package org.mpyforge.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs programs and takes their time. */
final class Stopwatch {

  private static final int POLL_MILLIS = 2;

  private final Path folder;

  /** A stopwatch for programs started in {@code folder}. */
  Stopwatch(Path folder) {
    this.folder = folder;
  }

  /**
   * The median times of some programs, run in turn, so that what disturbs one disturbs all.
   *
   * @param runs how often to run each, after a first time that does not count
   * @return in seconds, in the order of the programs
   */
  List<Double> medians(int runs, List<List<String>> programs)
      throws IOException, InterruptedException {
    List<List<Double>> times = new ArrayList<>();
    for (List<String> program : programs) {
      times.add(new ArrayList<>());
      seconds(program);
    }
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < programs.size(); i++) {
        times.get(i).add(seconds(programs.get(i)));
      }
    }
    return times.stream().map(Stopwatch::median).toList();
  }

  private double seconds(List<String> program) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exitStatus = start(program).waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exitStatus != 0) {
      throw new IOException("exit " + exitStatus + ": " + String.join(" ", program));
    }
    return seconds;
  }

  private Process start(List<String> program) throws IOException {
    return new ProcessBuilder(program)
        .directory(folder.toFile())
        .redirectInput(new File("/dev/null"))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /**
   * The most memory that a program has at any time, as Linux counts it: the Java heap and all else.
   *
   * @return in megabytes of 2^20 bytes
   */
  double peakMegabytes(List<String> program) throws IOException, InterruptedException {
    Process process = start(program);
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    double peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, highWaterMark(status));
      Thread.sleep(POLL_MILLIS);
    }
    return peak;
  }

  private static double highWaterMark(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0;
        }
      }
      return 0;
    } catch (IOException theProgramHasEnded) {
      return 0;
    }
  }

  static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
