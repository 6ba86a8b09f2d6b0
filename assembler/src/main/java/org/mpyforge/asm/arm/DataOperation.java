package org.mpyforge.asm.arm;

/** The data-processing operations, by their four-bit opcode (ARM ARM, section A5.2.1). */
enum DataOperation {
  AND(0),
  EOR(1),
  SUB(2),
  RSB(3),
  ADD(4),
  CMP(10),
  ORR(12),
  MOV(13),
  MVN(15);

  /**
   * The opcode in place, with the bit that sets the flags where the operation is all about them.
   */
  final int bits;

  DataOperation(int opcode) {
    bits = opcode << 21 | (opcode == 10 ? 1 << 20 : 0);
  }
}
