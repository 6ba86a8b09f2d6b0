package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Jobs for a genuine client from npm, run by {@code pool.mjs} in one Node.js process. Their answers
 * are files in one folder.
 */
final class NodePool {

  private static final Path SCRIPTS = Checkout.MODULE.resolve("src/test/node");
  private static final int MINUTES = 10;

  private final String client;
  private final Path folder;
  private final List<String> jobs = new ArrayList<>();

  /**
   * A pool without jobs.
   *
   * @param client the script that does one job
   * @param folder an empty folder for the answers
   */
  NodePool(String client, Path folder) {
    this.client = client;
    this.folder = folder;
  }

  /** Skips the test if Node.js or a package is missing, or fails it where that must not be. */
  static void assumeInstalled() throws IOException, InterruptedException {
    boolean installed = hasNode() && Files.isDirectory(Checkout.MODULE.resolve("node_modules"));
    String message = "needs Node.js 18 or later, and `npm ci --ignore-scripts` in src/e2e";
    if (!installed && "true".equals(System.getenv("CI"))) {
      Assertions.fail(message);
    }
    Assumptions.assumeTrue(installed, message);
  }

  private static boolean hasNode() throws InterruptedException {
    String test = "process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)";
    try {
      return new ProcessBuilder("node", "-e", test).start().waitFor() == 0;
    } catch (IOException thereIsNoNode) {
      return false;
    }
  }

  /**
   * Adds a job.
   *
   * @param answer the name of its answers, without an extension
   * @param arguments what the script's {@code work} gets
   */
  void add(String answer, List<String> arguments) {
    jobs.add(folder.resolve(answer) + "\t" + String.join("\t", arguments));
  }

  /** Runs all jobs. */
  void run() throws IOException, InterruptedException {
    Path jobFile = Files.write(folder.resolve("jobs"), jobs);
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                "node",
                SCRIPTS.resolve("pool.mjs").toString(),
                SCRIPTS.resolve(client).toString(),
                jobFile.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      Assertions.fail(client + " does not come to an end");
    }
    assertEquals(0, process.exitValue(), () -> client + ": " + firstLines(log));
  }

  /** A client's own lines can be as long as the client. */
  private static String firstLines(Path log) {
    try {
      String text = Files.readString(log);
      return text.substring(0, Math.min(text.length(), 2000));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }
}
