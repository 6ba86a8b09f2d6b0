package org.mpyforge.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A reference compiler.
 *
 * @param program its binary
 * @param timeoutSeconds when to give up on a file
 */
record Reference(Path program, int timeoutSeconds) {

  /** Java adds this to the number of the signal that ended a process. */
  private static final int SIGNALLED = 128;

  /** Compiles a file. */
  Answer compile(SourceTree.Entry file, List<String> flags) throws Exception {
    Path output = Files.createTempFile("reference", ".mpy");
    Path errors = Files.createTempFile("reference", ".err");
    try {
      Files.delete(output);
      List<String> command = new ArrayList<>(List.of(program.toString()));
      command.addAll(flags);
      command.addAll(List.of("-o", output.toString(), file.name()));
      Process process =
          new ProcessBuilder(command)
              .directory(file.root().toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(errors.toFile())
              .start();
      boolean inTime = process.waitFor(timeoutSeconds, TimeUnit.SECONDS);
      if (!inTime) {
        process.destroyForcibly().waitFor();
      }
      String messages = Files.readString(errors, StandardCharsets.ISO_8859_1);
      return answer(inTime, process.exitValue(), output, messages);
    } finally {
      Files.deleteIfExists(output);
      Files.delete(errors);
    }
  }

  private static Answer answer(boolean inTime, int status, Path output, String messages)
      throws IOException {
    if (!inTime) {
      return new Answer(Answer.End.TIMEOUT, 0, null, messages);
    } else if (status > SIGNALLED) {
      return new Answer(Answer.End.SIGNAL, status - SIGNALLED, null, messages);
    }
    byte[] mpy = status == 0 && Files.exists(output) ? Files.readAllBytes(output) : null;
    return new Answer(Answer.End.EXIT, status, mpy, messages);
  }
}
