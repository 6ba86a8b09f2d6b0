package org.mpyforge.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mpyforge.vm.command.Micropython;

/** Something that runs a compiled module as the main one. */
interface Machine {

  /** What stands for the end of a program that does not end. */
  String ENDLESS = "no end in time\n";

  /**
   * Runs a module.
   *
   * @param folder where {@code module.mpy} is
   * @param module its name
   * @param path a further folder to import from; null for none
   * @return what it printed, its errors among it, and with what exit status it ended
   */
  String run(Path folder, String module, Path path) throws Exception;

  private static String searchPath(Path folder, Path path) {
    return path == null ? folder.toString() : folder + ":" + path;
  }

  private static String report(byte[] printed, int status) {
    return new String(printed, StandardCharsets.ISO_8859_1) + "\nexit " + status + "\n";
  }

  /** Our machine, in this process. */
  static Machine ours(int timeoutSeconds) {
    return (folder, module, path) -> {
      var task = new FutureTask<>(() -> runHere(folder, module, path));
      var thread = new Thread(null, task, module, 512L << 20);
      thread.setDaemon(true); // It may never come back.
      thread.start();
      try {
        return task.get(timeoutSeconds, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        return ENDLESS;
      }
    };
  }

  private static String runHere(Path folder, String module, Path path) {
    var printed = new ByteArrayOutputStream();
    var stream = new PrintStream(printed, false, StandardCharsets.UTF_8);
    var environment = Map.of("MICROPYPATH", searchPath(folder, path));
    var machine =
        new Micropython(new ByteArrayInputStream(new byte[0]), stream, stream, environment);
    int status = machine.run("-m", module);
    stream.flush();
    return report(printed.toByteArray(), status);
  }

  /** Another machine, by its program. */
  static Machine of(Path program, int timeoutSeconds) {
    return (folder, module, path) -> {
      Path printed = Files.createTempFile("machine", ".out");
      try {
        var builder =
            new ProcessBuilder(program.toString(), "-m", module)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("MICROPYPATH", searchPath(folder, path));
        return run(builder, printed, timeoutSeconds);
      } finally {
        Files.delete(printed);
      }
    };
  }

  private static String run(ProcessBuilder builder, Path printed, int timeoutSeconds)
      throws IOException, InterruptedException {
    Process process = builder.start();
    if (!process.waitFor(timeoutSeconds, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      return ENDLESS;
    }
    return report(Files.readAllBytes(printed), process.exitValue());
  }
}
