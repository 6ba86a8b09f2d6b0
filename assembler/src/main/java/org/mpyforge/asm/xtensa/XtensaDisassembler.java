package org.mpyforge.asm.xtensa;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Disassembler;

/**
 * Xtensa machine code as text, spelled as GNU objdump 2.40 spells it. Branches show the address
 * they go to, and loads of literals the value too if it lies in the code:
 *
 * <pre>{@code
 * l32r    a3, 0x8 (0x4c4b40)
 * }</pre>
 */
public final class XtensaDisassembler implements Disassembler {
  /** All instructions by the low four bits, each bucket in the table's order. */
  private static final List<List<XtensaInstruction>> BUCKETS = fillBuckets();

  /** A disassembler. */
  public XtensaDisassembler() {}

  private static List<List<XtensaInstruction>> fillBuckets() {
    List<List<XtensaInstruction>> buckets = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      buckets.add(new ArrayList<>());
    }
    for (XtensaInstruction instruction : XtensaInstruction.values()) {
      buckets.get(instruction.match() & 15).add(instruction);
    }
    return buckets.stream().map(List::copyOf).toList();
  }

  @Override
  public DecodedInstruction decode(byte[] code, int offset, long address) {
    int length = XtensaInstruction.lengthOf(code[offset]);
    if (offset + length > code.length) {
      return data(code, offset, 1);
    }
    int word = littleEndian(code, offset, length);
    for (XtensaInstruction instruction : BUCKETS.get(word & 15)) {
      if (instruction.matches(word)) {
        String operands = instruction.operands(word, address);
        if (instruction == XtensaInstruction.L32R) {
          operands += literal(code, offset + literalDistance(word, address));
        }
        return new DecodedInstruction(length, instruction.mnemonic(word), operands);
      }
    }
    return data(code, offset, length);
  }

  private static int literalDistance(int word, long address) {
    int roundedUp = (int) -address & 3;
    return roundedUp + Operand.LITERAL.extract(word);
  }

  private static String literal(byte[] code, int offset) {
    return offset < 0 || offset + 4 > code.length
        ? ""
        : " (0x" + Integer.toHexString(littleEndian(code, offset, 4)) + ")";
  }

  private static DecodedInstruction data(byte[] code, int offset, int length) {
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < length; i++) {
      bytes.append(i == 0 ? "" : ", ").append("0x%02x".formatted(code[offset + i]));
    }
    return new DecodedInstruction(length, ".byte", bytes.toString());
  }

  private static int littleEndian(byte[] code, int offset, int length) {
    int value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | (code[offset + i] & 0xff);
    }
    return value;
  }
}
