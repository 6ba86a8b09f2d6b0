package org.mpyforge.cross.emit.inline;

/** A kind of operand that an instruction takes: what it may be, and which values it stands for. */
@FunctionalInterface
interface OperandKind {

  /**
   * Reads an operand. An operand that is not of this kind is an {@linkplain Reading#error error},
   * and has the value 0.
   *
   * @param operand the operand
   * @param reading takes its values, as many for each operand of the kind
   */
  void read(Operand operand, Reading reading);
}
