package org.mpyforge.cross.emit.nativecode;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mpyforge.format.MpyVersion;

/**
 * What the native emitter of each release does in its own way. Looked up once for a module and
 * handed down with the {@link FunctionPass}.
 *
 * <p>Source: py/emitnative.c of the releases.
 *
 * @param layout where the words of a frame are
 * @param starSlots how many slots what comes after {@code *} and {@code **} takes in a call
 * @param negatedNames what messages call {@code is not} and {@code not in}
 * @param traits what else it does, and others do not
 */
record NativeDialect(
    FrameLayout layout, int starSlots, NamesBeyond negatedNames, Set<NativeTrait> traits) {

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
          1,
          NamesBeyond.V1_20,
          EnumSet.of(
              NativeTrait.PRELUDE_IS_INDEXED,
              NativeTrait.FINALLY_KEEPS_ITS_VALUE,
              NativeTrait.FORGETS_CAUGHT,
              NativeTrait.INTEGERS_HAVE_UNARY,
              NativeTrait.ENDS_AT_JUMPS,
              NativeTrait.CONVERTS_STORED_ATTRIBUTES,
              NativeTrait.FREES_FOR_INDEX,
              NativeTrait.FREES_FOR_RESULT,
              NativeTrait.SETTLES_BESIDE_RESULT));

  static final NativeDialect V1_20 =
      new NativeDialect(
          FrameLayout.V1_19,
          1,
          NamesBeyond.V1_20,
          EnumSet.of(
              NativeTrait.CLEARS_BY_XOR,
              NativeTrait.ENDS_AT_JUMPS,
              NativeTrait.CONVERTS_STORED_ATTRIBUTES,
              NativeTrait.KEEPS_VIPER_FLAGS,
              NativeTrait.FREES_FOR_INDEX,
              NativeTrait.FREES_FOR_RESULT,
              NativeTrait.SETTLES_BESIDE_RESULT));

  static final NativeDialect V1_19 =
      new NativeDialect(
          FrameLayout.V1_19,
          1,
          NamesBeyond.V1_17,
          EnumSet.of(
              NativeTrait.CLEARS_BY_XOR,
              NativeTrait.NATIVE_LOCALS_ARE_TYPED,
              NativeTrait.KEEPS_VIPER_FLAGS,
              NativeTrait.FREES_FOR_RESULT,
              NativeTrait.SETTLES_BESIDE_RESULT));

  static final NativeDialect V1_17 =
      new NativeDialect(
          FrameLayout.V1_17,
          2,
          NamesBeyond.V1_17,
          EnumSet.of(
              NativeTrait.CLEARS_BY_XOR,
              NativeTrait.NATIVE_LOCALS_ARE_TYPED,
              NativeTrait.KEEPS_VIPER_FLAGS,
              NativeTrait.SETTLES_BESIDE_RESULT));

  static final NativeDialect PYCOPY =
      new NativeDialect(
          FrameLayout.V1_17,
          2,
          NamesBeyond.V1_17,
          EnumSet.of(
              NativeTrait.CLEARS_BY_XOR,
              NativeTrait.NATIVE_LOCALS_ARE_TYPED,
              NativeTrait.KEEPS_VIPER_FLAGS,
              NativeTrait.MARKS_STORED_GLOBALS));

  /** Copies the set. */
  NativeDialect {
    traits = Collections.unmodifiableSet(EnumSet.copyOf(traits));
  }

  /** Whether this is one of its ways. */
  boolean has(NativeTrait trait) {
    return traits.contains(trait);
  }

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
