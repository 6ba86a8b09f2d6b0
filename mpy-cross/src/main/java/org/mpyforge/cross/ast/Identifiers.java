package org.mpyforge.cross.ast;

import org.mpyforge.format.Qstr;

/** The one rule that all identifiers obey. */
public final class Identifiers {

  /** The most bytes that an identifier, or the path of an import, may have. */
  private static final int MAX_LENGTH = 255;

  private Identifiers() {}

  /**
   * Checks an identifier.
   *
   * @param identifier the identifier
   * @return the same
   * @throws SourceError if it is longer than a qstr may be
   */
  public static Qstr check(Qstr identifier) {
    if (identifier.length() > MAX_LENGTH) {
      throw SourceError.nowhere("RuntimeError", "name too long");
    }
    return identifier;
  }
}
