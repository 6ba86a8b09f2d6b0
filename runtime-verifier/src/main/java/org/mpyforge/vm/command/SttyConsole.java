package org.mpyforge.vm.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The terminal of this process, by the program {@code stty} of POSIX. That takes some milliseconds,
 * so a mode is set only where it changes; but a native library takes longer to be unpacked and
 * loaded, and JLine, which calls {@code stty} too, does it by the terminal's name, which may be
 * another one's by then.
 */
final class SttyConsole implements Console {
  private static final String SAVE = "stty -g";

  /** What {@code mp_hal_stdio_mode_raw} of the unix port sets. */
  private static final String RAW =
      "stty -icanon -echo -isig -iexten -brkint -icrnl -inpck -istrip -ixon min 1 time 0";

  private final String original;
  private final Thread restorer = new Thread(this::original, "terminal-restorer");
  private boolean isRaw;

  private SttyConsole(String original) {
    this.original = original;
    this.isRaw = true;
    Runtime.getRuntime().addShutdownHook(restorer);
  }

  /** The terminal of this process, raw; if there is none, {@link Console#NONE}. */
  static Console open() throws IOException {
    String saved = run(SAVE + " && " + RAW);
    return saved == null ? NONE : new SttyConsole(saved);
  }

  @Override
  public boolean isTerminal() {
    return true;
  }

  @Override
  public synchronized void raw() {
    if (!isRaw) {
      set(RAW);
      isRaw = true;
    }
  }

  @Override
  public synchronized boolean original() {
    if (!isRaw) {
      return false;
    }
    set("stty " + original);
    isRaw = false;
    return true;
  }

  @Override
  public void close() {
    original();
    try {
      Runtime.getRuntime().removeShutdownHook(restorer);
    } catch (IllegalStateException e) {
      // The process ends already: the hook finds nothing to do.
    }
  }

  private static void set(String command) {
    try {
      run(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command on the terminal; gives what it prints, or null if it fails. */
  private static String run(String command) throws IOException {
    Process process =
        new ProcessBuilder(List.of("/bin/sh", "-c", command))
            .redirectInput(Redirect.INHERIT)
            .redirectError(Redirect.DISCARD)
            .start();
    try (InputStream printed = process.getInputStream()) {
      String text = new String(printed.readAllBytes(), StandardCharsets.US_ASCII).strip();
      return process.waitFor() == 0 ? text : null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
