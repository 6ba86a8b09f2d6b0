package org.mpyforge.cross;

/**
 * A source that cannot be compiled. The parts are data; {@link #traceback()} is the text that the
 * reference compiler prints for them.
 */
public final class CompileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final String file;
  private final int line;
  private final String scope;

  /**
   * Makes an error.
   *
   * @param type the Python exception's class, {@code SyntaxError} for most
   * @param message the message; may be empty
   * @param file the source's name; null if the error has no place
   * @param line the line, from 1; 0 if unknown
   * @param scope the name of the function or class, {@code <module>} for the file itself; null for
   *     an error found while parsing
   */
  public CompileException(String type, String message, String file, int line, String scope) {
    super(message);
    this.type = type;
    this.file = file;
    this.line = line;
    this.scope = scope;
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
   * The message.
   *
   * @return the message, possibly empty
   */
  public String message() {
    return getMessage();
  }

  /**
   * The source's name.
   *
   * @return the name, or null if the error has no place
   */
  public String file() {
    return file;
  }

  /**
   * The line.
   *
   * @return a line number from 1, or 0 if unknown
   */
  public int line() {
    return line;
  }

  /**
   * The function or class that was being compiled.
   *
   * @return its name, or null for an error found while parsing
   */
  public String scope() {
    return scope;
  }

  /**
   * The whole text as the reference prints it on its standard error.
   *
   * @return one to three lines, each with its line feed
   */
  public String traceback() {
    StringBuilder text = new StringBuilder();
    if (file != null) {
      text.append("Traceback (most recent call last):\n  File \"").append(file).append("\", line ");
      text.append(line);
      if (scope != null) {
        text.append(", in ").append(scope);
      }
      text.append('\n');
    }
    return text.append(type).append(": ").append(message()).append('\n').toString();
  }
}
