package org.mpyforge.cross.syntax;

import java.util.Arrays;

/** The columns at which the open blocks began, and the INDENT and DEDENT tokens still to come. */
final class Indentation {
  /** The reference keeps a level in 16 bits; an indentation of 65536 is one of 0. */
  private static final int LEVEL_MASK = 0xffff;

  private int[] levels = new int[16];
  private int depth;

  /** INDENT tokens to come if positive, DEDENT tokens if negative. */
  private int owed;

  boolean owesToken() {
    return owed != 0;
  }

  /** The next of the tokens owed. */
  TokenKind takeOwed() {
    if (owed < 0) {
      owed++;
      return TokenKind.DEDENT;
    }
    owed--;
    return TokenKind.INDENT;
  }

  /**
   * Begins a line and owes what comes of it.
   *
   * @param width how many columns are before the line's first token
   * @return the token for the end of the line before
   */
  TokenKind beginLine(int width) {
    if (width > levels[depth]) {
      if (++depth == levels.length) {
        levels = Arrays.copyOf(levels, 2 * depth);
      }
      levels[depth] = width & LEVEL_MASK;
      owed++;
      return TokenKind.NEWLINE;
    }
    while (width < levels[depth]) {
      depth--;
      owed--;
    }
    return width == levels[depth] ? TokenKind.NEWLINE : TokenKind.DEDENT_MISMATCH;
  }
}
