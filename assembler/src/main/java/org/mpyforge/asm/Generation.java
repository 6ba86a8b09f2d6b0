package org.mpyforge.asm;

/**
 * Releases of the reference whose assemblers write the same code. An abstract operation may become
 * other instructions in another generation: branches and offsets have come to reach farther, and
 * what was encoded wrongly has been put right. Each architecture says in a table of its own what
 * that means for it.
 *
 * <p>A constant is named for the last release known to write that way.
 */
public enum Generation {
  /** MicroPython 1.12 to 1.18, and Pycopy. Constants may be patched by the loader. */
  V1_17,
  /** MicroPython 1.19 to 1.22. */
  V1_22,
  /** MicroPython 1.28. */
  V1_28;

  /** The newest. */
  public static final Generation LATEST = V1_28;
}
