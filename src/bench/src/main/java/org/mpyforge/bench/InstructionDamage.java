package org.mpyforge.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.BytecodeReader;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Instruction;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.MpyWriter;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;

/**
 * Damage by somebody who knows the format: whole instructions go, come, change places and operands,
 * while jumps still go to instructions; functions and constants are exchanged. Much of it passes
 * the first looks, and leads to code that no compiler writes.
 */
final class InstructionDamage {
  private static final int MOST_CHANGES = 4;
  private static final int SMALL = 6;

  private final MpyFile file;
  private final SplittableRandom random;
  private final List<RawCode> codes = new ArrayList<>();

  private InstructionDamage(MpyFile file, SplittableRandom random) {
    this.file = file;
    this.random = random;
    collect(file.root());
  }

  /** A copy of a file that is damaged, if there is nothing but bytecode in it. */
  static Optional<byte[]> damage(byte[] bytes, SplittableRandom random) {
    try {
      var damage = new InstructionDamage(MpyReader.read(bytes), random);
      return Optional.of(MpyWriter.write(damage.damaged()));
    } catch (MalformedMpyException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // What has no way to be written.
    }
  }

  private void collect(RawCode code) {
    codes.add(code);
    code.children().forEach(this::collect);
  }

  private MpyFile damaged() {
    RawCode chosen = codes.get(random.nextInt(codes.size()));
    List<Constant> constants = new ArrayList<>(file.constants());
    if (constants.size() > 1 && random.nextInt(16) == 0) {
      Collections.swap(
          constants, random.nextInt(constants.size()), random.nextInt(constants.size()));
    }
    return new MpyFile(file.header(), file.qstrs(), constants, copy(file.root(), chosen));
  }

  private RawCode copy(RawCode code, RawCode chosen) {
    if (!(code instanceof RawCode.Bytecode bytecode)) {
      throw new IllegalArgumentException("machine code");
    }
    List<RawCode> children = new ArrayList<>();
    for (RawCode child : code.children()) {
      children.add(copy(child, chosen));
    }
    if (code != chosen) {
      return new RawCode.Bytecode(code.code(), children, bytecode.tables());
    }
    if (!children.isEmpty() && random.nextInt(8) == 0) {
      children.set(random.nextInt(children.size()), codes.get(random.nextInt(codes.size())));
    }
    return new RawCode.Bytecode(rewritten(bytecode), children, bytecode.tables());
  }

  /** The code with some of its instructions changed. Each jump takes its longest form. */
  private ByteString rewritten(RawCode.Bytecode code) {
    MpyVersion version = file.header().version();
    Prelude prelude = file.prelude(code).orElseThrow();
    byte[] head = code.code().slice(0, prelude.codeOffset()).toByteArray();
    if (random.nextInt(4) == 0) {
      head[random.nextInt(Math.min(head.length, 4))] ^= (byte) (1 << random.nextInt(8));
    }
    List<Step> steps = stepsOf(code);
    OpcodeTable table = OpcodeTable.of(version);
    for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
      change(steps, table.rows());
    }
    int offset = 0;
    for (Step step : steps) {
      step.offset = offset;
      offset += step.bytes().size();
    }
    var out = new ByteBuilder(head.length + offset);
    out.bytes(ByteString.copyOf(head));
    steps.forEach(step -> out.bytes(step.bytes().toByteString()));
    return out.toByteString();
  }

  private List<Step> stepsOf(RawCode.Bytecode code) {
    List<Instruction> instructions = BytecodeReader.readAll(code, file.header().version());
    List<Step> steps = new ArrayList<>();
    Map<Integer, Step> byOffset = new HashMap<>();
    for (Instruction instruction : instructions) {
      var step = new Step(instruction.row(), instruction.operand(), instruction.extra());
      steps.add(step);
      byOffset.put(instruction.offset(), step);
    }
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).isJump()) {
        steps.get(i).target = byOffset.get(instructions.get(i).target());
      }
    }
    return steps;
  }

  private void change(List<Step> steps, List<OpcodeTable.Row> rows) {
    int at = random.nextInt(steps.size());
    Step step = steps.get(at);
    Step other = steps.get(random.nextInt(steps.size()));
    switch (random.nextInt(9)) {
      case 0 -> {
        Step next = steps.get(Math.min(at + 1, steps.size() - 1));
        steps.remove(at);
        steps.forEach(jump -> jump.target = jump.target == step ? next : jump.target);
      }
      case 1 -> steps.add(at, other.copy());
      case 2 -> Collections.swap(steps, at, random.nextInt(steps.size()));
      case 3 -> step.become(other);
      case 4 -> step.target = step.isJump() ? other : null;
      case 5 -> step.operand = Math.max(0, step.operand + random.nextInt(-2, 3));
      case 6 -> step.extra = random.nextInt(SMALL);
      case 7 -> steps.add(at, step(rows, other));
      default -> step.become(step(rows, other));
    }
  }

  /** Any instruction at all. */
  private Step step(List<OpcodeTable.Row> rows, Step target) {
    OpcodeTable.Row row = rows.get(random.nextInt(rows.size()));
    var step = new Step(row, row.firstOperand() + random.nextInt(SMALL), random.nextInt(2));
    step.target = step.isJump() ? target : null;
    return step;
  }

  /** An instruction on its way to its new place. */
  private static final class Step {
    private OpcodeTable.Row row;
    private long operand;
    private int extra;
    private Step target;
    private int offset;

    Step(OpcodeTable.Row row, long operand, int extra) {
      this.row = row;
      this.operand = operand;
      this.extra = extra;
    }

    boolean isJump() {
      return row.opcode().operand() == Opcode.Operand.TARGET;
    }

    Step copy() {
      var copy = new Step(row, operand, extra);
      copy.target = target;
      return copy;
    }

    void become(Step other) {
      row = other.row;
      operand = other.operand;
      extra = other.extra;
      target = other.target;
    }

    ByteBuilder bytes() {
      var out = new ByteBuilder(4);
      int implied = (int) Math.min(operand, row.firstOperand() + row.byteCount() - 1L);
      out.u8(row.byteFor(Math.max(implied, row.firstOperand())));
      int distance = target == null ? 0 : target.offset - offset - 3;
      switch (row.format()) {
        case NONE, IMPLIED -> {}
        case VUINT -> out.vuint(operand);
        case SIGNED_VINT -> out.signedVint(operand);
        case FORWARD_OFFSET -> longJump(out, distance);
        case SIGNED_OFFSET -> longJump(out, distance + 0x4000);
        case U8 -> out.u8((int) operand & 0xff);
        case U16 -> out.u8((int) operand & 0xff).u8((int) operand >> 8 & 0xff);
        case SIGNED_OFFSET_16 -> out.u8(distance & 0xff).u8(distance + 0x8000 >> 8 & 0xff);
      }
      if (row.hasExtraByte()) {
        out.u8(extra);
      }
      return out;
    }

    private static void longJump(ByteBuilder out, int stored) {
      out.u8(0x80 | (stored & 0x7f)).u8(stored >> 7 & 0xff);
    }
  }
}
