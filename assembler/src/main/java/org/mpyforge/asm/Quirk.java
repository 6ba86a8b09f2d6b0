package org.mpyforge.asm;

/**
 * A way in which a machine differs so much that the emitter must choose its registers differently.
 * Differences that stay inside one operation are hidden in {@link NativeAssembler} and need none.
 */
public enum Quirk {
  /**
   * There is no complement: {@link NativeAssembler#complement} must not be called. Load -1 into
   * another register and {@link BinaryOperation#XOR} with it.
   */
  NO_COMPLEMENT,

  /**
   * Only some registers can be stored as single bytes, so a value to be stored must be brought to
   * the register of the third argument, wherever it lies.
   */
  STORES_FROM_THIRD_ARGUMENT,

  /**
   * A non-local jump is armed in two steps: after the runtime has pushed its buffer, the emitted
   * code itself must call {@code setjmp} on word 2 of it.
   */
  SEPARATE_SETJMP,

  /** Memory for code gives whole words only, so what is to be read as bytes must not lie in it. */
  CODE_IS_READ_BY_WORDS,

  /**
   * A byte or a word that lies too far for {@link NativeAssembler#store} is stored by {@link
   * NativeAssembler#storeIndexed}, with the offset in a register, in units of the width.
   */
  STORES_FAR_BY_INDEX
}
