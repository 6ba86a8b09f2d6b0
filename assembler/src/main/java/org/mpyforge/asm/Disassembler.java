package org.mpyforge.asm;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns machine code into text. Bytes that mean nothing become data directives; no byte makes it
 * throw.
 *
 * <p>A disassembler may remember what it decoded last, where the meaning of an instruction depends
 * on the one before it (Thumb's {@code it}). Use a fresh one for each stretch of code and decode
 * from front to back. Not thread-safe.
 */
public interface Disassembler {

  /**
   * Decodes one instruction.
   *
   * @param code the code
   * @param offset where the instruction starts, 0 to {@code code.length - 1}
   * @param address the address of that byte, from which branch targets are counted
   */
  DecodedInstruction decode(byte[] code, int offset, long address);

  /**
   * Decodes all of some code, from front to back.
   *
   * @param code the code
   * @param address the address of its first byte
   */
  default List<DecodedInstruction> decodeAll(byte[] code, long address) {
    List<DecodedInstruction> instructions = new ArrayList<>();
    int offset = 0;
    while (offset < code.length) {
      DecodedInstruction instruction = decode(code, offset, address + offset);
      instructions.add(instruction);
      offset += instruction.length();
    }
    return instructions;
  }
}
