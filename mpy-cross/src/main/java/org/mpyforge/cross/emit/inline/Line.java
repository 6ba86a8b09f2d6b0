package org.mpyforge.cross.emit.inline;

import java.util.List;

/** A line of an assembler function. {@code pass} is none. */
sealed interface Line {

  /** Where the line's errors are: a line number of the source. */
  int line();

  /**
   * An instruction.
   *
   * @param line the line of the opening parenthesis
   * @param mnemonic its name
   * @param operands its operands
   */
  record Instruction(int line, String mnemonic, List<Operand> operands) implements Line {}

  /**
   * {@code label(name)}.
   *
   * @param line the statement's line
   * @param name the label
   */
  record Label(int line, String name) implements Line {}

  /**
   * {@code align(size)}: advances to a multiple of a size.
   *
   * @param line the statement's line
   * @param size in bytes, not yet checked for anything
   */
  record Align(int line, long size) implements Line {}

  /**
   * {@code data(size, values…)}.
   *
   * @param line the statement's line
   * @param size of a value in bytes, not yet checked for anything
   * @param values the values, not yet checked for being numbers
   */
  record Data(int line, long size, List<Operand> values) implements Line {}
}
