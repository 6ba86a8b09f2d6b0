package org.mpyforge.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.mpyforge.format.ByteString;

/**
 * What a command line did.
 *
 * @param exitStatus how it ended
 * @param out what it printed
 * @param err what it complained of
 */
record CommandRun(int exitStatus, ByteString out, String err) {

  static CommandRun of(String... arguments) {
    return run(false, arguments);
  }

  static CommandRun onTerminal(String... arguments) {
    return run(true, arguments);
  }

  private static CommandRun run(boolean isTerminal, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int exitStatus = MpyCommand.run(new Console(outStream, errStream, isTerminal), arguments);
    return new CommandRun(
        exitStatus, ByteString.copyOf(out.toByteArray()), err.toString(StandardCharsets.UTF_8));
  }

  String text() {
    return out.utf8();
  }
}
