package org.mpyforge.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves bytecode to a file where its names and constants have higher indexes. Their operands may
 * then take more bytes, so everything behind them moves, and jumps are measured anew until nothing
 * moves any more.
 */
final class BytecodeRewriter {
  /** Passes in which a jump may become shorter again; after those it only grows, and so ends. */
  private static final int FREE_PASSES = 50;

  private final MpyFile file;
  private final int qstrBase;
  private final int constantBase;

  /** A rewriter for the code of {@code file}, whose tables will begin at the two bases. */
  BytecodeRewriter(MpyFile file, int qstrBase, int constantBase) {
    this.file = file;
    this.qstrBase = qstrBase;
    this.constantBase = constantBase;
  }

  /**
   * The code for its new place, with that of its children.
   *
   * @throws IllegalArgumentException if it is not bytecode
   */
  RawCode rewrite(RawCode code) {
    if (!(code instanceof RawCode.Bytecode)) {
      throw new IllegalArgumentException("can only rewrite bytecode, not " + code.kind());
    }
    var children = new ArrayList<RawCode>();
    for (RawCode child : code.children()) {
      children.add(rewrite(child));
    }
    Prelude prelude = file.prelude(code).orElseThrow();
    var target = new ByteBuilder(code.code().length() + 16);
    writePrelude(code.code(), prelude, target);
    var reader =
        new BytecodeReader(
            OpcodeTable.of(file.header().version()), code.code(), prelude.codeOffset());
    var steps = new ArrayList<Step>();
    while (reader.hasNext()) {
      steps.add(moved(reader.next()));
    }
    settle(steps);
    steps.forEach(step -> step.write(target));
    return new RawCode.Bytecode(target.toByteString(), children);
  }

  /** The signature as it is, the names in their new places, no line numbers, the cells. */
  private void writePrelude(ByteString code, Prelude prelude, ByteBuilder target) {
    int at = prelude.offset();
    while (code.at(at) >= 0x80) {
      target.u8(code.at(at++));
    }
    target.u8(code.at(at));
    var names = new ByteBuilder();
    names.vuint((long) qstrBase + prelude.name());
    for (int name : prelude.argumentNames()) {
      names.vuint((long) qstrBase + name);
    }
    Prelude.encodeSizes(names.size(), prelude.cells().length(), target);
    target.bytes(names.toByteString()).bytes(prelude.cells());
  }

  private Step moved(Instruction instruction) {
    int base =
        switch (instruction.opcode().operand()) {
          case QSTR -> qstrBase;
          case CONSTANT -> constantBase;
          default -> 0;
        };
    return new Step(instruction, instruction.operand() + base);
  }

  private static void settle(List<Step> steps) {
    Map<Integer, Step> byOffset = new HashMap<>();
    for (Step step : steps) {
      byOffset.put(step.instruction.offset(), step);
    }
    for (Step step : steps) {
      if (step.isJump()) {
        step.target = byOffset.get(step.instruction.target());
        if (step.target == null) {
          throw new MalformedMpyException(
              step.instruction.offset(), "bytecode", "jump into the middle of an instruction");
        }
      }
    }
    boolean moved = true;
    for (int pass = 0; moved; pass++) {
      moved = false;
      int offset = 0;
      for (Step step : steps) {
        moved |= step.offset != offset;
        step.offset = offset;
        step.measure(pass >= FREE_PASSES);
        offset += step.size;
      }
    }
  }

  /** An instruction on its way to its new place. */
  private static final class Step {
    private static final int SHORT_JUMP = 2;
    private static final int LONG_JUMP = 3;

    private final Instruction instruction;
    private final long operand;

    /** Where a jump goes; null for what is no jump. */
    private Step target;

    private int offset;
    private int size;

    Step(Instruction instruction, long operand) {
      this.instruction = instruction;
      this.operand = operand;
      this.offset = instruction.offset();
      this.size = 0;
    }

    boolean isJump() {
      return instruction.opcode().operand() == Opcode.Operand.TARGET;
    }

    /** How far to jump, from the byte behind an operand of so many bytes. */
    private int distance(int jumpSize) {
      return target.offset - offset - jumpSize;
    }

    private boolean fitsShort() {
      int distance = distance(SHORT_JUMP);
      return isSigned() ? distance >= -0x40 && distance <= 0x3f : distance <= 0x7f;
    }

    private boolean isSigned() {
      return instruction.row().format() == OpcodeTable.OperandFormat.SIGNED_OFFSET;
    }

    void measure(boolean onlyGrow) {
      int extra = instruction.row().hasExtraByte() ? 1 : 0;
      int measured =
          switch (instruction.row().format()) {
            case NONE, IMPLIED -> 1;
            case VUINT -> 1 + Vuint.size(operand);
            case SIGNED_VINT -> 1 + Vuint.signedSize(operand);
            case FORWARD_OFFSET, SIGNED_OFFSET -> fitsShort() ? SHORT_JUMP : LONG_JUMP;
            case U8, U16, SIGNED_OFFSET_16 -> throw onlyVersion6();
          };
      size = onlyGrow ? Math.max(size, measured + extra) : measured + extra;
    }

    void write(ByteBuilder out) {
      out.u8(instruction.row().byteFor(operand));
      switch (instruction.row().format()) {
        case NONE, IMPLIED -> {}
        case VUINT -> out.vuint(operand);
        case SIGNED_VINT -> out.signedVint(operand);
        case FORWARD_OFFSET, SIGNED_OFFSET -> writeJump(out);
        case U8, U16, SIGNED_OFFSET_16 -> throw onlyVersion6();
      }
      if (instruction.row().hasExtraByte()) {
        out.u8(instruction.extra());
      }
    }

    /** Before version 6 no operand depends on a table of the file, so nothing has to move. */
    private static IllegalArgumentException onlyVersion6() {
      return new IllegalArgumentException("only bytecode of version 6 can be moved");
    }

    private void writeJump(ByteBuilder out) {
      int jumpSize = size - (instruction.row().hasExtraByte() ? 1 : 0);
      boolean isShort = jumpSize == SHORT_JUMP;
      int excess = isSigned() ? (isShort ? 0x40 : 0x4000) : 0;
      int stored = distance(jumpSize) + excess;
      if (stored < 0 || stored > (isShort ? 0x7f : 0x7fff)) {
        throw new IllegalArgumentException("a jump would become too long for bytecode");
      }
      if (isShort) {
        out.u8(stored);
      } else {
        out.u8(0x80 | (stored & 0x7f)).u8(stored >> 7);
      }
    }
  }
}
