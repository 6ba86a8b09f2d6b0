package org.mpyforge.asm;

/**
 * What a run over a function's code is for. A function is assembled by one or more computing passes
 * and then exactly one emitting pass, each fed the same operations.
 */
public enum Pass {
  /** Counts bytes and notes where each label falls; writes nothing. */
  COMPUTE,

  /** Writes bytes, and proves that every label still falls where the last pass put it. */
  EMIT
}
