package org.mpyforge.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mpyforge.format.BytecodeReader;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Instruction;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.ScopeFlags;

/**
 * Goes over the instructions of a raw code in the order they stand in, reachable or not, and checks
 * what can be said of each alone. What it finds out is what {@link Flow} needs to follow them.
 */
final class CodeScan {
  /** No stack is deeper, so no count is larger. */
  private static final long MAX_COUNT = 0x3fff_ffff;

  private final MpyFile file;
  private final RawCode.Bytecode code;
  private final Prelude prelude;
  private final Report.Place place;
  private final Report report;
  private final OpcodeTable opcodes;
  private final List<Constant> constants;

  private Instruction[] instructions;
  private int count;

  /** By offset: one more than the index of the instruction that begins there, 0 if none does. */
  private final int[] indexAt;

  private boolean[] targets = {};
  private int localCount;

  private BitSet pendingTests = new BitSet();

  private final BitSet ownCells = new BitSet();

  /** Arguments that are overwritten; what is no argument is not in here. */
  private final BitSet overwritten = new BitSet();

  /** Arguments that are used as cells, and are no cells of this code's own. */
  private final BitSet brought = new BitSet();

  CodeScan(
      MpyFile file,
      OpcodeTable opcodes,
      RawCode.Bytecode code,
      Prelude prelude,
      Report.Place place,
      Report report) {
    this.file = file;
    this.opcodes = opcodes;
    this.code = code;
    this.prelude = prelude;
    this.place = place;
    this.report = report;
    this.constants =
        file.header().version().isVersion6() ? file.constants() : code.tables().constants();
    this.indexAt = new int[code.code().length() - prelude.codeOffset()];
    this.instructions = new Instruction[indexAt.length / 2 + 1];
  }

  /** Checks all instructions; {@link Flow} makes sense only if nothing was wrong. */
  void run() {
    int before = report.size();
    checkSlots();
    if (!decode()) {
      return;
    }
    targets = new boolean[count];
    for (int i = 0; i < count && !report.isFull(); i++) {
      check(instructions[i]);
    }
    checkBroughtCells();
    if (report.size() == before) {
      pendingTests = PendingTests.in(Arrays.asList(instructions).subList(0, count), file.qstrs());
    }
  }

  private void checkSlots() {
    localCount = prelude.argumentCount();
    localCount += ScopeFlags.VAR_ARGUMENTS.in(prelude.scopeFlags()) ? 1 : 0;
    localCount += ScopeFlags.VAR_KEYWORDS.in(prelude.scopeFlags()) ? 1 : 0;
    for (int i = 0; i < prelude.cells().length(); i++) {
      ownCells.set(prelude.cells().at(i));
      localCount = Math.max(localCount, prelude.cells().at(i) + 1);
    }
  }

  private boolean decode() {
    var reader = new BytecodeReader(opcodes, code.code(), prelude.codeOffset());
    try {
      while (reader.hasNext()) {
        Instruction instruction = reader.next();
        if (count == instructions.length) {
          instructions = Arrays.copyOf(instructions, count * 2);
        }
        instructions[count++] = instruction;
        indexAt[instruction.offset()] = count;
      }
      if (count == 0) {
        report(Rule.END_OF_CODE, 0, "there are no instructions");
      }
      return count > 0;
    } catch (MalformedMpyException e) {
      report(Rule.OPCODE, e.offset() - prelude.codeOffset(), e.reason());
      return false;
    }
  }

  private void check(Instruction instruction) {
    long operand = instruction.operand();
    switch (instruction.opcode().operand()) {
      case QSTR -> checkIndex(instruction, Rule.QSTR_INDEX, operand, file.qstrs().size());
      case CONSTANT -> checkConstant(instruction);
      case CHILD -> {
        long child = code.tables().childIndex(operand);
        checkIndex(instruction, Rule.CHILD_INDEX, child, code.children().size());
      }
      case SMALL_INT -> checkSmallInt(instruction);
      case LOCAL -> checkLocal(instruction);
      case TARGET -> checkTarget(instruction);
      case COUNT -> checkCount(instruction);
      case LEFT_RIGHT -> require(instruction, operand <= 0xffff);
      case COLLECTION -> require(instruction, (operand & 3) != 3 && operand <= MAX_COUNT);
      case NONE -> {
        Opcode opcode = instruction.opcode();
        if ((opcode == Opcode.YIELD_VALUE || opcode == Opcode.YIELD_FROM)
            && !ScopeFlags.GENERATOR.in(prelude.scopeFlags())) {
          report(Rule.GENERATOR, instruction, "yields, but is not marked as a generator");
        }
      }
      case ARGUMENTS, UNARY_OPERATOR, BINARY_OPERATOR -> {
        // Whatever the bits, they mean something.
      }
    }
  }

  private void checkIndex(Instruction instruction, Rule rule, long index, int size) {
    if (index < 0 || index >= size) {
      report(rule, instruction, "number " + index + " of " + size);
    }
  }

  private void checkConstant(Instruction instruction) {
    long index = code.tables().constantIndex(instruction.operand());
    checkIndex(instruction, Rule.CONSTANT_INDEX, index, constants.size());
    if (index >= 0
        && index < constants.size()
        && !ConstantRules.isObject(constants.get((int) index))) {
      report(Rule.CONSTANT, instruction, "constant " + index + " is no Python object");
    }
  }

  private void checkSmallInt(Instruction instruction) {
    int bits = file.header().smallIntBits();
    long value = instruction.operand();
    boolean fits = bits >= Long.SIZE || (bits > 0 && value >> (bits - 1) == value >> 63);
    if (!fits) {
      report(Rule.SMALL_INT, instruction, value + " does not fit " + bits + " bits");
    }
  }

  private void checkLocal(Instruction instruction) {
    long local = instruction.operand();
    if (local >= prelude.stateSize()) {
      report(
          Rule.LOCAL_INDEX,
          instruction,
          "local " + local + " in a state of " + prelude.stateSize());
      return;
    }
    localCount = Math.max(localCount, (int) local + 1);
    boolean isOwnCell = ownCells.get((int) local);
    switch (instruction.opcode()) {
      case LOAD_DEREF, STORE_DEREF, DELETE_DEREF -> {
        if (!isOwnCell && local < prelude.positionalCount()) {
          brought.set((int) local);
        } else if (!isOwnCell) {
          report(Rule.CELL, instruction, "local " + local + " is no cell");
        }
      }
      case STORE_FAST_N, STORE_FAST_MULTI, DELETE_FAST -> {
        if (isOwnCell) {
          report(Rule.CELL, instruction, "overwrites the cell in local " + local);
        } else if (local < prelude.positionalCount()) {
          overwritten.set((int) local);
        }
      }
      default -> {
        // Loading is harmless.
      }
    }
  }

  private void checkBroughtCells() {
    if (brought.intersects(overwritten)) {
      var both = (BitSet) brought.clone();
      both.and(overwritten);
      report.add(Rule.CELL, place, "argument " + both.nextSetBit(0) + " is a cell and overwritten");
    }
  }

  private void checkTarget(Instruction instruction) {
    long target = instruction.target();
    if (target < 0 || target >= indexAt.length || indexAt[(int) target] == 0) {
      report(Rule.JUMP_TARGET, instruction, "no instruction begins at " + target);
      return;
    }
    Opcode opcode = instruction.opcode();
    boolean keepsValue =
        opcode == Opcode.JUMP_IF_TRUE_OR_POP || opcode == Opcode.JUMP_IF_FALSE_OR_POP;
    if (keepsValue && target <= instruction.offset()) {
      // Before version 6, there is a way to say so; but nobody does.
      report(Rule.JUMP_TARGET, instruction, "goes back");
    }
    targets[indexAt[(int) target] - 1] = true;
  }

  private void checkCount(Instruction instruction) {
    long operand = instruction.operand();
    require(
        instruction,
        switch (instruction.opcode()) {
          case BUILD_SLICE -> operand == 2 || operand == 3;
          case RAISE_VARARGS -> operand <= 2;
          case BUILD_MAP -> true;
          default -> operand <= MAX_COUNT;
        });
  }

  private void require(Instruction instruction, boolean meansSomething) {
    if (!meansSomething) {
      report(Rule.OPERAND, instruction, "operand " + instruction.operand() + " means nothing");
    }
  }

  /** Adds a violation at an instruction, which the message begins with. */
  void report(Rule rule, Instruction instruction, String message) {
    report(rule, instruction.offset(), instruction.opcode().mnemonic() + ": " + message);
  }

  private void report(Rule rule, int offset, String message) {
    int line = prelude.lineInfo().isEmpty() ? 0 : prelude.lines().lineAt(offset);
    report.add(rule, place, offset, line, message);
  }

  /** Whether there is no use in looking further. */
  boolean isHopeless() {
    return report.isFull();
  }

  /** The number of instructions. */
  int count() {
    return count;
  }

  /** An instruction by its index. */
  Instruction instruction(int index) {
    return instructions[index];
  }

  /** The index of the instruction that a jump goes to. */
  int targetOf(Instruction jump) {
    return indexAt[jump.target()] - 1;
  }

  /** Whether some jump goes to an instruction. */
  boolean isTarget(int index) {
    return targets[index];
  }

  /** Whether an instruction asks whether what is pending is an exception. */
  boolean isPendingTest(int index) {
    return pendingTests.get(index);
  }

  /**
   * The slots of the state that are left for the stack, and one more: the reference does not count
   * a variable of a class body that is called {@code __class__}.
   */
  int stackLimit() {
    return prelude.stateSize() - localCount + 1;
  }

  /** The child that an instruction makes a function of. */
  int childOf(Instruction instruction) {
    return (int) code.tables().childIndex(instruction.operand());
  }

  /** What is known of a local variable when it is loaded. */
  int cellOfLocal(int local) {
    if (ownCells.get(local) || brought.get(local)) {
      return Kind.CELL.cell();
    }
    boolean mayBeBrought = local < prelude.positionalCount() && !overwritten.get(local);
    return mayBeBrought ? Kind.ARGUMENT.cell(local) : Kind.OBJECT.cell();
  }

  /** Notes that an argument, never overwritten, is used as a cell. */
  void useAsCell(int argument) {
    brought.set(argument);
  }

  /** How many arguments, counted from the first, must be cells. */
  int cellsNeeded() {
    return brought.length();
  }
}
