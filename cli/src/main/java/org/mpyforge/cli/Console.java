package org.mpyforge.cli;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out what was asked for, UTF-8
 * @param err what went wrong, UTF-8
 * @param isTerminal whether {@code out} is a terminal that shows colours
 */
record Console(PrintStream out, PrintStream err, boolean isTerminal) {

  /** Prints a line on {@code out} that ends in the same way on every system. */
  void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /** Says in one line what is wrong; what was printed before comes before. */
  void complain(String text) {
    out.flush();
    err.print("mpy: " + text.replace('\n', ' '));
    err.print('\n');
  }
}
