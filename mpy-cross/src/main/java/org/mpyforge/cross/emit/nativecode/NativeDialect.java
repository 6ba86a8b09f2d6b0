package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.format.MpyVersion;

/**
 * What the native emitter of each release does in its own way. Looked up once for a module and
 * handed down with the {@link FunctionPass}.
 *
 * <p>Source: py/emitnative.c of the releases.
 *
 * @param layout where the words of a frame are
 * @param preludeIsIndexed whether every function starts with the number by which the run time finds
 *     its prelude; otherwise only a generator does, and a function finds its prelude itself
 * @param finallyKeepsItsValue whether what a {@code finally} starts with stays on the stack until
 *     the block ends; otherwise it is only in the frame
 * @param forgetsCaught whether a function that catches exceptions begins with none
 * @param clearsByXor whether a register is set to zero by combining it with itself, and a local by
 *     a register loaded with zero
 * @param integersHaveUnary whether viper's integers have unary operators
 * @param endsAtJumps whether code behind a jump or a raise is left out
 * @param nativeLocalsAreTyped whether a local of native code has no type until it is assigned, as
 *     in viper code
 * @param convertsStoredAttributes whether a machine word becomes an object to be an attribute
 * @param keepsViperFlags whether viper code is marked with the flags of its arguments
 * @param starSlots how many slots what comes after {@code *} and {@code **} takes in a call
 * @param freesForResult whether a register is freed before a pointer's load puts its result there
 * @param settlesBesideResult whether values go to their slots through another register than the one
 *     with the result of a call
 * @param marksStoredGlobals whether a store to a global says whether it is to be a constant
 * @param negatedNames what messages call {@code is not} and {@code not in}
 * @param freesForIndex whether a register is freed before the known index of a load goes there
 */
record NativeDialect(
    FrameLayout layout,
    boolean preludeIsIndexed,
    boolean finallyKeepsItsValue,
    boolean forgetsCaught,
    boolean clearsByXor,
    boolean integersHaveUnary,
    boolean endsAtJumps,
    boolean nativeLocalsAreTyped,
    boolean convertsStoredAttributes,
    boolean keepsViperFlags,
    boolean freesForIndex,
    int starSlots,
    boolean freesForResult,
    boolean settlesBesideResult,
    boolean marksStoredGlobals,
    NamesBeyond negatedNames) {

  /**
   * What messages call the two operators that have no method: the reference reads past its table of
   * names there.
   *
   * @param isNot for {@code is not}
   * @param notIn for {@code not in}
   */
  record NamesBeyond(String isNot, String notIn) {
    private static final NamesBeyond V1_17 = new NamesBeyond("islower", "lower");
    private static final NamesBeyond V1_20 = new NamesBeyond("", "__complex__");
  }

  static final NativeDialect V1_28 =
      new NativeDialect(
          FrameLayout.V1_28,
          true,
          true,
          true,
          false,
          true,
          true,
          false,
          true,
          false,
          true,
          1,
          true,
          true,
          false,
          NamesBeyond.V1_20);

  static final NativeDialect V1_20 =
      new NativeDialect(
          FrameLayout.V1_19,
          false,
          false,
          false,
          true,
          false,
          true,
          false,
          true,
          true,
          true,
          1,
          true,
          true,
          false,
          NamesBeyond.V1_20);

  static final NativeDialect V1_19 =
      new NativeDialect(
          FrameLayout.V1_19,
          false,
          false,
          false,
          true,
          false,
          false,
          true,
          false,
          true,
          false,
          1,
          true,
          true,
          false,
          NamesBeyond.V1_17);

  static final NativeDialect V1_17 =
      new NativeDialect(
          FrameLayout.V1_17,
          false,
          false,
          false,
          true,
          false,
          false,
          true,
          false,
          true,
          false,
          2,
          false,
          true,
          false,
          NamesBeyond.V1_17);

  static final NativeDialect PYCOPY =
      new NativeDialect(
          FrameLayout.V1_17,
          false,
          false,
          false,
          true,
          false,
          false,
          true,
          false,
          true,
          false,
          2,
          false,
          false,
          true,
          NamesBeyond.V1_17);

  /**
   * The dialect of the release that writes a version.
   *
   * @param version the version of the file
   * @return the dialect
   */
  static NativeDialect of(MpyVersion version) {
    return switch (version) {
      case V5 -> V1_17;
      case PYCOPY -> PYCOPY;
      case V6_0 -> V1_19;
      case V6_1, V6_2 -> V1_20;
      case V6_3 -> V1_28;
    };
  }
}
