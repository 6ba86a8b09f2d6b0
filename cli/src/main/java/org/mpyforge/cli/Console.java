package org.mpyforge.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Where a command writes to.
 *
 * @param out what was asked for, UTF-8
 * @param err what went wrong, UTF-8
 * @param isTerminal whether {@code out} is a terminal that shows colours
 */
record Console(PrintStream out, PrintStream err, boolean isTerminal) implements Consumer<String> {

  /** Prints a line on {@code out} that ends in the same way on every system. */
  void line(String text) {
    // Some thousand lines are soon written as bytes; as characters each takes the slow way.
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.write(utf8, 0, utf8.length);
    out.write('\n');
  }

  /** The same: a console takes lines. */
  @Override
  public void accept(String text) {
    line(text);
  }

  /** Says in one line what is wrong; what was printed before comes before. */
  void complain(String text) {
    out.flush();
    err.print("mpy: " + text.replace('\n', ' '));
    err.print('\n');
  }
}
