package org.mpyforge.asm.arm;

import java.util.ArrayList;
import java.util.List;

/** Rows to look an instruction up in. The first that fits is taken, so special cases come first. */
public final class InstructionTable {
  private final List<InstructionFormat> rows;

  private InstructionTable(List<InstructionFormat> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * A table.
   *
   * @param table one row a line: bits and text as for {@link InstructionFormat#of}, two blanks
   *     between. A row without text is no instruction, whatever comes after. Lines that start with
   *     {@code #} are headings
   */
  public static InstructionTable of(String table) {
    List<InstructionFormat> rows = new ArrayList<>();
    for (String line : table.lines().toList()) {
      if (!line.startsWith("#")) {
        String[] columns = line.split(" {2,}", 2);
        rows.add(InstructionFormat.of(columns[0], columns.length > 1 ? columns[1] : ""));
      }
    }
    return new InstructionTable(rows);
  }

  /**
   * The text of an instruction.
   *
   * @param word the instruction
   * @param printer of its operands
   * @return mnemonic, blank, operands; or null if this is no instruction
   */
  public String print(int word, InstructionFormat.FieldPrinter printer) {
    for (InstructionFormat row : rows) {
      if (row.matches(word)) {
        return row.isInstruction() ? row.print(word, printer) : null;
      }
    }
    return null;
  }
}
