package org.mpyforge.asm.thumb;

import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Disassembler;
import org.mpyforge.asm.arm.CoprocessorTable;

/**
 * Decodes Thumb and Thumb-2 instructions, two or four bytes each.
 *
 * <p>What stands under an {@code it} instruction has its condition in its name, {@code moveq} for
 * {@code movs}. So a disassembler remembers the {@code it} it has seen, as long as it is asked for
 * one instruction after the other.
 */
public final class ThumbDisassembler implements Disassembler {

  /** The condition of the next instruction and what follows, as the processor keeps it; 0: none. */
  private int itState;

  /** Where the instruction under {@link #itState} is. */
  private long itAddress;

  /** A disassembler that has seen nothing yet. */
  public ThumbDisassembler() {}

  @Override
  public DecodedInstruction decode(byte[] code, int offset, long address) {
    if (code.length - offset < 2) {
      return DecodedInstruction.data(code, offset, 1);
    }
    int first = halfword(code, offset);
    int length = first >>> 11 >= 0b11101 ? 4 : 2;
    if (length > code.length - offset) {
      return DecodedInstruction.data(code, offset, 2);
    }
    int state = address == itAddress ? itState : 0;
    ThumbOperands operands = new ThumbOperands(address, conditionOf(state), state != 0);
    String text =
        length == 2
            ? ThumbTable.NARROW.print(first, operands)
            : wide(first << 16 | halfword(code, offset + 2), operands, conditionOf(state));
    if (length == 2 && first >>> 8 == 0xbf && (first & 0xf) != 0) {
      itState = first & 0xff;
    } else {
      itState = (state & 7) == 0 ? 0 : state & 0xe0 | state << 1 & 0x1f;
    }
    itAddress = address + length;
    return text == null
        ? DecodedInstruction.data(code, offset, length)
        : DecodedInstruction.of(length, text);
  }

  private static int halfword(byte[] code, int offset) {
    return code[offset] & 0xff | (code[offset + 1] & 0xff) << 8;
  }

  /** The condition under an {@code it}, as a suffix. */
  private static String conditionOf(int state) {
    return state == 0 ? "" : ThumbOperands.conditionName(state >> 4);
  }

  private static String wide(int word, ThumbOperands operands, String condition) {
    // Coprocessor instructions are those of ARM, where these four bits are "always" or "second".
    return (word >>> 26 & 3) == 3 && word >>> 29 == 7
        ? CoprocessorTable.print(word, condition)
        : ThumbTable.WIDE.print(word, operands);
  }
}
