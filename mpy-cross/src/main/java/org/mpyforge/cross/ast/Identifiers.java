package org.mpyforge.cross.ast;

import org.mpyforge.format.Qstr;

/** The one rule that all identifiers obey. */
public final class Identifiers {

  /**
   * The most bytes that an identifier, the path of an import or the name of a source may have: on
   * the boards, the length is in one ({@code MICROPY_QSTR_BYTES_IN_LEN} of {@code py/mpconfig.h}).
   */
  public static final int MAX_LENGTH = 255;

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
