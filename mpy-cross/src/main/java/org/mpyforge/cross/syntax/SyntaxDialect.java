package org.mpyforge.cross.syntax;

import org.mpyforge.format.MpyVersion;

/**
 * The source language of a release, from bytes to the syntax tree. Looked up once, in {@link
 * Parser#parse}.
 *
 * <p>Source: py/parse.c and mpy-cross/mpconfigport.h of each release.
 *
 * @param lexis how it is spelled
 * @param pool which strings its compiler knows before it reads anything
 * @param folding which arithmetic it does while it parses
 * @param truth which constants it knows to be true or false
 * @param constRule what {@code const()} takes
 * @param foldsTuples whether a tuple of constants is a constant
 * @param smallIntsOfHost whether an integer that needs no object in the compiler is a small int
 *     here, too, even if the target needs one
 * @param internsBytes whether a bytes literal is interned as a string literal is, and then no node
 *     with a line of its own
 * @param manglesNames whether {@code __name} gets the class's name in front of it
 */
record SyntaxDialect(
    LexicalDialect lexis,
    ReferencePool pool,
    Folding folding,
    ConstantTruth truth,
    ConstRule constRule,
    boolean foldsTuples,
    boolean smallIntsOfHost,
    boolean internsBytes,
    boolean manglesNames) {

  private static final SyntaxDialect V1_28 =
      newer(LexicalDialect.V1_28, ReferencePool.V1_28, Folding.NUMBERS);
  private static final SyntaxDialect V1_22 =
      newer(LexicalDialect.V1_22, ReferencePool.V1_20, Folding.INTEGERS);
  private static final SyntaxDialect V1_20 =
      newer(LexicalDialect.V1_20, ReferencePool.V1_20, Folding.INTEGERS);
  private static final SyntaxDialect V1_19 =
      new SyntaxDialect(
          LexicalDialect.V1_19,
          ReferencePool.V1_17,
          Folding.INTEGERS,
          ConstantTruth.KEYWORDS_AND_SMALL_INTS,
          ConstRule.ANY_CONSTANT,
          true,
          false,
          false,
          false);
  private static final SyntaxDialect V1_17 =
      older(LexicalDialect.V1_17, ConstRule.INTEGERS_ONLY, false);
  private static final SyntaxDialect PYCOPY =
      older(LexicalDialect.PYCOPY, ConstRule.INTEGERS_REMEMBERED, true);

  private static SyntaxDialect newer(LexicalDialect lexis, ReferencePool pool, Folding folding) {
    return new SyntaxDialect(
        lexis, pool, folding, ConstantTruth.ANY, ConstRule.ANY_CONSTANT, true, false, false, false);
  }

  private static SyntaxDialect older(LexicalDialect lexis, ConstRule constRule, boolean mangles) {
    return new SyntaxDialect(
        lexis,
        ReferencePool.V1_17,
        Folding.INTEGERS,
        ConstantTruth.KEYWORDS_AND_SMALL_INTS,
        constRule,
        false,
        true,
        true,
        mangles);
  }

  /** The language of the release that writes a version. */
  static SyntaxDialect of(MpyVersion version) {
    return switch (version) {
      case V5 -> V1_17;
      case PYCOPY -> PYCOPY;
      case V6_0 -> V1_19;
      case V6_1 -> V1_20;
      case V6_2 -> V1_22;
      case V6_3 -> V1_28;
    };
  }
}
