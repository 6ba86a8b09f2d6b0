package org.mpyforge.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/** Runs programs in a folder, with {@code bin} of the checkout on their path. */
final class Shell {

  private static final int MINUTES = 5;

  private final Path folder;

  /** A shell whose working folder is {@code folder}. */
  Shell(Path folder) {
    this.folder = folder;
  }

  /**
   * What a program did.
   *
   * @param exitStatus its exit status, 128 and more if a signal ended it
   * @param out its lines on standard output
   * @param err its lines on standard error
   */
  record Result(int exitStatus, List<String> out, List<String> err) {}

  /** Runs a line of shell. Its standard input is empty. */
  Result sh(String line) throws IOException, InterruptedException {
    return run(List.of("sh", "-c", line));
  }

  /** Runs {@code bin/mpy-cross}. Its standard input is empty. */
  Result mpyCross(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Checkout.MPY_CROSS.toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Result run(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("e2e", ".out");
    Path err = Files.createTempFile("e2e", ".err");
    try {
      var builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().merge("PATH", "", (old, none) -> Checkout.BIN + ":" + old);
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Assertions.fail(command + " does not come to an end");
      }
      return new Result(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
