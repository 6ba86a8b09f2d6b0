package org.mpyforge.vm;

/**
 * Ends a machine's run from outside: it ran beyond its bounds, or was told to stop. No program can
 * catch it, and nothing of the program runs any more, not even its finally blocks.
 */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An end for a reason, in words. */
  public Stopped(String reason) {
    super(reason, null, false, false);
  }
}
