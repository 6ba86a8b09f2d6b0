package org.mpyforge.cross.syntax;

/**
 * What the source language of a release has beyond the common ground. Without a feature the lexer
 * reads its letters as it reads any others: {@code f""} is then a name and a string.
 *
 * @param fstrings whether {@code f}, {@code fr} and {@code rf} begin a string literal
 * @param tstrings whether {@code t}, {@code tr} and {@code rt} begin a string literal
 * @param asyncKeywords whether {@code async} and {@code await} are reserved
 */
record LexerFeatures(boolean fstrings, boolean tstrings, boolean asyncKeywords) {

  /** MicroPython 1.28, as its cross compiler is configured ({@code mpy-cross/mpconfigport.h}). */
  static final LexerFeatures V1_28 = new LexerFeatures(true, true, true);
}
