package org.mpyforge.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where {@code mpy} begins and ends. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param arguments the words behind {@code mpy}
   */
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    // Set by the launcher: Java cannot tell a terminal on stdout if stdin is none.
    boolean isTerminal =
        Boolean.getBoolean("mpyforge.terminal.out") && System.getenv("NO_COLOR") == null;
    int exitStatus = MpyCommand.run(new Console(out, err, isTerminal), arguments);
    out.flush();
    err.flush();
    System.exit(exitStatus);
  }

  /** Like those of {@link System}, but UTF-8 in any locale, and written in large pieces. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
