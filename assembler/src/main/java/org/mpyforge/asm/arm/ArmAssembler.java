package org.mpyforge.asm.arm;

import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.asm.Relation;
import org.mpyforge.asm.Width;

/**
 * The abstract register machine on ARM, as the reference lays it out ({@code py/asmarm.c}).
 *
 * <p>Constants that fit no immediate stand in the code, jumped over. All branches have the same
 * size. r8 is the assembler's own, for offsets and constants that no field can hold; generations
 * before 1.28 do without, see {@link ArmStyle}. Locals lie at the stack pointer, the first at the
 * lowest address.
 */
public final class ArmAssembler implements NativeAssembler {
  private static final int SCRATCH = 8;

  /** r1 to r8: what the function may change, and the first three words of the frame. */
  private static final int SAVED = 0x1fe;

  /** Locals that fit the words of r1 to r3, which need not survive. */
  private static final int SAVED_LOCALS = 3;

  private static final RegisterRoles ROLES =
      RegisterRoles.builder()
          .result(0)
          .arguments(0, 1, 2, 3)
          .temporaries(0, 1, 2)
          .locals(4, 5, 6)
          .functionTable(7)
          .build();

  private final CodeBuffer buffer = new CodeBuffer();
  private final ArmEncoder encoder = new ArmEncoder(buffer);
  private final ArmStyle style;
  private final MachineTraits traits;
  private int frameBytes;

  /** An assembler of the newest generation, with no code in it. */
  public ArmAssembler() {
    this(Generation.LATEST);
  }

  /** An assembler of a generation, with no code in it. */
  public ArmAssembler(Generation generation) {
    this.style = ArmStyle.of(generation);
    this.traits = new MachineTraits(4, ROLES, 16, 3, style.quirks());
  }

  @Override
  public MachineTraits traits() {
    return traits;
  }

  @Override
  public CodeBuffer buffer() {
    return buffer;
  }

  @Override
  public void enter(int locals, String name) {
    // All locals or none are below the saved registers, rounded up to 8 bytes.
    frameBytes = locals > SAVED_LOCALS ? 4 * (locals + (locals & 1)) : 0;
    encoder.push(SAVED | 1 << ArmEncoder.LR);
    moveStackPointer(DataOperation.SUB);
  }

  @Override
  public void exit() {
    moveStackPointer(DataOperation.ADD);
    encoder.pop(SAVED | 1 << ArmEncoder.PC);
  }

  private void moveStackPointer(DataOperation operation) {
    if (frameBytes == 0) {
      return;
    }
    if (frameBytes < 0x100 || !style.reachesFar()) {
      encoder.dataImmediate(operation, ArmEncoder.SP, ArmEncoder.SP, frameBytes);
    } else {
      moveImmediate(SCRATCH, frameBytes);
      encoder.data(operation, ArmEncoder.SP, ArmEncoder.SP, SCRATCH);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws AssemblyException beyond 32 MiB
   */
  @Override
  public void jump(int label) {
    branch(Condition.AL, label);
  }

  @Override
  public void jumpIfZero(int register, int label, boolean isBoolean) {
    encoder.dataImmediate(DataOperation.CMP, 0, register, 0);
    branch(Condition.EQ, label);
  }

  @Override
  public void jumpIfNonZero(int register, int label, boolean isBoolean) {
    encoder.dataImmediate(DataOperation.CMP, 0, register, 0);
    branch(Condition.NE, label);
  }

  @Override
  public void jumpIfEqual(int left, int right, int label) {
    encoder.data(DataOperation.CMP, 0, left, right);
    branch(Condition.EQ, label);
  }

  private void branch(Condition condition, int label) {
    // The program counter reads two instructions ahead.
    int distance = (buffer.labelPosition(label) - buffer.position() - 8) >> 2;
    if (distance << 8 >> 8 != distance) {
      throw new AssemblyException(
          AssemblyException.Kind.OUT_OF_RANGE, "branch does not fit in 24 bits");
    }
    encoder.branch(condition, distance);
  }

  @Override
  public void jumpTo(int register) {
    encoder.branchExchange(register);
  }

  @Override
  public void call(int index, int arguments) {
    AssemblyException.require(index < 0x400, "function table index too large");
    encoder.data(DataOperation.MOV, ArmEncoder.LR, 0, ArmEncoder.PC);
    encoder.load(Width.WORD, ArmEncoder.PC, ROLES.functionTable(), 4 * index);
  }

  @Override
  public void move(int destination, int source) {
    encoder.data(DataOperation.MOV, destination, 0, source);
  }

  @Override
  public void moveImmediate(int destination, long value) {
    int word = (int) value;
    if (word >= 0 && word < 0x100) {
      encoder.dataImmediate(DataOperation.MOV, destination, 0, word);
    } else if (word < 0 && word >= -0x100) {
      encoder.dataImmediate(DataOperation.MVN, destination, 0, ~word);
    } else {
      moveLiteral(destination, word);
    }
  }

  @Override
  public int movePatchable(Width width, int destination, long value) {
    return moveLiteral(destination, (int) value);
  }

  /**
   * Loads a word that stands behind the load, with a jump over it.
   *
   * @return where the word stands, in bytes
   */
  private int moveLiteral(int destination, int word) {
    encoder.load(Width.WORD, destination, ArmEncoder.PC, 0);
    encoder.branch(Condition.AL, 0);
    int position = buffer.position();
    encoder.literal(word);
    return position;
  }

  @Override
  public void loadLocal(int destination, int local) {
    encoder.load(Width.WORD, destination, ArmEncoder.SP, 4 * local);
  }

  @Override
  public void storeLocal(int local, int source) {
    encoder.store(Width.WORD, source, ArmEncoder.SP, 4 * local);
  }

  @Override
  public void moveLocalAddress(int destination, int local) {
    if (local < 0x40 || !style.reachesFar()) {
      encoder.dataImmediate(DataOperation.ADD, destination, ArmEncoder.SP, 4 * local);
    } else {
      moveImmediate(SCRATCH, 4L * local);
      encoder.data(DataOperation.ADD, destination, ArmEncoder.SP, SCRATCH);
    }
  }

  @Override
  public void moveLabelAddress(int destination, int label) {
    // The addition is the fourth word from here, and the program counter reads two words ahead.
    moveLiteral(destination, buffer.labelPosition(label) - buffer.position() - 20);
    encoder.data(DataOperation.ADD, destination, destination, ArmEncoder.PC);
  }

  @Override
  public void clear(int register) {
    encoder.data(DataOperation.EOR, register, register, register);
  }

  @Override
  public void negate(int register) {
    encoder.dataImmediate(DataOperation.RSB, register, register, 0);
  }

  @Override
  public void complement(int register) {
    encoder.data(DataOperation.MVN, register, 0, register);
  }

  @Override
  public void combine(BinaryOperation operation, int destination, int source) {
    switch (operation) {
      case OR -> encoder.data(DataOperation.ORR, destination, destination, source);
      case XOR -> encoder.data(DataOperation.EOR, destination, destination, source);
      case AND -> encoder.data(DataOperation.AND, destination, destination, source);
      case ADD -> encoder.data(DataOperation.ADD, destination, destination, source);
      case SUBTRACT -> encoder.data(DataOperation.SUB, destination, destination, source);
      case MULTIPLY -> {
        AssemblyException.require(destination != source, "mul needs different registers");
        encoder.multiply(destination, source, destination);
      }
      case SHIFT_LEFT -> encoder.shift(0, destination, destination, source);
      case SHIFT_RIGHT_UNSIGNED -> encoder.shift(1, destination, destination, source);
      case SHIFT_RIGHT_SIGNED -> encoder.shift(2, destination, destination, source);
    }
  }

  @Override
  public void compare(Relation relation, boolean signed, int destination, int left, int right) {
    Condition condition = Condition.of(relation, signed);
    encoder.data(DataOperation.CMP, 0, left, right);
    encoder.dataImmediate(condition, DataOperation.MOV, destination, 0, 1);
    encoder.dataImmediate(condition.inverse(), DataOperation.MOV, destination, 0, 0);
  }

  @Override
  public void loadWord(int destination, int base, int offset) {
    load(Width.WORD, destination, base, offset);
  }

  @Override
  public void storeWord(int source, int base, int offset) {
    store(Width.WORD, source, base, offset);
  }

  @Override
  public boolean loadsAt(Width width, long offset) {
    return offset == 0 || style.reachesFar();
  }

  @Override
  public boolean storesAt(Width width, long offset) {
    return offset == 0 || style.reachesFar();
  }

  @Override
  public void load(Width width, int destination, int base, int offset) {
    int bytes = offset << width.shift();
    if (fitsImmediate(width, bytes)) {
      encoder.load(width, destination, base, bytes);
    } else {
      moveImmediate(SCRATCH, bytes);
      encoder.loadIndexed(width, destination, base, SCRATCH);
    }
  }

  @Override
  public void store(Width width, int source, int base, int offset) {
    int bytes = offset << width.shift();
    if (fitsImmediate(width, bytes)) {
      encoder.store(width, source, base, bytes);
    } else {
      moveImmediate(SCRATCH, bytes);
      encoder.storeIndexed(width, source, base, SCRATCH);
    }
  }

  /** Whether an offset goes into its field, be it in pieces. */
  private boolean fitsImmediate(Width width, int bytes) {
    return !style.reachesFar() || bytes >= 0 && bytes < (width == Width.HALFWORD ? 0x100 : 0x1000);
  }

  /** Before 1.28, the address is left in the table's register, for all that the emitter knows. */
  @Override
  public void loadEntry(int destination, int table, int index) {
    if (style.reachesFar()) {
      load(Width.HALFWORD, destination, table, index);
    } else {
      encoder.loadHalfwordAndAdvance(destination, table, 2 * index);
    }
  }

  @Override
  public void loadIndexed(Width width, int destination, int base, int index) {
    if (!style.reachesFar()) {
      NativeAssembler.super.loadIndexed(width, destination, base, index);
      return;
    }
    switch (width) {
      case BYTE -> encoder.loadIndexed(width, destination, base, index);
      case HALFWORD -> {
        encoder.shiftLeftBy(SCRATCH, index, 1);
        encoder.loadIndexed(width, destination, base, SCRATCH);
      }
      case WORD -> encoder.loadElement(destination, base, index);
    }
  }

  @Override
  public void storeIndexed(Width width, int source, int base, int index) {
    switch (width) {
      case BYTE -> encoder.storeIndexed(width, source, base, index);
      case HALFWORD -> {
        encoder.shiftLeftBy(SCRATCH, index, 1);
        encoder.storeIndexed(width, source, base, SCRATCH);
      }
      case WORD -> encoder.storeElement(source, base, index);
    }
  }
}
