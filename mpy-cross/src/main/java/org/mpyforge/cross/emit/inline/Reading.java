package org.mpyforge.cross.emit.inline;

import java.util.Arrays;
import org.mpyforge.asm.CodeBuffer;

/**
 * An instruction while it is being assembled: the values of its operands so far, and what is wrong
 * with it so far. Of several errors the last one counts.
 */
final class Reading {

  /** Values that an instruction can have: two for an address, one for any other operand. */
  private static final int MOST_VALUES = 6;

  private final Line.Instruction instruction;
  private final LabelTable labels;
  private final CodeBuffer buffer;
  private final int[] values = new int[MOST_VALUES];
  private int operand;
  private String error;

  /**
   * Begins to read an instruction.
   *
   * @param instruction the instruction
   * @param labels the function's labels
   * @param buffer where they lie
   */
  Reading(Line.Instruction instruction, LabelTable labels, CodeBuffer buffer) {
    this.instruction = instruction;
    this.labels = labels;
    this.buffer = buffer;
  }

  String mnemonic() {
    return instruction.mnemonic();
  }

  /** How many operands the instruction was given. */
  int count() {
    return instruction.operands().size();
  }

  LabelTable labels() {
    return labels;
  }

  CodeBuffer buffer() {
    return buffer;
  }

  /** Reads one operand as of some kind. */
  void read(int index, OperandKind kind) {
    operand = index;
    kind.read(instruction.operands().get(index), this);
  }

  /** The number of the operand that is being read, from 1, as messages count. */
  int ordinal() {
    return operand + 1;
  }

  /** Sets the value of the operand that is being read. */
  void value(int value) {
    values[operand] = value;
  }

  /** The value of the operand that is being read, so far. */
  int current() {
    return values[operand];
  }

  /** Reads the second part of the operand that is being read: an address has two. */
  void readSecond(Operand part, OperandKind kind) {
    operand++;
    kind.read(part, this);
  }

  /** The value of an operand, from 0; an address has two, so those behind it count one more. */
  int at(int index) {
    return values[index];
  }

  /** All values of so many operands. */
  int[] values(int count) {
    return Arrays.copyOf(values, count);
  }

  /** Notes what is wrong, in place of anything noted before. */
  void error(String message) {
    error = message;
  }

  /** What is wrong, or null. */
  String error() {
    return error;
  }
}
