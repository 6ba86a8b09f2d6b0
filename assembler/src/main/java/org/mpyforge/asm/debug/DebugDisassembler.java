package org.mpyforge.asm.debug;

import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Disassembler;

/** The disassembler of a machine without instructions: all is data. Stateless. */
public final class DebugDisassembler implements Disassembler {
  /** A new disassembler. */
  public DebugDisassembler() {}

  @Override
  public DecodedInstruction decode(byte[] code, int offset, long address) {
    return DecodedInstruction.data(code, offset, 1);
  }
}
