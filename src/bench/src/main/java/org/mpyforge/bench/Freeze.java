package org.mpyforge.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures {@code bin/makemanifest} in ratios to the reference; see the script {@code freeze}. */
public final class Freeze {
  private static final int RUNS = 11;
  private static final int MANY = 400;

  /** What {@code mpy-tool.py} must know of a firmware. */
  private static final String QSTRS = "QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (2))\n";

  private final PrintStream out;
  private final Path reference;
  private final int runs;
  private final Path work;

  private Freeze(PrintStream out, Options options, Path work) {
    this.out = out;
    this.reference = Path.of(options.required("--reference")).toAbsolutePath();
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
      Options options = Options.of(List.of("--reference", "--runs"), arguments);
      Path work = Files.createTempDirectory("freeze");
      try {
        new Freeze(System.out, options, work).measure();
      } finally {
        Speed.deleteAll(work);
      }
    } catch (IllegalArgumentException | IOException e) {
      System.err.println("freeze: " + e.getMessage());
      System.exit(2);
    }
  }

  private void measure() throws Exception {
    Path esp32 = reference.resolve("ports/esp32/boards/manifest.py");
    compare("esp32", esp32, "at most 1.0");
    compare(MANY + " modules", manyModules(), "at most 0.4");
  }

  private void compare(String name, Path manifest, String limit) throws Exception {
    Path script = reference.resolve("tools").resolve("makemanifest.py");
    Path launcher = Path.of(System.getProperty("checkout"), "bin", "makemanifest").normalize();
    String theirs = "python3 '" + script + "'" + arguments("theirs", manifest);
    String ours = "'" + launcher + "'" + arguments("ours", manifest);
    List<Double> full =
        new Stopwatch(work).medians(runs, List.of(anew("theirs", theirs), anew("ours", ours)));
    List<Double> unchanged = new Stopwatch(work).medians(runs, List.of(shell(theirs), shell(ours)));
    print(name, full, limit);
    print(name + ", nothing changed", unchanged, "at most 0.5");
  }

  private void print(String what, List<Double> seconds, String limit) {
    double theirs = seconds.get(0);
    double ours = seconds.get(1);
    out.printf("%-30s reference %.3f s, ours %.3f s: %.2f x, ", what, theirs, ours, ours / theirs);
    out.printf("%s%n", limit);
  }

  private String arguments(String build, Path manifest) throws IOException {
    Path folder = work.resolve(build);
    Path header = folder.resolve("genhdr").resolve("qstrdefs.preprocessed.h");
    Files.createDirectories(header.getParent());
    Files.writeString(header, QSTRS);
    return String.join(
        " ",
        " -o",
        build + "/frozen_content.c",
        "-b",
        build,
        "-v",
        "MPY_DIR='" + reference + "'",
        "-v",
        "MPY_LIB_DIR='" + reference.resolve("lib/micropython-lib") + "'",
        "-v",
        "PORT_DIR='" + reference.resolve("ports/esp32") + "'",
        "-f-march=xtensawin",
        "'" + manifest + "'");
  }

  private static List<String> anew(String build, String command) {
    return shell("rm -rf " + build + "/frozen_mpy " + build + "/frozen_content.c; " + command);
  }

  private static List<String> shell(String command) {
    return List.of("sh", "-c", command);
  }

  private Path manyModules() throws IOException {
    Path folder = Files.createDirectories(work.resolve("many/app"));
    for (int i = 0; i < MANY; i++) {
      Files.writeString(folder.resolve("part" + i + ".py"), module(i));
    }
    return Files.writeString(work.resolve("many/manifest.py"), "package('app')\n");
  }

  /** A module as drivers are: some constants, a class, some functions. */
  private static String module(int number) {
    var text = new StringBuilder();
    text.append("import struct\nfrom micropython import const\n\n");
    for (int i = 0; i < 8; i++) {
      text.append("_REG_%d = const(%d)\n".formatted(i, number * 8 + i));
    }
    text.append("\n\nclass Device%d:\n".formatted(number));
    text.append("    def __init__(self, bus, address=%d):\n".formatted(number % 128));
    text.append("        self.bus = bus\n        self.address = address\n");
    for (int i = 0; i < 8; i++) {
      text.append(
          """

              def read_%1$d(self, count=2, scale=%2$d):
                  data = self.bus.readfrom_mem(self.address, _REG_%1$d, count)
                  if len(data) != count:
                      raise OSError("short read of %2$d.%1$d")
                  values = [v * scale for v in struct.unpack("<%1$dH", data)]
                  return {"register": _REG_%1$d, "values": values, "sum_%2$d": sum(values)}
          """
              .formatted(i, number));
    }
    return text.append("\n\ndef probe(bus):\n    return Device%d(bus)\n".formatted(number))
        .toString();
  }
}
