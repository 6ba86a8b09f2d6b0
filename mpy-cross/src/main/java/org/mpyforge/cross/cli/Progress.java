package org.mpyforge.cross.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A line on the terminal that counts the files of a long batch, and is gone at the end. */
public final class Progress {

  /**
   * Set by the launcher if standard error is a terminal, which Java 17 cannot find out. Its name is
   * in {@code bin/mpy-cross}.
   */
  private static final String TERMINAL_PROPERTY = "mpyforge.terminal";

  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final String CLEAR_LINE = "\r\033[K";

  private final OutputStream terminal;
  private final int total;
  private long nextShow = System.nanoTime() + QUIET_NANOS;
  private boolean shown;

  private Progress(OutputStream terminal, int total) {
    this.terminal = terminal;
    this.total = total;
  }

  /**
   * A line on a terminal; none if there is but one file to count.
   *
   * @param err standard error, as the launcher says whether that is a terminal
   * @param total how many files there are
   */
  public static Progress of(OutputStream err, int total) {
    boolean visible = total > 1 && Boolean.getBoolean(TERMINAL_PROPERTY);
    return new Progress(visible ? err : OutputStream.nullOutputStream(), total);
  }

  /** Shows that {@code done} files are finished; not in the first second, and not too often. */
  public void show(int done) {
    long now = System.nanoTime();
    if (now - nextShow > 0) {
      nextShow = now + REDRAW_NANOS;
      print(CLEAR_LINE + "compiled " + done + " of " + total);
      shown = true;
    }
  }

  /** Leaves an empty line for other text. */
  public void clear() {
    if (shown) {
      print(CLEAR_LINE);
      shown = false;
    }
  }

  private void print(String text) {
    try {
      terminal.write(text.getBytes(StandardCharsets.UTF_8));
      terminal.flush();
    } catch (IOException terminalIsGone) {
      shown = false; // Nobody is watching; the files still get compiled.
    }
  }
}
