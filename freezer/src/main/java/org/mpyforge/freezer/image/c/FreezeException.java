package org.mpyforge.freezer.image.c;

/** Modules cannot be frozen into a firmware; the message says which, and why. */
public final class FreezeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure.
   *
   * @param message what is wrong, for the user
   */
  public FreezeException(String message) {
    super(message);
  }

  /** A failure that a module is the cause of. */
  static FreezeException of(Owner owner, String message) {
    return of(owner.module(), message);
  }

  /** A failure that a module is the cause of. */
  static FreezeException of(String module, String message) {
    return new FreezeException(module + ": " + message);
  }
}
