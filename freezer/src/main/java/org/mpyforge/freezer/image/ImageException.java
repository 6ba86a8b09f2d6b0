package org.mpyforge.freezer.image;

import java.io.IOException;

/** An image that cannot be made or read; the message says why, for who asked for it. */
public final class ImageException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * An image that cannot be made or read.
   *
   * @param message why
   */
  public ImageException(String message) {
    super(message);
  }

  /**
   * An image that cannot be made or read.
   *
   * @param message why
   * @param cause what said so first
   */
  public ImageException(String message, Throwable cause) {
    super(message, cause);
  }
}
