package org.mpyforge.asm.thumb;

import java.util.List;
import org.mpyforge.asm.arm.Barrier;
import org.mpyforge.asm.arm.Condition;
import org.mpyforge.asm.arm.InstructionFormat;
import org.mpyforge.asm.arm.OperandPrinter;
import org.mpyforge.asm.arm.Registers;

/** The operands of {@link ThumbTable}. */
final class ThumbOperands extends OperandPrinter {
  private static final List<String> SHIFT = List.of("lsl", "lsr", "asr", "ror");
  private static final List<String> PARALLEL_PREFIX =
      List.of("s", "q", "sh", "", "u", "uq", "uh", "");
  private static final List<String> PARALLEL =
      List.of("add8", "add16", "asx", "", "sub8", "sub16", "sax", "");

  private final long address;
  private final String condition;
  private final boolean underIt;

  /**
   * Operands of one instruction.
   *
   * @param address of it
   * @param condition under which it executes, as a suffix; empty if always
   * @param underIt whether it stands under an {@code it}
   */
  ThumbOperands(long address, String condition, boolean underIt) {
    this.address = address;
    this.condition = condition;
    this.underIt = underIt;
  }

  @Override
  protected boolean printOther(String name, InstructionFormat row, int word, StringBuilder out) {
    int i = row.field('i', word);
    switch (name) {
      case "c" -> out.append(condition);
      case "sc" -> out.append(underIt ? condition : "s");
      case "condition" -> out.append(conditionName(row.field('x', word)));
      case "then" -> appendThen(row.field('x', word), row.field('k', word), out);
      case "list" -> out.append(Registers.list(row.field('l', word)));
      case "back" -> out.append((word >> row.field('n', word) & 1) == 0 ? "!" : "");
      case "pushed" -> {
        int list = row.field('l', word);
        out.append(Registers.list(list & 0xff | (list & 0x100) << 6));
      }
      case "popped" -> {
        int list = row.field('l', word);
        out.append(Registers.list(list & 0xff | (list & 0x100) << 7));
      }
      case "interrupts" -> appendInterrupts(row.field('a', word), out);
      case "skip" -> appendTarget(2 * i, out);
      case "near8" -> appendTarget(signed(i, 8) * 2, out);
      case "near11" -> appendTarget(signed(i, 11) * 2, out);
      default -> {
        return printWide(name, row, word, out);
      }
    }
    return true;
  }

  private boolean printWide(String name, InstructionFormat row, int word, StringBuilder out) {
    int i = row.field('i', word);
    switch (name) {
      case "far" -> {
        int high = bit(row, 's', word) << 2 | bit(row, 'k', word) << 1 | bit(row, 'j', word);
        appendTarget(signed(high << 17 | i, 20) * 2, out);
      }
      case "farther" -> appendTarget(farDistance(row, word) * 2, out);
      case "aligned" -> appendTarget((farDistance(row, word) & ~1) * 2 - (int) (address & 2), out);
      case "shifted" -> appendShift(row.field('t', word), i, out);
      case "pkhbt" -> appendShift(0, i, out);
      case "pkhtb" -> appendShift(2, i, out);
      case "saturated" -> {
        boolean arithmetic = row.flag('t', word);
        if (arithmetic || i != 0) {
          out.append(arithmetic ? ", asr #" : ", lsl #").append(i);
        }
      }
      case "rotated" -> {
        int rotation = row.field('r', word);
        out.append(rotation == 0 ? "" : ", ror #" + 8 * rotation);
      }
      case "modified" -> out.append('#').append(Integer.toUnsignedString(expand(i)));
      case "half" -> out.append('#').append(row.field('h', word) << 12 | i);
      case "bits" -> appendBits(row.field('l', word), row.field('w', word), out);
      case "parallel" ->
          out.append(PARALLEL_PREFIX.get(row.field('t', word)))
              .append(PARALLEL.get(row.field('o', word)));
      case "barrier" -> out.append(Barrier.name(row.field('o', word)));
      case "special" -> appendSpecial(row, word, out);
      default -> {
        return printAddress(name, row, word, out);
      }
    }
    return true;
  }

  private static boolean printAddress(
      String name, InstructionFormat row, int word, StringBuilder out) {
    int i = row.field('i', word);
    String base = "[" + Registers.name(row.field('n', word));
    String sign = row.flag('U', word) ? "" : "-";
    switch (name) {
      case "exclusive" -> out.append(i == 0 ? "" : ", #" + 4 * i);
      case "base12" -> out.append(base).append(i == 0 ? "" : ", #" + i).append(']');
      case "plus8" -> out.append(base).append(i == 0 ? "" : ", #" + i).append(']');
      case "minus8" -> out.append(base).append(", #-").append(i).append(']');
      case "literal" -> out.append("[pc, #").append(sign).append(i).append(']');
      case "base8" -> {
        String step = ", #" + (i == 0 ? "" : sign) + i;
        if (row.flag('P', word)) {
          out.append(base).append(i == 0 ? "" : step).append(row.flag('W', word) ? "]!" : "]");
        } else {
          out.append(base).append(']').append(step);
        }
      }
      case "offset4" -> out.append('#').append(sign).append(4 * i);
      case "double" -> {
        out.append(base);
        if (i != 0 || !sign.isEmpty()) {
          out.append(", #").append(sign).append(4 * i).append(']');
          out.append(row.flag('W', word) ? "!" : "");
        } else {
          out.append(']');
        }
      }
      case "indexed" -> {
        out.append(base).append(", ").append(Registers.name(row.field('m', word)));
        out.append(i == 0 ? "" : ", lsl #" + i).append(']');
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A condition by its code, also those that no condition has. */
  static String conditionName(int code) {
    return code < 15 ? Condition.ofCode(code).spelling() : "<und>";
  }

  /** Which of the instructions after the first have the same condition, and which the inverse. */
  private static void appendThen(int condition, int mask, StringBuilder out) {
    for (int bit = 3; (mask & (1 << bit) - 1) != 0; bit--) {
      out.append((mask >> bit & 1) == (condition & 1) ? 't' : 'e');
    }
  }

  /** The target of a branch, from the instruction after the next. */
  private void appendTarget(int distance, StringBuilder out) {
    out.append("0x").append(Long.toHexString(address + 4 + distance & 0xffffffffL));
  }

  private static int bit(InstructionFormat row, char name, int word) {
    return row.flag(name, word) ? 1 : 0;
  }

  private static int signed(int value, int bits) {
    return value << (32 - bits) >> (32 - bits);
  }

  /** In halfwords; two bits are stored so that the oldest encoding is a special case. */
  private static int farDistance(InstructionFormat row, int word) {
    int s = bit(row, 's', word);
    int high = s << 2 | (bit(row, 'j', word) ^ s ^ 1) << 1 | bit(row, 'k', word) ^ s ^ 1;
    int low = row.field('i', word);
    return signed(high << 21 | low, 24);
  }

  private static void appendShift(int type, int distance, StringBuilder out) {
    if (type == 3 && distance == 0) {
      out.append(", rrx");
    } else if (type != 0 || distance != 0) {
      out.append(", ").append(SHIFT.get(type)).append(" #");
      out.append(distance == 0 ? 32 : distance);
    }
  }

  /** ThumbExpandImm: a byte in a pattern, or rotated with a one in front. */
  private static int expand(int i) {
    int low = i & 0xff;
    return switch (i >> 8) {
      case 0 -> low;
      case 1 -> low << 16 | low;
      case 2 -> low << 24 | low << 8;
      case 3 -> low << 24 | low << 16 | low << 8 | low;
      default -> Integer.rotateRight(low | 0x80, i >> 7);
    };
  }

  private static void appendBits(int lowest, int highest, StringBuilder out) {
    out.append('#')
        .append(lowest)
        .append(", #")
        .append(Integer.toUnsignedString(highest - lowest + 1));
  }

  private static void appendInterrupts(int interrupts, StringBuilder out) {
    if (interrupts == 0) {
      out.append("none");
    }
    for (int i = 2; i >= 0; i--) {
      if ((interrupts >> i & 1) != 0) {
        out.append("fia".charAt(i));
      }
    }
  }

  private static void appendSpecial(InstructionFormat row, int word, StringBuilder out) {
    out.append(SpecialRegister.name(row.field('i', word)));
  }
}
