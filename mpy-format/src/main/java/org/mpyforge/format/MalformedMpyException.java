package org.mpyforge.format;

/**
 * Thrown when bytes are not a {@code .mpy} file, or not one this project can keep: says where, in
 * what, and why.
 */
public final class MalformedMpyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String context;
  private final String reason;

  /**
   * An exception for one fault.
   *
   * @param offset where the fault is, in bytes from the start of what was decoded
   * @param context what was being read there, such as {@code root › child 2 › prelude}
   * @param reason what is wrong
   */
  public MalformedMpyException(int offset, String context, String reason) {
    super("offset " + offset + ", " + context + ": " + reason);
    this.offset = offset;
    this.context = context;
    this.reason = reason;
  }

  /** Where the fault is, in bytes from the start of the file (or of the code, if given alone). */
  public int offset() {
    return offset;
  }

  /** What was being read there, from the outside in, parts separated by {@code " › "}. */
  public String context() {
    return context;
  }

  /** What is wrong there. */
  public String reason() {
    return reason;
  }
}
