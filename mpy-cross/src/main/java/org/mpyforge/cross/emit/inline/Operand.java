package org.mpyforge.cross.emit.inline;

import java.util.List;

/**
 * An operand as it is written, before any instruction has looked at it. Syntax alone decides what
 * it is: {@code r0} is a name, whether a register or a label, and what makes no sense to any
 * instruction is {@link Other}.
 */
sealed interface Operand {

  /** A register, a label, a condition: {@code r0}. */
  record Name(String text) implements Operand {}

  /**
   * A number.
   *
   * @param value its low 64 bits, the most that the reference looks at
   * @param isWide whether it is no small integer to the parser
   */
  record Constant(long value, boolean isWide) implements Operand {}

  /** An address: {@code [base, offset]}. */
  record Address(Operand base, Operand offset) implements Operand {}

  /** A list of registers: <code>{r0, r1}</code>. */
  record Registers(List<Operand> members) implements Operand {}

  /**
   * An address: {@code offset(base)}.
   *
   * @param negative whether a minus sign stands before it, which counts for the offset alone
   * @param offset the offset, without the sign
   * @param base the base
   */
  record Indexed(boolean negative, Operand offset, Operand base) implements Operand {}

  /** Anything else. */
  enum Other implements Operand {
    /** An expression of no use as an operand. */
    OTHER
  }

  /** The name, or an empty text if it is none. */
  default String name() {
    return this instanceof Name name ? name.text() : "";
  }
}
