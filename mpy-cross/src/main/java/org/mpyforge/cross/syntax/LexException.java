package org.mpyforge.cross.syntax;

/**
 * What the reference raises from inside its lexer, as opposed to the error tokens it hands to its
 * parser. It carries no line: the reference attaches no traceback to it.
 */
final class LexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String type;

  /**
   * Makes an exception of the Python class {@code type}.
   *
   * @param type the name of the Python exception class, such as {@code NotImplementedError}
   * @param message the exception's one argument, which is what the reference prints after the type
   */
  LexException(String type, String message) {
    super(message);
    this.type = type;
  }

  /** The name of the Python exception class. */
  String type() {
    return type;
  }
}
