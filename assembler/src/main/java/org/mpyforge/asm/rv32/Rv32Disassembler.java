package org.mpyforge.asm.rv32;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Disassembler;

/**
 * RISC-V machine code as text, spelled as GNU objdump 2.40 spells it. Immediates are decimal, shift
 * counts, upper immediates and addresses hexadecimal; jumps show the address they go to.
 */
public final class Rv32Disassembler implements Disassembler {
  /** All instructions by what {@link #bucketOf} says of them, each bucket in the table's order. */
  private static final List<List<Rv32Instruction>> BUCKETS = fillBuckets();

  /** A disassembler. */
  public Rv32Disassembler() {}

  private static List<List<Rv32Instruction>> fillBuckets() {
    List<List<Rv32Instruction>> buckets = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      buckets.add(new ArrayList<>());
    }
    for (Rv32Instruction instruction : Rv32Instruction.values()) {
      buckets.get(bucketOf(instruction.match())).add(instruction);
    }
    return buckets.stream().map(List::copyOf).toList();
  }

  /** The opcode: bits 6 to 2 of a word, or the quadrant and bits 15 to 13 of a halfword. */
  private static int bucketOf(int word) {
    return (word & 3) == 3 ? word >> 2 & 31 : 32 + (word >> 13 & 7) + 8 * (word & 3);
  }

  @Override
  public DecodedInstruction decode(byte[] code, int offset, long address) {
    int length = offset + 2 <= code.length ? lengthOf(littleEndian(code, offset, 2)) : 1;
    if (offset + length > code.length) {
      length = offset + 2 <= code.length ? 2 : 1;
    } else if (length == 2 || length == 4) {
      int word = (int) littleEndian(code, offset, length);
      for (Rv32Instruction instruction : BUCKETS.get(bucketOf(word))) {
        if (instruction.matches(word)) {
          return new DecodedInstruction(
              length, instruction.mnemonic(word), instruction.operands(word, address));
        }
      }
    }
    return data(code, offset, length);
  }

  /** Instruction length in bytes (Volume I, "Expanded Instruction-Length Encoding"). */
  private static int lengthOf(long halfword) {
    if ((halfword & 0x03) != 0x03) {
      return 2;
    }
    if ((halfword & 0x1f) != 0x1f) {
      return 4;
    }
    if ((halfword & 0x3f) != 0x3f) {
      return 6;
    }
    if ((halfword & 0x7f) != 0x7f) {
      return 8;
    }
    int more = (int) halfword >> 12 & 7;
    return more != 7 ? 10 + 2 * more : 2;
  }

  private static DecodedInstruction data(byte[] code, int offset, int length) {
    if (length == 6 || length > 8) {
      StringBuilder bytes = new StringBuilder();
      for (int i = 0; i < length; i++) {
        bytes.append(i == 0 ? "" : ", ").append("0x%02x".formatted(code[offset + i]));
      }
      return new DecodedInstruction(length, ".byte", bytes.toString());
    }
    String directive = length == 1 ? ".byte" : "." + length + "byte";
    String value = Long.toHexString(littleEndian(code, offset, length));
    return new DecodedInstruction(length, directive, "0x" + value);
  }

  private static long littleEndian(byte[] code, int offset, int length) {
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | (code[offset + i] & 0xff);
    }
    return value;
  }
}
