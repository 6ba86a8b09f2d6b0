package org.mpyforge.cross.emit;

/**
 * The passes over the code of a scope. What an identifier is, and so which instruction reaches it,
 * is known only after the first pass over all scopes; how deep the stack gets, only after the
 * second; how long the code is, after the third. Bytecode needs no more than the first and the
 * last, since it is laid out afterwards; machine code needs them all.
 */
public enum Pass {
  /** Finds identifiers and their kinds, and the strings and constants that code mentions. */
  SCOPE,
  /** Finds the depth of the stack. */
  STACK_SIZE,
  /** Finds the positions of labels. */
  CODE_SIZE,
  /** Makes the code; repeated until it is done. */
  EMIT
}
