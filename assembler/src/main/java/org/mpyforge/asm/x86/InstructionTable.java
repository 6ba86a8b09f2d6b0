package org.mpyforge.asm.x86;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All instructions the decoder knows, by opcode.
 *
 * <p>They are written down in the {@code *Instructions} classes of this package, one a line:
 *
 * <pre>
 *   opcode [selector…] mnemonic [operands] [!meaning]
 *
 *   00                   add       EB,GB  !elision_with_lock
 *   40..47 i32           inc       OPCODE_V
 *   98                   cbw/cwde/cdqe
 *   80 /5                sub       EB,IB
 *   0fc7 /1 mem          cmpxchg8b MQ
 *   0fb8 f3              popcnt    GV,EV
 *   d9 /4 rm1            fabs
 * </pre>
 *
 * <p>The selectors: {@code i32} and {@code i64} the mode; {@code /0}–{@code /7} the {@code reg}
 * field of ModRM, {@code rm0}–{@code rm7} its {@code rm} field in a register operand, {@code mem}
 * and {@code reg} what its {@code mod} field says; {@code bare} that neither 0x66 nor REX.B stands
 * before the opcode, {@code full} that 0x67 does not; {@code np}, {@code 66}, {@code f3}, {@code
 * f2} the prefix that is part of the opcode. Mnemonics are written as {@link Mnemonic} says;
 * operands are named in {@link Operand}, meanings in {@link PrefixMeaning}. An opcode may be a
 * range ({@code 40..47}) or a sum ({@code 38+3}). The first row that fits wins.
 */
final class InstructionTable {
  private static final InstructionTable INSTANCE =
      new InstructionTable(
          GeneralInstructions.table(),
          ExtendedInstructions.table(),
          FpuInstructions.table(),
          SimdInstructions.table());

  /** Opcode maps of 256: one byte, then those after 0f, 0f 38 and 0f 3a. */
  private final List<List<List<Row>>> maps = new ArrayList<>();

  private InstructionTable(String... tables) {
    for (int map = 0; map < 4; map++) {
      List<List<Row>> rows = new ArrayList<>();
      for (int opcode = 0; opcode < 256; opcode++) {
        rows.add(new ArrayList<>());
      }
      maps.add(rows);
    }
    for (String table : tables) {
      table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::add);
    }
  }

  /** The table; immutable. */
  static InstructionTable get() {
    return INSTANCE;
  }

  /** The rows of an opcode, in order; empty if there is none. */
  List<Row> rows(int opcode) {
    return maps.get(map(opcode)).get(opcode & 0xff);
  }

  private void add(String line) {
    String[] words = line.split(" +", -1);
    Row row = parse(words);
    String[] range = words[0].split("\\.\\.", -1);
    int last = opcode(range[range.length - 1]);
    for (int opcode = opcode(range[0]); opcode <= last; opcode++) {
      rows(opcode).add(row);
    }
  }

  private static int opcode(String word) {
    int sum = 0;
    for (String term : word.split("\\+", -1)) {
      sum += Integer.parseInt(term, 16);
    }
    return sum;
  }

  private static int map(int opcode) {
    return switch (opcode >> 8) {
      case 0 -> 0;
      case 0x0f -> 1;
      case 0x0f38 -> 2;
      default -> 3;
    };
  }

  private static Row parse(String[] words) {
    List<IntelMode> modes = List.of(IntelMode.values());
    int reg = Row.ANY;
    int rm = Row.ANY;
    int prefix = Row.ANY;
    Row.Form form = Row.Form.ANY;
    int next = 1;
    boolean selecting = true;
    while (selecting) {
      String word = words[next++];
      switch (word) {
        case "i32" -> modes = List.of(IntelMode.BITS32);
        case "i64" -> modes = List.of(IntelMode.BITS64);
        case "mem" -> form = Row.Form.MEMORY;
        case "reg" -> form = Row.Form.REGISTER;
        case "full" -> form = Row.Form.FULL;
        case "bare" -> form = Row.Form.BARE;
        case "np" -> prefix = 0;
        case "66", "f2", "f3" -> prefix = Integer.parseInt(word, 16);
        default -> {
          if (word.startsWith("/")) {
            reg = word.charAt(1) - '0';
          } else if (word.matches("rm[0-7]")) {
            rm = word.charAt(2) - '0';
            form = Row.Form.REGISTER;
          } else {
            selecting = false;
          }
        }
      }
    }
    Mnemonic mnemonic = Mnemonic.of(words[next - 1]);
    List<Operand> operands = new ArrayList<>();
    PrefixMeaning meaning = PrefixMeaning.NONE;
    for (; next < words.length; next++) {
      if (words[next].startsWith("!")) {
        meaning = PrefixMeaning.valueOf(words[next].substring(1).toUpperCase(Locale.ROOT));
      } else {
        for (String operand : words[next].split(",", -1)) {
          operands.add(Operand.valueOf(operand));
        }
      }
    }
    boolean hasModrm =
        reg != Row.ANY
            || form == Row.Form.MEMORY
            || form == Row.Form.REGISTER
            || operands.stream().anyMatch(Operand::readsModrm);
    return new Row(
        modes, reg, rm, form, prefix, hasModrm, mnemonic, List.copyOf(operands), meaning);
  }
}
