package org.mpyforge.asm.arm;

import java.util.List;

/** The operands of {@link CoprocessorTable}, which ARM and Thumb share but for the condition. */
final class CoprocessorOperands extends OperandPrinter {
  private static final List<String> SYSTEM =
      List.of(
          "fpsid",
          "fpscr",
          "fpscr_nzcvqc",
          "",
          "",
          "mvfr2",
          "mvfr1",
          "mvfr0",
          "fpexc",
          "fpinst",
          "fpinst2",
          "",
          "",
          "",
          "fpcxt_ns",
          "fpcxt_s");

  private final String condition;

  CoprocessorOperands(String condition) {
    this.condition = condition;
  }

  @Override
  protected boolean printOther(String name, InstructionFormat row, int word, StringBuilder out) {
    switch (name) {
      case "c" -> out.append(condition);
      case "two" -> out.append(word >>> 28 == 0xf ? "2" : "");
      case "offset" -> {
        int offset = 4 * row.field('i', word);
        if (offset != 0 || !row.flag('U', word)) {
          out.append(", #").append(row.flag('U', word) ? "" : "-").append(offset);
        }
      }
      case "address" -> appendAddress(row, word, out);
      case "tflags" -> {
        int register = row.field('t', word);
        out.append(
            register == 15 && row.flag('L', word) && word >>> 28 != 0xf
                ? "APSR_nzcv"
                : Registers.name(register));
      }
      case "Sm+1" -> out.append('s').append(single('m', row, word) + 1);
      case "rz" -> out.append(row.flag('z', word) ? "" : "r");
      case "Slist" -> appendList('s', single('d', row, word), row.field('i', word), out);
      case "Dlist" ->
          appendList(
              'd',
              row.field('D', word) << 4 | row.field('d', word),
              row.field('i', word) & 63,
              out);
      case "Xlist" -> {
        int first = row.field('D', word) << 4 | row.field('d', word);
        int last = first + row.field('i', word) - 1;
        out.append("{d").append(first).append(first == last ? "" : "-d" + last).append('}');
      }
      case "system" -> {
        int number = row.field('r', word);
        String register = SYSTEM.get(number);
        out.append(
            register.isEmpty() ? "<impl def 0x" + Integer.toHexString(number) + ">" : register);
      }
      case "select" -> out.append(List.of("eq", "vs", "ge", "gt").get(row.field('c', word)));
      case "rounding" -> out.append("anpm".charAt(row.field('r', word)));
      case "fixed32" -> appendFixed(row, word, "f32", out);
      case "fixed64" -> appendFixed(row, word, "f64", out);
      case "fraction" -> {
        int bits = row.flag('x', word) ? 32 : 16;
        int fraction = row.field('i', word);
        out.append('#').append(bits - ((fraction & 15) << 1 | fraction >> 4));
      }
      case "lanes" -> out.append(row.flag('b', word) ? "8" : row.flag('e', word) ? "16" : "32");
      default -> {
        return false;
      }
    }
    return true;
  }

  private static int single(char field, InstructionFormat row, int word) {
    return row.field(field, word) << 1 | row.field(Character.toUpperCase(field), word);
  }

  private static void appendAddress(InstructionFormat row, int word, StringBuilder out) {
    String sign = row.flag('U', word) ? "" : "-";
    int offset = 4 * row.field('i', word);
    boolean write = row.flag('W', word);
    out.append('[').append(Registers.name(row.field('n', word)));
    String step = offset == 0 && sign.isEmpty() ? "" : ", #" + sign + offset;
    if (row.flag('P', word)) {
      out.append(step).append(']').append(write && offset != 0 ? "!" : "");
    } else if (write) {
      out.append(']').append(step);
    } else {
      out.append("], {").append(offset == 0 ? sign : "").append(offset / 4).append('}');
    }
  }

  private static void appendFixed(
      InstructionFormat row, int word, String floating, StringBuilder out) {
    String fixed = (row.flag('u', word) ? "u" : "s") + (row.flag('x', word) ? "32" : "16");
    out.append(row.flag('o', word) ? fixed + "." + floating : floating + "." + fixed);
  }

  private static void appendList(char kind, int first, int count, StringBuilder out) {
    int last = first + count - 1;
    out.append('{').append(kind).append(first);
    if (kind == 'd' && last > 31) {
      out.append("-<overflow reg ").append(kind).append(last).append('>');
    } else if (count != 1) {
      out.append('-').append(kind).append(last);
    }
    out.append('}');
  }
}
