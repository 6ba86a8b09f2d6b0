package org.mpyforge.cross.number;

/**
 * Text that is not a number. The message is the reference's own; the compiler reports it as {@code
 * SyntaxError} at the token's line, {@code int("…")} and {@code float("…")} as {@code ValueError}.
 */
public final class NumberSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NumberSyntaxException(String message) {
    super(message);
  }
}
