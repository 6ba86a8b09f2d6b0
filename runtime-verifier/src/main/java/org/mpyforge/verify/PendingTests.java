package org.mpyforge.verify;

import java.util.BitSet;
import java.util.List;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.Instruction;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.QstrTable;

/**
 * Finds the tests that decide how an {@code async with} ends. Its finally block begins by matching
 * what is pending against the global {@code BaseException}: an exception takes one slot of the
 * stack, a return or jump on its way through takes two, and the code for each knows that.
 *
 * <p>A program can bind {@code BaseException} to something else, and then the reference's machine
 * mistakes one for the other. So one that is to be safe answers these tests itself: whether it is
 * an exception, whatever the name means.
 */
public final class PendingTests {
  private static final Qstr BASE_EXCEPTION = Qstr.of("BaseException");

  private PendingTests() {}

  /**
   * The instructions, by index, that match what is pending against {@code BaseException}.
   *
   * @param instructions all instructions of a raw code
   * @param qstrs the names of its file
   */
  public static BitSet in(List<Instruction> instructions, QstrTable qstrs) {
    var handlers = new BitSet();
    var tests = new BitSet();
    for (Instruction instruction : instructions) {
      if (instruction.opcode() == Opcode.SETUP_FINALLY) {
        handlers.set(instruction.target());
      }
    }
    if (handlers.isEmpty()) {
      return tests;
    }
    for (int i = 0; i + 3 < instructions.size(); i++) {
      if (handlers.get(instructions.get(i).offset())
          && instructions.get(i).opcode() == Opcode.DUP_TOP
          && loadsBaseException(instructions.get(i + 1), qstrs)
          && matches(instructions.get(i + 2))
          && instructions.get(i + 3).opcode() == Opcode.POP_JUMP_IF_FALSE) {
        tests.set(i + 2);
      }
    }
    return tests;
  }

  private static boolean loadsBaseException(Instruction instruction, QstrTable qstrs) {
    return instruction.opcode() == Opcode.LOAD_GLOBAL
        && qstrs.get((int) instruction.operand()).equals(BASE_EXCEPTION);
  }

  private static boolean matches(Instruction instruction) {
    return instruction.opcode() == Opcode.BINARY_OP_MULTI
        && instruction.operand() == BinaryOperator.EXCEPTION_MATCH.number();
  }
}
