package org.mpyforge.asm;

/**
 * One machine instruction as text, spelled as GNU objdump spells it.
 *
 * @param length its length, in bytes; at least 1
 * @param mnemonic the instruction's name, or a data directive such as {@code .short}
 * @param operands its operands, separated by {@code ", "}; empty if it has none
 */
public record DecodedInstruction(int length, String mnemonic, String operands) {

  /**
   * An instruction from its text.
   *
   * @param length its length, in bytes
   * @param text mnemonic and operands, separated by a blank if there are any
   */
  public static DecodedInstruction of(int length, String text) {
    int blank = text.indexOf(' ');
    return blank < 0
        ? new DecodedInstruction(length, text, "")
        : new DecodedInstruction(length, text.substring(0, blank), text.substring(blank + 1));
  }

  /**
   * Bytes that are no instruction, as a data directive.
   *
   * @param code the code
   * @param offset where the bytes start
   * @param length how many: 1, 2 or 4; cut down to what is left of the code
   */
  public static DecodedInstruction data(byte[] code, int offset, int length) {
    int size = length;
    while (size > code.length - offset) {
      size /= 2;
    }
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = value << 8 | (code[offset + i] & 0xff);
    }
    String directive =
        switch (size) {
          case 1 -> ".byte";
          case 2 -> ".short";
          default -> ".word";
        };
    String digits = Long.toHexString(value);
    return new DecodedInstruction(
        size, directive, "0x" + "0".repeat(2 * size - digits.length()) + digits);
  }

  /** Mnemonic and operands, separated by a tab if there are any. */
  public String text() {
    return operands.isEmpty() ? mnemonic : mnemonic + "\t" + operands;
  }
}
