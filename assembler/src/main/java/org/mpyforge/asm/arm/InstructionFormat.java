package org.mpyforge.asm.arm;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a decoding table: which instruction words it stands for, and their text.
 *
 * <p>The words are written as the manuals draw them, highest bit first: {@code 0} and {@code 1} are
 * as they must be, a letter is a bit of the field of that name (which may be scattered; its bits
 * keep their order), {@code -} is ignored. Blanks are for the eye. The text is the mnemonic, a
 * blank, and the operands; between {@code <} and {@code >} stands what a {@link FieldPrinter} is to
 * print.
 *
 * <pre>{@code
 * InstructionFormat.of("cccc 0001 0110 1111 dddd 1111 0001 mmmm", "clz<c> <d>, <m>")
 * }</pre>
 */
public final class InstructionFormat {

  /** Prints what stands between {@code <} and {@code >} in a row's text. */
  @FunctionalInterface
  public interface FieldPrinter {
    /**
     * Appends one operand or part of a mnemonic.
     *
     * @param name what is to be printed
     * @param format the row, for the values of its fields
     * @param word the instruction
     * @param out where to
     */
    void print(String name, InstructionFormat format, int word, StringBuilder out);
  }

  private final int mask;
  private final int value;
  private final int[] fields = new int['z' + 1];

  /** Literal text and names of operands by turns, beginning with text. */
  private final List<String> text;

  private InstructionFormat(String bits, String text) {
    String digits = bits.replace(" ", "");
    int length = digits.length();
    if (length != 16 && length != 32) {
      throw new IllegalArgumentException(bits + " has " + length + " bits");
    }
    int fixed = 0;
    int ones = 0;
    for (int i = 0; i < length; i++) {
      int bit = 1 << (length - 1 - i);
      char digit = digits.charAt(i);
      switch (digit) {
        case '0' -> fixed |= bit;
        case '1' -> {
          fixed |= bit;
          ones |= bit;
        }
        case '-' -> {}
        default -> fields[digit] |= bit;
      }
    }
    this.mask = fixed;
    this.value = ones;
    this.text = split(text);
  }

  /** A row of a decoding table. */
  public static InstructionFormat of(String bits, String text) {
    return new InstructionFormat(bits, text);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', from)) {
      int close = text.indexOf('>', open);
      parts.add(text.substring(from, open));
      parts.add(text.substring(open + 1, close));
      from = close + 1;
    }
    parts.add(text.substring(from));
    return List.copyOf(parts);
  }

  /** Whether these words are instructions: if not, the row has no text. */
  boolean isInstruction() {
    return text.size() > 1 || !text.get(0).isEmpty();
  }

  /** Whether an instruction word is one of these. */
  public boolean matches(int word) {
    return (word & mask) == value;
  }

  /** The value of a field in an instruction word, unsigned; 0 if there is no such field. */
  public int field(char name, int word) {
    int bits = fields[name];
    int result = 0;
    for (int bit = Integer.highestOneBit(bits); bit != 0; bit >>>= 1) {
      if ((bits & bit) != 0) {
        result = result << 1 | ((word & bit) != 0 ? 1 : 0);
      }
    }
    return result;
  }

  /** Whether any bit of a field is set in an instruction word. */
  public boolean flag(char name, int word) {
    return (fields[name] & word) != 0;
  }

  /** The text of an instruction word. */
  public String print(int word, FieldPrinter printer) {
    StringBuilder out = new StringBuilder(text.get(0));
    for (int i = 1; i < text.size(); i += 2) {
      printer.print(text.get(i), this, word, out);
      out.append(text.get(i + 1));
    }
    return out.toString();
  }
}
