package org.mpyforge.cross.emit;

import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;

/**
 * Errors that an emitter finds. It can see that types disagree, but not in which statement, and it
 * goes on: so a later error of the same statement takes the place of an earlier one. The compiler
 * asks after each statement, gives the error its line, and stops.
 *
 * <p>Source: {@code error_slot} in py/emitnative.c, {@code compile_generic_all_nodes} in
 * py/compile.c.
 */
public final class EmitErrors {

  private String type;
  private String message;
  private int line = Node.NO_LINE;

  /** Makes a record of no errors. */
  public EmitErrors() {}

  /**
   * Notes an error, in place of any noted before.
   *
   * @param newType the Python exception's class
   * @param newMessage the message
   */
  public void note(String newType, String newMessage) {
    type = newType;
    message = newMessage;
  }

  /**
   * Whether there is an error.
   *
   * @return true from the first {@link #note} on
   */
  public boolean any() {
    return type != null;
  }

  /**
   * Tells where the error is, once the code around it has been left. The first line told stays.
   *
   * @param newLine the line, or {@link Node#NO_LINE}
   * @return whether there is an error, and thus no point in going on
   */
  public boolean locate(int newLine) {
    if (any() && line == Node.NO_LINE) {
      line = newLine;
    }
    return any();
  }

  /** Throws the error, if there is one. */
  public void throwIfAny() {
    if (any()) {
      throw SourceError.at(type, message, line);
    }
  }

  /**
   * The error to report when one has been thrown: what was noted before has led to it, or has at
   * least been found first. An error without a place is another matter: it ends everything.
   *
   * @param thrown the error thrown
   * @return an error noted here, or else that one
   */
  public SourceError firstOr(SourceError thrown) {
    return any() && thrown.located() ? SourceError.at(type, message, line) : thrown;
  }

  /**
   * An error after which the emitter cannot go on: the one noted before, which must have led to it,
   * or else this one.
   *
   * @param newType the Python exception's class
   * @param newMessage the message
   * @return the error, to be thrown
   */
  public SourceError fatal(String newType, String newMessage) {
    throwIfAny();
    return SourceError.at(newType, newMessage, Node.NO_LINE);
  }
}
