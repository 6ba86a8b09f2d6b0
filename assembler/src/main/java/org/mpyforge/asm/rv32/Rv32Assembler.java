package org.mpyforge.asm.rv32;

import static org.mpyforge.asm.rv32.Rv32Instruction.*;

import java.util.Set;
import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.asm.Relation;
import org.mpyforge.asm.Width;

/**
 * Native code for RV32IMC: which instructions stand for each operation of the abstract machine. The
 * choices between long and short forms are those of the reference's {@code py/asmrv32.c}, also
 * where a shorter one would have done.
 *
 * <p>A branch backwards takes the shortest form that reaches. A branch forwards, whose distance is
 * not known in the first pass, always takes the form that reaches everywhere.
 *
 * <p>{@link #enter} saves a register only if some function before has used it: that memory outlives
 * the function, so the order of a module's functions matters to the byte.
 */
public final class Rv32Assembler implements NativeAssembler {
  /** Flag: use the address arithmetic of Zba. */
  public static final int ZBA = 1;

  /** Flag: use the push and pop instructions of Zcmp. */
  public static final int ZCMP = 2;

  private static final MachineTraits TRAITS =
      new MachineTraits(
          4,
          RegisterRoles.builder()
              .result(Rv32Registers.A0)
              .arguments(Rv32Registers.A0, Rv32Registers.A1, Rv32Registers.A2, Rv32Registers.A3)
              .temporaries(Rv32Registers.T1, Rv32Registers.T2, Rv32Registers.T3)
              .locals(Rv32Registers.S3, Rv32Registers.S2, Rv32Registers.S4)
              .functionTable(Rv32Registers.S1)
              .zero(Rv32Registers.ZERO)
              .build(),
          14,
          6,
          Set.of());

  private static final int ZERO = Rv32Registers.ZERO;
  private static final int RA = Rv32Registers.RA;
  private static final int SP = Rv32Registers.SP;
  private static final int FUNCTION_TABLE = Rv32Registers.S1;

  /** Holds addresses between two instructions; no value outlives an operation in it. */
  private static final int SCRATCH = Rv32Registers.T3;

  /** Like {@link #SCRATCH}, for moving the stack pointer. */
  private static final int STACK_SCRATCH = Rv32Registers.T1;

  /** Holds the address of a called function, if a compressed load can fetch it. */
  private static final int CALL_SCRATCH = Rv32Registers.S0;

  private static final int ALWAYS_SAVED =
      1 << FUNCTION_TABLE | 1 << Rv32Registers.S2 | 1 << Rv32Registers.S3 | 1 << Rv32Registers.S4;

  private final CodeBuffer buffer = new CodeBuffer();
  private final boolean zba;
  private final boolean zcmp;

  /** Registers that some function needs saved, one bit each. Only grows. */
  private int saved;

  /** Bytes by which {@link #exit} moves the stack pointer, beyond what {@code cm.popret} does. */
  private int frameSize;

  /** Blocks that {@code cm.push} and {@code cm.popret} add to the frame. */
  private int pushSteps;

  /** Where the locals start, in bytes from the stack pointer. */
  private int localsOffset;

  /**
   * An assembler for one module's functions.
   *
   * @param flags {@link #ZBA} and {@link #ZCMP}, or'ed; other bits are ignored
   */
  public Rv32Assembler(int flags) {
    zba = (flags & ZBA) != 0;
    zcmp = (flags & ZCMP) != 0;
  }

  @Override
  public MachineTraits traits() {
    return TRAITS;
  }

  @Override
  public CodeBuffer buffer() {
    return buffer;
  }

  /**
   * Appends one instruction.
   *
   * @param instruction which
   * @param operands as {@link Rv32Instruction#encode} takes them
   */
  public void emit(Rv32Instruction instruction, int... operands) {
    buffer.write(instruction.length(), instruction.encode(operands));
  }

  /** Bytes from here to a label; meaningless as long as the label is not known. */
  private int distanceTo(int label) {
    return buffer.labelPosition(label) - buffer.position();
  }

  private boolean isBehind(int label) {
    return buffer.labelPosition(label) != CodeBuffer.UNASSIGNED && distanceTo(label) < 0;
  }

  private static boolean fitsSigned(int value, int bits) {
    int excess = value >> (bits - 1);
    return excess == 0 || excess == -1;
  }

  private static boolean fitsUnsigned(int value, int bits) {
    return value >>> bits == 0;
  }

  /** The low 12 bits of a number, to be sign-extended by the instruction that adds them. */
  private static int low(int value) {
    return value & 0xfff;
  }

  /** The upper 20 bits of a number, such that they and the sign-extended low ones add up to it. */
  private static int high(int value) {
    return (value + 0x800) >>> 12;
  }

  private void loadHigh(int destination, int value) {
    int upper = high(value);
    if (upper != 0 && fitsSigned(upper << 12, 17)) {
      emit(C_LUI, destination, upper);
    } else {
      emit(LUI, destination, upper);
    }
  }

  /** Loads any number in two instructions. */
  private void loadLong(int destination, int value) {
    loadHigh(destination, value);
    int rest = low(value);
    if (rest != 0) {
      // The reference looks at the low part before it is sign-extended, so it compresses only
      // what is positive.
      if (fitsSigned(rest, 6)) {
        emit(C_ADDI, destination, rest);
      } else {
        emit(ADDI, destination, destination, rest);
      }
    }
  }

  @Override
  public void moveImmediate(int destination, long value) {
    int word = (int) value;
    if (fitsSigned(word, 6)) {
      emit(C_LI, destination, word);
    } else if (fitsSigned(word, 12)) {
      emit(ADDI, destination, ZERO, word);
    } else {
      loadLong(destination, word);
    }
  }

  // The frame.

  private void moveStack(int bytes) {
    if (bytes == 0) {
      return;
    }
    if (fitsSigned(bytes, 6)) {
      emit(C_ADDI, SP, bytes);
    } else if (fitsSigned(bytes, 12)) {
      emit(ADDI, SP, SP, bytes);
    } else {
      loadLong(STACK_SCRATCH, bytes);
      emit(C_ADD, SP, STACK_SCRATCH);
    }
  }

  @Override
  public void enter(int locals, String name) {
    saved |= ALWAYS_SAVED;
    if (zcmp) {
      push(locals);
      return;
    }
    localsOffset = 4 * Integer.bitCount(saved);
    frameSize = localsOffset + 4 * locals;
    moveStack(-frameSize);
    forEachSaved(C_SWSP);
  }

  /**
   * Saves registers with one instruction. It rounds the frame up, which leaves room for a few
   * locals, and can make it larger by up to three blocks of four words; what is then still missing
   * takes another instruction. Locals start at the stack pointer, below the registers.
   */
  private void push(int locals) {
    int list = Zcmp.listOf(saved);
    int slack = Zcmp.stackSize(list, 0) / 4 - Zcmp.registers(list);
    int missing = Math.max(0, locals - slack);
    pushSteps = Math.min(3, missing / 4);
    frameSize = 4 * (missing - 4 * pushSteps);
    emit(CM_PUSH, list, pushSteps);
    moveStack(-frameSize);
  }

  @Override
  public void exit() {
    if (zcmp) {
      moveStack(frameSize);
      emit(CM_POPRET, Zcmp.listOf(saved), pushSteps);
    } else {
      forEachSaved(C_LWSP);
      moveStack(frameSize);
      emit(C_JR, RA);
    }
  }

  /** Stores or loads all saved registers, the lowest at the stack pointer. */
  private void forEachSaved(Rv32Instruction instruction) {
    int offset = 0;
    for (int rest = saved; rest != 0; rest &= rest - 1) {
      emit(instruction, Integer.numberOfTrailingZeros(rest), offset);
      offset += 4;
    }
  }

  private int offsetOf(int local) {
    return localsOffset + 4 * local;
  }

  @Override
  public void loadLocal(int destination, int local) {
    int offset = offsetOf(local);
    if (fitsUnsigned(offset, 8)) {
      emit(C_LWSP, destination, offset);
    } else if (fitsUnsigned(offset, 11)) {
      emit(LW, destination, offset, SP);
    } else {
      loadHigh(destination, offset);
      emit(C_ADD, destination, SP);
      emit(LW, destination, low(offset), destination);
    }
  }

  @Override
  public void storeLocal(int local, int source) {
    int offset = offsetOf(local);
    if (fitsUnsigned(offset, 8)) {
      emit(C_SWSP, source, offset);
    } else if (fitsUnsigned(offset, 11)) {
      emit(SW, source, offset, SP);
    } else {
      loadHigh(SCRATCH, offset);
      emit(C_ADD, SCRATCH, SP);
      emit(SW, source, low(offset), SCRATCH);
    }
  }

  @Override
  public void clearLocal(int local, int scratch) {
    storeLocal(local, ZERO);
  }

  @Override
  public void moveLocalAddress(int destination, int local) {
    int offset = offsetOf(local);
    if (offset != 0 && fitsUnsigned(offset, 10) && Rv32Registers.isCompressible(destination)) {
      emit(C_ADDI4SPN, destination, offset);
    } else if (fitsUnsigned(offset, 11)) {
      emit(ADDI, destination, SP, offset);
    } else {
      loadLong(destination, offset);
      emit(C_ADD, destination, SP);
    }
  }

  // Jumps and calls.

  /** Jumps over any distance, counted from the first of the two instructions. */
  private void jumpFar(int distance) {
    emit(AUIPC, SCRATCH, high(distance));
    emit(JALR, ZERO, low(distance), SCRATCH);
  }

  @Override
  public void jump(int label) {
    int distance = distanceTo(label);
    if (isBehind(label) && fitsSigned(distance, 12)) {
      emit(C_J, distance);
    } else {
      jumpFar(distance);
    }
  }

  @Override
  public void jumpIfZero(int register, int label, boolean isBoolean) {
    jumpIfEqual(register, ZERO, label);
  }

  @Override
  public void jumpIfNonZero(int register, int label, boolean isBoolean) {
    int distance = distanceTo(label);
    boolean behind = isBehind(label);
    boolean compressible = behind && Rv32Registers.isCompressible(register);
    if (compressible && fitsSigned(distance, 8)) {
      emit(C_BNEZ, register, distance);
    } else if (behind && fitsSigned(distance, 13)) {
      emit(BNE, register, ZERO, distance);
    } else if (compressible) {
      emit(C_BEQZ, register, 2 + 8);
      jumpFar(distance - 2);
    } else {
      emit(BEQ, register, ZERO, 4 + 8);
      jumpFar(distance - 4);
    }
  }

  @Override
  public void jumpIfEqual(int left, int right, int label) {
    int distance = distanceTo(label);
    if (isBehind(label) && fitsSigned(distance, 13)) {
      emit(BEQ, left, right, distance);
    } else {
      emit(BNE, left, right, 4 + 8);
      jumpFar(distance - 4);
    }
  }

  @Override
  public void jumpTo(int register) {
    emit(C_JR, register);
  }

  @Override
  public void call(int index, int arguments) {
    int offset = 4 * index;
    saved |= 1 << RA;
    if (fitsUnsigned(offset, 6)) {
      saved |= 1 << CALL_SCRATCH;
      emit(C_LW, CALL_SCRATCH, offset, FUNCTION_TABLE);
      emit(C_JALR, CALL_SCRATCH);
      return;
    }
    if (fitsUnsigned(offset, 11)) {
      emit(LW, SCRATCH, offset, FUNCTION_TABLE);
    } else {
      loadHigh(SCRATCH, offset);
      emit(C_ADD, SCRATCH, FUNCTION_TABLE);
      emit(LW, SCRATCH, low(offset), SCRATCH);
    }
    emit(C_JALR, SCRATCH);
  }

  // Registers.

  @Override
  public void move(int destination, int source) {
    emit(C_MV, destination, source);
  }

  @Override
  public void moveLabelAddress(int destination, int label) {
    int distance = distanceTo(label);
    emit(AUIPC, destination, high(distance));
    emit(ADDI, destination, destination, low(distance));
  }

  @Override
  public void clear(int register) {
    emit(C_LI, register, 0);
  }

  @Override
  public void negate(int register) {
    emit(SUB, register, ZERO, register);
  }

  @Override
  public void complement(int register) {
    emit(XORI, register, register, -1);
  }

  @Override
  public void combine(BinaryOperation operation, int destination, int source) {
    switch (operation) {
      case OR -> emit(OR, destination, destination, source);
      case XOR -> exclusiveOr(destination, source);
      case AND -> emit(AND, destination, source, destination);
      case ADD -> emit(C_ADD, destination, source);
      case SUBTRACT -> emit(SUB, destination, destination, source);
      case MULTIPLY -> emit(MUL, destination, destination, source);
      case SHIFT_LEFT -> emit(SLL, destination, destination, source);
      case SHIFT_RIGHT_UNSIGNED -> emit(SRL, destination, destination, source);
      case SHIFT_RIGHT_SIGNED -> emit(SRA, destination, destination, source);
    }
  }

  private void exclusiveOr(int destination, int source) {
    if (destination == source) {
      clear(destination);
    } else {
      emit(XOR, destination, destination, source);
    }
  }

  @Override
  public void compare(Relation relation, boolean signed, int destination, int left, int right) {
    Rv32Instruction less = signed ? SLT : SLTU;
    switch (relation) {
      case LESS -> emit(less, destination, left, right);
      case MORE -> emit(less, destination, right, left);
      case LESS_EQUAL -> {
        emit(less, destination, right, left);
        emit(XORI, destination, destination, 1);
      }
      case MORE_EQUAL -> {
        emit(less, destination, left, right);
        emit(XORI, destination, destination, 1);
      }
      case EQUAL -> {
        emit(SUB, destination, left, right);
        emit(SLTIU, destination, destination, 1);
      }
      case NOT_EQUAL -> {
        emit(SUB, destination, right, left);
        emit(SLTU, destination, ZERO, destination);
      }
    }
  }

  // Memory.

  @Override
  public void loadWord(int destination, int base, int offset) {
    load(Width.WORD, destination, base, offset);
  }

  @Override
  public void storeWord(int source, int base, int offset) {
    store(Width.WORD, source, base, offset);
  }

  @Override
  public void load(Width width, int destination, int base, int offset) {
    Rv32Instruction load =
        switch (width) {
          case BYTE -> LBU;
          case HALFWORD -> LHU;
          case WORD -> LW;
        };
    int bytes = offset << width.shift();
    if (width == Width.WORD && isCompressible(destination, base, bytes)) {
      emit(C_LW, destination, bytes, base);
    } else if (fitsSigned(bytes, 12)) {
      emit(load, destination, bytes, base);
    } else {
      loadHigh(destination, bytes);
      emit(C_ADD, destination, base);
      emit(load, destination, low(bytes), destination);
    }
  }

  @Override
  public void store(Width width, int source, int base, int offset) {
    Rv32Instruction store =
        switch (width) {
          case BYTE -> SB;
          case HALFWORD -> SH;
          case WORD -> SW;
        };
    int bytes = offset << width.shift();
    if (width == Width.WORD && isCompressible(source, base, bytes)) {
      emit(C_SW, source, bytes, base);
    } else if (fitsSigned(bytes, 12)) {
      emit(store, source, bytes, base);
    } else {
      loadHigh(SCRATCH, bytes);
      emit(C_ADD, SCRATCH, base);
      emit(store, source, low(bytes), SCRATCH);
    }
  }

  /**
   * Whether a word can be loaded or stored by a compressed instruction, as the reference sees it.
   */
  private static boolean isCompressible(int register, int base, int bytes) {
    return Rv32Registers.isCompressible(register)
        && Rv32Registers.isCompressible(base)
        && fitsUnsigned(bytes, 6);
  }

  @Override
  public void loadIndexed(Width width, int destination, int base, int index) {
    addScaled(width, base, index);
    load(width, destination, SCRATCH, 0);
  }

  @Override
  public void storeIndexed(Width width, int source, int base, int index) {
    addScaled(width, base, index);
    store(width, source, SCRATCH, 0);
  }

  /** Leaves the address of an array's element in {@link #SCRATCH}. */
  private void addScaled(Width width, int base, int index) {
    switch (width) {
      case BYTE -> emit(ADD, SCRATCH, base, index);
      case HALFWORD -> addShifted(SH1ADD, 1, base, index);
      case WORD -> addShifted(SH2ADD, 2, base, index);
    }
  }

  private void addShifted(Rv32Instruction single, int shift, int base, int index) {
    if (zba) {
      emit(single, SCRATCH, index, base);
    } else {
      emit(SLLI, SCRATCH, index, shift);
      emit(C_ADD, SCRATCH, base);
    }
  }
}
