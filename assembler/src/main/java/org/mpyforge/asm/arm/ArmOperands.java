package org.mpyforge.asm.arm;

import java.util.List;

/** The operands of {@link ArmTable}. */
final class ArmOperands extends OperandPrinter {
  private static final List<String> DATA =
      List.of(
          "and", "eor", "sub", "rsb", "add", "adc", "sbc", "rsc", "", "", "", "", "orr", "", "bic",
          "");
  private static final List<String> COMPARE = List.of("tst", "teq", "cmp", "cmn");
  private static final List<String> SHIFT = List.of("lsl", "lsr", "asr", "ror");
  private static final List<String> PARALLEL_PREFIX =
      List.of("", "s", "q", "sh", "", "u", "uq", "uh");
  private static final List<String> PARALLEL =
      List.of("add16", "asx", "sax", "sub16", "add8", "", "", "sub8");
  private static final List<String> MODE = List.of("da", "", "db", "ib");

  private final long address;

  ArmOperands(long address) {
    this.address = address;
  }

  @Override
  protected boolean printOther(String name, InstructionFormat row, int word, StringBuilder out) {
    switch (name) {
      case "c" -> {
        int condition = row.field('c', word);
        out.append(condition == 14 ? "" : Condition.ofCode(condition).spelling());
      }
      case "data" -> out.append(DATA.get(row.field('o', word)));
      case "compare" -> out.append(COMPARE.get(row.field('o', word)));
      case "shift" -> out.append(SHIFT.get(row.field('t', word)));
      case "#shift" -> out.append('#').append(shiftDistance(row, word));
      case "shifted" -> appendShift(row, word, out);
      case "saturated" -> appendSaturatedShift(row, word, out);
      case "rotated" -> {
        int rotation = row.field('r', word);
        out.append(rotation == 0 ? "" : ", ror #" + 8 * rotation);
      }
      case "imm12" -> appendRotated(row, word, out);
      case "addr2" -> {
        String offset = "#" + sign(row, word) + row.field('i', word);
        appendAddress(row, word, offset, row.flag('W', word), out);
      }
      case "addr2r" -> {
        StringBuilder offset = new StringBuilder();
        offset.append(sign(row, word)).append(Registers.name(row.field('m', word)));
        appendShift(row, word, offset);
        appendAddress(row, word, offset.toString(), row.flag('W', word), out);
      }
      case "addr3" -> {
        // objdump takes an address near the code for a constant's, which nobody writes back.
        boolean literal = row.flag('P', word) && row.field('n', word) == 15;
        String offset = "#" + sign(row, word) + row.field('i', word);
        appendAddress(row, word, offset, row.flag('W', word) && !literal, out);
      }
      case "addr3r" -> {
        String offset = sign(row, word) + Registers.name(row.field('m', word));
        appendAddress(row, word, offset, row.flag('W', word), out);
      }
      case "preload" -> {
        int i = row.field('i', word);
        out.append('[').append(Registers.name(row.field('n', word)));
        out.append(i == 0 && row.flag('U', word) ? "" : ", #" + sign(row, word) + i).append(']');
      }
      case "preloadr" -> {
        out.append('[').append(Registers.name(row.field('n', word))).append(", ");
        out.append(sign(row, word)).append(Registers.name(row.field('m', word)));
        appendShift(row, word, out);
        out.append(']');
      }
      default -> {
        return printRare(name, row, word, out);
      }
    }
    return true;
  }

  private boolean printRare(String name, InstructionFormat row, int word, StringBuilder out) {
    switch (name) {
      case "psr" -> out.append(row.flag('R', word) ? "SPSR" : "CPSR");
      case "fields" -> appendFields(row.field('f', word), out);
      case "banked" -> {
        int b = row.field('b', word);
        out.append(BankedRegister.name(b >> 2 | (b & 3) << 4 | bit(row, 'R', word) << 6));
      }
      case "parallel" ->
          out.append(PARALLEL_PREFIX.get(row.field('t', word)))
              .append(PARALLEL.get(row.field('o', word)));
      case "bits" -> appendBits(row.field('l', word), row.field('w', word), out);
      case "push" -> appendStackMove("push", "stmfd", row, word, out);
      case "pop" -> appendStackMove("pop", "ldmfd", row, word, out);
      case "list" -> out.append(Registers.list(row.field('l', word)));
      case "mode" -> out.append(MODE.get(bit(row, 'P', word) << 1 | bit(row, 'U', word)));
      case "target" -> {
        int distance = (row.field('i', word) << 8) >> 6 | bit(row, 'h', word) << 1;
        out.append("0x").append(Long.toHexString(address + 8 + distance & 0xffffffffL));
      }
      case "interrupts" -> appendInterrupts(row.field('a', word), out);
      case "barrier" -> out.append(Barrier.name(row.field('o', word)));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The short name is for two registers or more; one alone has a shorter instruction. */
  private void appendStackMove(
      String name, String longName, InstructionFormat row, int word, StringBuilder out) {
    boolean several = Integer.bitCount(row.field('l', word)) != 1;
    out.append(several ? name : longName);
    printOther("c", row, word, out);
    out.append(several ? " " : " sp!, ");
  }

  private static int bit(InstructionFormat row, char name, int word) {
    return row.flag(name, word) ? 1 : 0;
  }

  private static String sign(InstructionFormat row, int word) {
    return row.flag('U', word) ? "" : "-";
  }

  private static int shiftDistance(InstructionFormat row, int word) {
    int distance = row.field('i', word);
    return distance == 0 && row.field('t', word) != 0 ? 32 : distance;
  }

  private static void appendShift(InstructionFormat row, int word, StringBuilder out) {
    int type = row.field('t', word);
    int distance = row.field('i', word);
    if (type == 3 && distance == 0) {
      out.append(", rrx");
    } else if (type != 0 || distance != 0) {
      out.append(", ").append(SHIFT.get(type)).append(" #").append(shiftDistance(row, word));
    }
  }

  private static void appendSaturatedShift(InstructionFormat row, int word, StringBuilder out) {
    boolean arithmetic = row.flag('t', word);
    int distance = row.field('i', word);
    if (arithmetic) {
      out.append(", asr #").append(distance);
    } else if (distance != 0) {
      out.append(", lsl #").append(distance);
    }
  }

  /** A byte rotated by an even number; both are shown if a smaller rotation would have done. */
  private static void appendRotated(InstructionFormat row, int word, StringBuilder out) {
    int imm = row.field('i', word);
    int rotation = 2 * row.field('r', word);
    int value = Integer.rotateRight(imm, rotation);
    int least = 0;
    while ((Integer.rotateLeft(value, least) & ~0xff) != 0) {
      least += 2;
    }
    out.append('#').append(least == rotation ? value : imm);
    if (least != rotation) {
      out.append(", ").append(rotation);
    }
  }

  private static void appendAddress(
      InstructionFormat row, int word, String offset, boolean write, StringBuilder out) {
    out.append('[').append(Registers.name(row.field('n', word)));
    if (!row.flag('P', word)) {
      out.append("], ").append(offset);
    } else if (offset.equals("#0") && !write) {
      out.append(']');
    } else {
      out.append(", ").append(offset).append(']').append(write ? "!" : "");
    }
  }

  private static void appendFields(int fields, StringBuilder out) {
    out.append('_');
    for (int i = 3; i >= 0; i--) {
      if ((fields >> i & 1) != 0) {
        out.append("cxsf".charAt(i));
      }
    }
  }

  private static void appendBits(int lowest, int highest, StringBuilder out) {
    if (highest < lowest) {
      out.append("(invalid: ").append(lowest).append(':').append(highest).append(')');
    } else {
      out.append('#').append(lowest).append(", #").append(highest - lowest + 1);
    }
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
}
