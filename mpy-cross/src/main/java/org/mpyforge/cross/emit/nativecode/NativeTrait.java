package org.mpyforge.cross.emit.nativecode;

/** What the native emitter does in some releases and not in others: see {@link NativeDialect}. */
enum NativeTrait {
  /**
   * Whether every function starts with the number by which the run time finds its prelude;
   * otherwise only a generator does, and a function finds its prelude itself.
   */
  PRELUDE_IS_INDEXED,
  /**
   * Whether what a {@code finally} starts with stays on the stack until the block ends; otherwise
   * it is only in the frame.
   */
  FINALLY_KEEPS_ITS_VALUE,
  /** Whether a function that catches exceptions begins with none. */
  FORGETS_CAUGHT,
  /**
   * Whether a register is set to zero by combining it with itself, and a local by a register loaded
   * with zero.
   */
  CLEARS_BY_XOR,
  /** Whether viper's integers have unary operators. */
  INTEGERS_HAVE_UNARY,
  /** Whether code behind a jump or a raise is left out. */
  ENDS_AT_JUMPS,
  /** Whether a local of native code has no type until it is assigned, as in viper code. */
  NATIVE_LOCALS_ARE_TYPED,
  /** Whether a machine word becomes an object to be an attribute. */
  CONVERTS_STORED_ATTRIBUTES,
  /** Whether viper code is marked with the flags of its arguments. */
  KEEPS_VIPER_FLAGS,
  /** Whether a register is freed before the known index of a load goes there. */
  FREES_FOR_INDEX,
  /** Whether a register is freed before a pointer's load puts its result there. */
  FREES_FOR_RESULT,
  /**
   * Whether values go to their slots through another register than the one with the result of a
   * call.
   */
  SETTLES_BESIDE_RESULT,
  /** Whether a store to a global says whether it is to be a constant. */
  MARKS_STORED_GLOBALS
}
