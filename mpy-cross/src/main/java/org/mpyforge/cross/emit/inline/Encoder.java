package org.mpyforge.cross.emit.inline;

/**
 * Writes an instruction whose operands have been read.
 *
 * @param <M> the architecture's assembler
 */
@FunctionalInterface
interface Encoder<M> {

  /**
   * Writes the instruction.
   *
   * @param machine where to
   * @param operands the values of the operands, and what takes an {@linkplain Reading#error error}
   */
  void encode(M machine, Reading operands);
}
