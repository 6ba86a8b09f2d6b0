package org.mpyforge.freezer.pack;

import java.io.IOException;

/** A package that is damaged, not to be trusted, or not to be had; the message says which. */
public final class PackageException extends IOException {
  private static final long serialVersionUID = 1;

  /** An exception that says what is wrong. */
  public PackageException(String message) {
    super(message);
  }

  /** An exception that says what is wrong, and what said so first. */
  public PackageException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same, said of a file or package. */
  PackageException of(String what) {
    return new PackageException(what + ": " + getMessage(), this);
  }
}
