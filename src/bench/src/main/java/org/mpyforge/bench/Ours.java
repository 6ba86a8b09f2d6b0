package org.mpyforge.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mpyforge.cross.cli.MpyCrossCommand;

/**
 * Our compiler, in this process but by its command line.
 *
 * @param mpyVersion the version to write, {@code null} for the default
 * @param timeoutSeconds when to give up on a file
 */
record Ours(String mpyVersion, int timeoutSeconds) {

  /** Compiles a file. */
  Answer compile(SourceTree.Entry file, List<String> flags) throws Exception {
    Path folder = Files.createTempDirectory("ours");
    Path output = folder.resolve("out.mpy");
    try {
      List<String> arguments = new ArrayList<>(flags);
      if (mpyVersion != null) {
        arguments.addAll(List.of("--mpy-version", mpyVersion));
      }
      arguments.addAll(List.of("-o", output.toString(), file.name()));
      var task = new FutureTask<>(() -> run(file.root(), arguments, output));
      var thread = new Thread(task, "ours");
      thread.setDaemon(true); // It may never come back.
      thread.start();
      return task.get(timeoutSeconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return new Answer(Answer.End.TIMEOUT, 0, null, "");
    } finally {
      Files.deleteIfExists(output);
      Files.delete(folder);
    }
  }

  private static Answer run(Path root, List<String> arguments, Path output) throws IOException {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var command = new MpyCrossCommand(root, new ByteArrayInputStream(new byte[0]), out, err);
    int status = command.run(arguments.toArray(String[]::new));
    byte[] mpy = status == 0 && Files.exists(output) ? Files.readAllBytes(output) : null;
    // Byte by byte, as the reference's: names in messages need not be UTF-8.
    return new Answer(Answer.End.EXIT, status, mpy, err.toString(StandardCharsets.ISO_8859_1));
  }
}
