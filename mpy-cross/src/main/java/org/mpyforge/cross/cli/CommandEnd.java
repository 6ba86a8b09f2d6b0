package org.mpyforge.cross.cli;

/** The command is over before any file is touched: a wrong flag, or a question answered. */
final class CommandEnd extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean onStandardOutput;
  private final int exitStatus;

  private CommandEnd(String text, boolean onStandardOutput, int exitStatus) {
    super(text, null, false, false);
    this.onStandardOutput = onStandardOutput;
    this.exitStatus = exitStatus;
  }

  /** A question answered: {@code text} on standard output, exit status 0. */
  static CommandEnd answer(String text) {
    return new CommandEnd(text, true, 0);
  }

  /** A wrong flag: the usage on standard output, as the reference does, and exit status 1. */
  static CommandEnd usage() {
    return new CommandEnd(Usage.TEXT, true, 1);
  }

  /** Flags that make no sense together: one line on standard error and exit status 1. */
  static CommandEnd failure(String line) {
    return new CommandEnd(line + '\n', false, 1);
  }

  /** The text to print, lines and all. */
  String text() {
    return getMessage();
  }

  /** Whether the text belongs on standard output rather than on standard error. */
  boolean onStandardOutput() {
    return onStandardOutput;
  }

  int exitStatus() {
    return exitStatus;
  }
}
