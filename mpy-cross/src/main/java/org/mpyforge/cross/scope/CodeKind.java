package org.mpyforge.cross.scope;

/** What a scope is compiled to. */
public enum CodeKind {
  /** Bytecode. */
  BYTECODE,
  /** Machine code with Python's semantics. */
  NATIVE,
  /** Machine code with machine types. */
  VIPER,
  /** Instructions written by hand. */
  INLINE_ASSEMBLER;

  /**
   * Whether the native emitter makes it.
   *
   * @return true for native and viper code
   */
  public boolean isNative() {
    return this == NATIVE || this == VIPER;
  }
}
