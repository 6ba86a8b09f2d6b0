package org.mpyforge.asm.arm;

import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Disassembler;

/** Decodes ARM instructions, four bytes each. */
public final class ArmDisassembler implements Disassembler {

  /** A disassembler. */
  public ArmDisassembler() {}

  @Override
  public DecodedInstruction decode(byte[] code, int offset, long address) {
    if (code.length - offset < 4) {
      return DecodedInstruction.data(code, offset, 2);
    }
    int word = 0;
    for (int i = 3; i >= 0; i--) {
      word = word << 8 | (code[offset + i] & 0xff);
    }
    String text = text(word, address);
    return text == null ? DecodedInstruction.data(code, offset, 4) : DecodedInstruction.of(4, text);
  }

  private static String text(int word, long address) {
    int condition = word >>> 28;
    InstructionTable table = condition == 15 ? ArmTable.UNCONDITIONAL : ArmTable.CONDITIONAL;
    String text = table.print(word, new ArmOperands(address));
    return text != null
        ? text
        : CoprocessorTable.print(
            word, condition < 14 ? Condition.ofCode(condition).spelling() : "");
  }
}
