package org.mpyforge.format;

import java.util.List;

/**
 * The tables that a raw code of version 5 carries for itself, empty ({@link #NONE}) from version 6
 * on, where one table of the file serves all.
 *
 * <p>All qstrs here are indexes into {@link MpyFile#qstrs()}.
 *
 * @param argumentNames the qstrs of the positional, then the keyword-only arguments
 * @param constants the objects that the code loads by index
 * @param links the places in machine code where the loader must put a qstr, by their order in the
 *     file; of native Python code, the last two are the names in its prelude - scope and source
 *     file -, which the file keeps apart
 */
public record CodeTables(
    List<Integer> argumentNames, List<Constant> constants, List<QstrLink> links) {

  /** No tables: the raw code uses those of its file. */
  public static final CodeTables NONE = new CodeTables(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public CodeTables {
    argumentNames = List.copyOf(argumentNames);
    constants = List.copyOf(constants);
    links = List.copyOf(links);
  }

  /**
   * Which constant an instruction's operand means. In version 5, an operand counts through one
   * table of argument names, constants and children; from version 6 on, it is the index itself.
   *
   * @param operand an operand of kind {@link Opcode.Operand#CONSTANT}
   * @return the constant's index here, or in the file's table from version 6 on
   */
  public long constantIndex(long operand) {
    return operand - argumentNames.size();
  }

  /**
   * Which child an instruction's operand means; see {@link #constantIndex}.
   *
   * @param operand an operand of kind {@link Opcode.Operand#CHILD}
   * @return the index in {@link RawCode#children()}
   */
  public long childIndex(long operand) {
    return operand - argumentNames.size() - constants.size();
  }

  /**
   * A place in machine code to be filled with a runtime's number for a qstr ({@code
   * py/persistentcode.c} of MicroPython 1.17, {@code arch_link_qstr}). The code itself keeps what
   * the compiler left there: the number that the qstr had in the compiler.
   *
   * @param offset where, in bytes from the start of the code
   * @param kind how, 0 to 3: a 16-bit number, an architecture's own form for a number or for an
   *     object, an aligned word with an object
   * @param qstr the qstr's index in the file's table
   */
  public record QstrLink(int offset, int kind, int qstr) {}
}
