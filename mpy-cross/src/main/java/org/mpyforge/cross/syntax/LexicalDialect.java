package org.mpyforge.cross.syntax;

/**
 * How the source language of a release is spelled: what its lexer does that those of other releases
 * do not. Without a kind of literal its letters are read as any others: {@code f""} is then a name
 * and a string.
 *
 * <p>Source: py/lexer.c and mpy-cross/mpconfigport.h of each release.
 *
 * @param formatStrings what f-strings can do, {@link FormatStrings#NONE} if there are none
 * @param templateStrings whether {@code t}, {@code tr} and {@code rt} begin a string literal
 * @param nulMarksEnd whether NUL stands for the end of the source inside the lexer, and a NUL byte
 *     of the source for 0x01. Otherwise the end is a character of 32 set bits: NUL bytes mean
 *     themselves, and {@code "\Uffffffff"} is empty
 * @param newlineEndsLine whether a NEWLINE token is at the end of the line it ends; otherwise it is
 *     where the next token begins
 * @param plainStringsOptional whether the target may have strings of bytes, without Unicode
 * @param pointEndsFloat whether a second point, or one after an exponent, is no part of a number
 * @param escapeMayFail whether after a backslash that escapes nothing the literal goes on with the
 *     byte behind it, be that a quote or a byte of UTF-8; otherwise that byte is a code point
 * @param strictComment whether a comment in the first two lines can ask for the strict mode
 */
record LexicalDialect(
    FormatStrings formatStrings,
    boolean templateStrings,
    boolean nulMarksEnd,
    boolean newlineEndsLine,
    boolean plainStringsOptional,
    boolean pointEndsFloat,
    boolean escapeMayFail,
    boolean strictComment) {

  static final LexicalDialect V1_28 = of(FormatStrings.V1_28, true, true, true, false);
  static final LexicalDialect V1_22 = of(FormatStrings.V1_22, false, false, true, false);
  static final LexicalDialect V1_20 = of(FormatStrings.V1_20, false, false, false, false);
  static final LexicalDialect V1_19 = of(FormatStrings.V1_19, false, false, false, false);
  static final LexicalDialect V1_17 = of(FormatStrings.V1_17, false, false, false, true);
  static final LexicalDialect PYCOPY =
      new LexicalDialect(FormatStrings.NONE, false, false, false, true, true, true, true);

  private static LexicalDialect of(
      FormatStrings formatStrings,
      boolean templateStrings,
      boolean nulMarksEnd,
      boolean newlineEndsLine,
      boolean plainStringsOptional) {
    return new LexicalDialect(
        formatStrings,
        templateStrings,
        nulMarksEnd,
        newlineEndsLine,
        plainStringsOptional,
        false,
        false,
        false);
  }
}
