package org.mpyforge.fs;

/** What a file system or a device refuses to do, or cannot: an {@code OSError} of MicroPython. */
public final class FsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int errno;
  private final String reason;

  /**
   * An error.
   *
   * @param errno the kind of error
   * @param message what happened to what
   */
  public FsException(Errno errno, String message) {
    super(errno + ": " + message);
    this.errno = errno.number();
    this.reason = message;
  }

  /**
   * An error of which only the number is known, as a device reports it.
   *
   * @param errno the error number, greater than zero
   * @param message what happened to what
   */
  public FsException(int errno, String message) {
    super(Errno.of(errno).map(Errno::name).orElse("error " + errno) + ": " + message);
    this.errno = errno;
    this.reason = message;
  }

  /** Returns what happened to what: the message without the kind of error. */
  public String reason() {
    return reason;
  }

  /** Returns the error number, greater than zero; most have a name in {@link Errno}. */
  public int errno() {
    return errno;
  }

  /** Returns whether this is such an error. */
  public boolean is(Errno kind) {
    return errno == kind.number();
  }
}
