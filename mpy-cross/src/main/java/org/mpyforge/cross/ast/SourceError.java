package org.mpyforge.cross.ast;

/**
 * An error in a source, on its way from the stage that found it to the compiler's entrance, which
 * adds the names that this stage does not know.
 */
public final class SourceError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final int line;
  private final boolean located;

  private SourceError(String type, String message, int line, boolean located) {
    super(message, null, false, false);
    this.type = type;
    this.line = line;
    this.located = located;
  }

  /**
   * An error at a line.
   *
   * @param type the Python exception's class
   * @param message the message
   * @param line the line; {@link Node#NO_LINE} if only an enclosing node knows it
   * @return the error
   */
  public static SourceError at(String type, String message, int line) {
    return new SourceError(type, message, line, true);
  }

  /**
   * A {@code SyntaxError} at a node.
   *
   * @param node the node
   * @param message the message
   * @return the error
   */
  public static SourceError syntax(Node node, String message) {
    return at("SyntaxError", message, node.line());
  }

  /**
   * An error for which the reference prints no place.
   *
   * @param type the Python exception's class
   * @param message the message
   * @return the error
   */
  public static SourceError nowhere(String type, String message) {
    return new SourceError(type, message, Node.NO_LINE, false);
  }

  /**
   * This error, at the given line unless it has one already.
   *
   * @param enclosingLine the line of an enclosing node
   * @return an error
   */
  public SourceError orAt(int enclosingLine) {
    return line != Node.NO_LINE || !located
        ? this
        : new SourceError(type, getMessage(), enclosingLine, true);
  }

  /**
   * The Python exception's class.
   *
   * @return a name such as {@code SyntaxError}
   */
  public String type() {
    return type;
  }

  /**
   * The line.
   *
   * @return a line number from 1, or {@link Node#NO_LINE}
   */
  public int line() {
    return line;
  }

  /**
   * Whether the reference prints a place for this error.
   *
   * @return false for errors from the depths of its run time
   */
  public boolean located() {
    return located;
  }
}
