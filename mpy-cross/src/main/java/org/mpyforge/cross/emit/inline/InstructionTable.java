package org.mpyforge.cross.emit.inline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The instructions of a dialect by name.
 *
 * @param <M> the architecture's assembler
 */
final class InstructionTable<M> {

  private final Map<String, List<Row<M>>> rows = new HashMap<>();

  InstructionTable(List<Row<M>> all) {
    for (Row<M> row : all) {
      rows.computeIfAbsent(row.mnemonic(), name -> new ArrayList<>(1)).add(row);
    }
  }

  /**
   * The forms of an instruction that a core has.
   *
   * @param mnemonic its name
   * @param features the core's features, as bits
   * @return the rows in order; none if the core has no such instruction
   */
  List<Row<M>> forms(String mnemonic, int features) {
    return rows.getOrDefault(mnemonic, List.of()).stream()
        .filter(row -> row.isFor(features))
        .toList();
  }

  /**
   * Assembles an instruction: the first form that takes operands such as these.
   *
   * @param machine where to
   * @param features the core's features, as bits
   * @param instruction the instruction
   * @param reading takes its operands and errors
   * @return whether there is such a form
   */
  boolean assemble(M machine, int features, Line.Instruction instruction, Reading reading) {
    for (Row<M> row : forms(instruction.mnemonic(), features)) {
      if (row.takes(instruction.operands())) {
        row.read(reading);
        row.encoder().encode(machine, reading);
        return true;
      }
    }
    return false;
  }
}
