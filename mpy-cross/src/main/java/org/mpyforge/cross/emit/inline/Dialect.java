package org.mpyforge.cross.emit.inline;

import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Pass;

/** An inline assembler: what one architecture's functions are made of. */
interface Dialect {

  /** Where code and labels go. */
  CodeBuffer buffer();

  /** How many passes it takes to find out where the labels are. */
  default int computingPasses() {
    return 1;
  }

  /** Starts a pass over a function, and the function. */
  void startPass(Pass pass);

  /** Ends the function, and the pass. */
  void endPass();

  /** What parameters must be. */
  Parameters parameters();

  /**
   * Assembles an instruction.
   *
   * @param instruction the instruction
   * @param reading takes its operands and errors
   */
  void assemble(Line.Instruction instruction, Reading reading);
}
