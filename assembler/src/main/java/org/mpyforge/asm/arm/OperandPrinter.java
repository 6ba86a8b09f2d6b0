package org.mpyforge.asm.arm;

import java.util.NoSuchElementException;

/**
 * Prints the operands that ARM and Thumb have in common. In a row's text, {@code x} being a field,
 *
 * <ul>
 *   <li>{@code <x>} is a core register, {@code <x+1>} the one after it;
 *   <li>{@code <#x>} is an immediate, also as {@code <#x+1>} or {@code <#x*4>}, and {@code <#x|32>}
 *       stands for 32 if it is 0;
 *   <li>{@code <x%d>} is a number in the notation of {@link String#format};
 *   <li>{@code <x:b>} is that text if any bit of the field is set, {@code <x:bt>} (of even length)
 *       its first or second half, as the field is 0 or 1; {@code <S>}, {@code <B>}, {@code <W>} are
 *       short for {@code <S:s>}, {@code <B:b>}, {@code <W:!>};
 *   <li>{@code <Sx>}, {@code <Dx>}, {@code <Qx>} are floating-point registers, of which the fields
 *       {@code x} and {@code X} hold four bits and one.
 * </ul>
 */
public abstract class OperandPrinter implements InstructionFormat.FieldPrinter {

  /** A printer. */
  protected OperandPrinter() {}

  @Override
  public final void print(String name, InstructionFormat format, int word, StringBuilder out) {
    if (!printCommon(name, format, word, out) && !printOther(name, format, word, out)) {
      throw new NoSuchElementException("no operand " + name);
    }
  }

  /**
   * Appends an operand that only this instruction set has.
   *
   * @return whether there is one of that name
   */
  protected abstract boolean printOther(
      String name, InstructionFormat format, int word, StringBuilder out);

  private static boolean printCommon(
      String name, InstructionFormat format, int word, StringBuilder out) {
    char first = name.charAt(0);
    if (name.length() == 1) {
      return printLetter(first, format, word, out);
    }
    char second = name.charAt(1);
    if (first == '#') {
      return printImmediate(name, format.field(second, word), out);
    }
    switch (second) {
      case '%' -> out.append(name.substring(1).formatted(format.field(first, word)));
      case ':' -> out.append(choose(name.substring(2), format.field(first, word)));
      case '+' -> out.append(Registers.name(format.field(first, word) + 1 & 15));
      default -> {
        return name.length() == 2 && printFloat(first, second, format, word, out);
      }
    }
    return true;
  }

  private static boolean printLetter(
      char name, InstructionFormat format, int word, StringBuilder out) {
    switch (name) {
      case 'S' -> out.append(format.flag('S', word) ? "s" : "");
      case 'B' -> out.append(format.flag('B', word) ? "b" : "");
      case 'W' -> out.append(format.flag('W', word) ? "!" : "");
      case 'c' -> {
        return false;
      }
      default -> out.append(Registers.name(format.field(name, word)));
    }
    return true;
  }

  /** Immediates; names like {@code #shift}, which are no field, are left to others. */
  private static boolean printImmediate(String name, int value, StringBuilder out) {
    if (name.length() == 2) {
      out.append('#').append(value);
      return true;
    }
    char operator = name.charAt(2);
    if (operator != '+' && operator != '*' && operator != '|') {
      return false;
    }
    int operand = Integer.parseInt(name.substring(3));
    out.append('#')
        .append(
            switch (operator) {
              case '+' -> value + operand;
              case '*' -> value * operand;
              default -> value == 0 ? operand : value;
            });
    return true;
  }

  private static String choose(String choices, int value) {
    if (choices.length() == 1) {
      return value == 0 ? "" : choices;
    }
    int half = choices.length() / 2;
    return value == 0 ? choices.substring(0, half) : choices.substring(half);
  }

  private static boolean printFloat(
      char kind, char field, InstructionFormat format, int word, StringBuilder out) {
    int four = format.field(field, word);
    int one = format.field(Character.toUpperCase(field), word);
    switch (kind) {
      case 'S' -> out.append('s').append(four << 1 | one);
      case 'D' -> out.append('d').append(one << 4 | four);
      case 'Q' -> {
        int half = one << 4 | four;
        out.append((half & 1) == 0 ? "q" + half / 2 : "<illegal reg q" + half / 2 + ".5>");
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
