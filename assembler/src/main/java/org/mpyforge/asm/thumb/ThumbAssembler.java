package org.mpyforge.asm.thumb;

import static org.mpyforge.asm.AssemblyException.require;

import java.util.Set;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.asm.Relation;
import org.mpyforge.asm.Width;
import org.mpyforge.asm.arm.Condition;

/**
 * The abstract register machine on Thumb, as the reference lays it out ({@code py/asmthumb.c}).
 * Native code uses low registers only. Locals lie at the stack pointer, the first at the lowest
 * address, and there can be 256 of them.
 *
 * <p>Inline assembler takes the frame from here ({@link #enter} and {@link #exit}) and writes what
 * is between through {@link #encoder()} and {@link #branches()}.
 */
public final class ThumbAssembler implements NativeAssembler {
  /** What the frame saves when it needs one word at most: r1 and r4 to r7. */
  private static final int SAVED_SMALL = 0xf2;

  /** What it saves otherwise: r1 to r7, of which r1 to r3 are room for three words. */
  private static final int SAVED_LARGE = 0xfe;

  private static final int ALL_LOCALS = 256;

  private static final MachineTraits TRAITS =
      new MachineTraits(
          4,
          RegisterRoles.builder()
              .result(0)
              .arguments(0, 1, 2, 3)
              .temporaries(0, 1, 2)
              .locals(4, 5, 6)
              .functionTable(7)
              .build(),
          16,
          3,
          Set.of());

  private static final int CALL_SCRATCH = 3;

  private final ThumbVariant variant;
  private final CodeBuffer buffer = new CodeBuffer();
  private final ThumbEncoder encoder = new ThumbEncoder(buffer);
  private final ThumbBranches branches;
  private final ThumbConstants constants;
  private final ThumbMemory memory;

  private int saved;
  private int frameWords;

  /** An assembler for a core, of the newest generation. */
  public ThumbAssembler(ThumbVariant variant) {
    this(variant, Generation.LATEST);
  }

  /** An assembler for a core as a generation knows it. */
  public ThumbAssembler(ThumbVariant core, Generation generation) {
    ThumbStyle style = ThumbStyle.of(generation);
    this.variant = core.in(generation);
    this.branches = new ThumbBranches(encoder, variant, style);
    this.constants = new ThumbConstants(encoder, variant, style);
    this.memory = style.memory().make(encoder, variant, constants);
  }

  /** The instructions, for inline assembler. */
  public ThumbEncoder encoder() {
    return encoder;
  }

  /** The branches, for inline assembler. */
  public ThumbBranches branches() {
    return branches;
  }

  /** The core, as the generation knows it. */
  public ThumbVariant variant() {
    return variant;
  }

  @Override
  public MachineTraits traits() {
    return TRAITS;
  }

  @Override
  public CodeBuffer buffer() {
    return buffer;
  }

  @Override
  public void enter(int locals, String name) {
    if (variant.isEnteredFromArm()) {
      switchFromArm();
    }
    saved = locals < 2 ? SAVED_SMALL : SAVED_LARGE;
    frameWords = locals < 4 ? 0 : (locals - 2) & ~1;
    encoder.push(saved | 1 << ThumbEncoder.LR);
    if (frameWords == 0) {
      return;
    }
    if (frameWords >= 128 && variant.hasThumb2()) {
      encoder.subtractFromStackPointerWide(4 * frameWords);
    } else {
      int left = frameWords;
      for (; left >= 128; left -= 127) {
        encoder.subtractFromStackPointer(127);
      }
      encoder.subtractFromStackPointer(left);
    }
  }

  /** In ARM code: calls the Thumb code behind, and returns to the caller when it has returned. */
  private void switchFromArm() {
    buffer.write32(0xe92d4010); // push {r4, lr}
    buffer.write32(0xe28fe009); // add lr, pc, #9
    buffer.write32(0xe12fff3e); // blx lr
    buffer.write32(0xe8bd4010); // pop {r4, lr}
    buffer.write32(0xe12fff1e); // bx lr
  }

  @Override
  public void exit() {
    if (frameWords >= 128 && variant.hasThumb2()) {
      encoder.addToStackPointerWide(4 * frameWords);
    } else if (frameWords > 0) {
      int left = frameWords;
      for (; left >= 128; left -= 127) {
        encoder.addToStackPointer(127);
      }
      encoder.addToStackPointer(left);
    }
    encoder.pop(saved | 1 << ThumbEncoder.PC);
  }

  @Override
  public void jump(int label) {
    branches.branch(label);
  }

  @Override
  public void jumpIfZero(int register, int label, boolean isBoolean) {
    encoder.immediate(ImmediateOperation.CMP, register, 0);
    branches.branch(Condition.EQ, label);
  }

  @Override
  public void jumpIfNonZero(int register, int label, boolean isBoolean) {
    encoder.immediate(ImmediateOperation.CMP, register, 0);
    branches.branch(Condition.NE, label);
  }

  @Override
  public void jumpIfEqual(int left, int right, int label) {
    encoder.alu(AluOperation.CMP, left, right);
    branches.branch(Condition.EQ, label);
  }

  @Override
  public void jumpTo(int register) {
    encoder.bx(register);
  }

  @Override
  public void call(int index, int arguments) {
    call(index, arguments, CALL_SCRATCH);
  }

  @Override
  public void callWithFourArguments(int index) {
    call(index, 4, TRAITS.roles().local1());
  }

  private void call(int index, int arguments, int scratch) {
    require(arguments <= scratch, "the address would overwrite an argument");
    load(Width.WORD, scratch, TRAITS.roles().functionTable(), index);
    encoder.blx(scratch);
  }

  @Override
  public void move(int destination, int source) {
    encoder.move(destination, source);
  }

  @Override
  public void moveImmediate(int destination, long value) {
    constants.move(destination, (int) value);
  }

  @Override
  public int movePatchable(Width width, int destination, long value) {
    int position = buffer.position();
    if (width == Width.HALFWORD) {
      constants.moveHalfword(destination, (int) value);
    } else {
      constants.moveWord(destination, (int) value);
    }
    return position;
  }

  /**
   * {@inheritDoc}
   *
   * @throws AssemblyException of kind {@link AssemblyException.Kind#NOT_IMPLEMENTED} beyond the
   *     256th local, when emitting
   */
  @Override
  public void loadLocal(int destination, int local) {
    checkLocal(local);
    encoder.loadFromStack(destination, local);
  }

  /**
   * {@inheritDoc}
   *
   * @throws AssemblyException of kind {@link AssemblyException.Kind#NOT_IMPLEMENTED} beyond the
   *     256th local, when emitting
   */
  @Override
  public void storeLocal(int local, int source) {
    checkLocal(local);
    encoder.storeToStack(source, local);
  }

  private void checkLocal(int local) {
    if (buffer.isEmitting() && local >= ALL_LOCALS) {
      throw new AssemblyException(
          AssemblyException.Kind.NOT_IMPLEMENTED, "too many locals for native method");
    }
  }

  /** {@inheritDoc} Unlike the others, the 257th local and on wrap around: so does the reference. */
  @Override
  public void moveLocalAddress(int destination, int local) {
    encoder.addStackPointer(destination, local);
  }

  @Override
  public void moveLabelAddress(int destination, int label) {
    // The lowest bit keeps the core in Thumb state when it jumps there.
    int distance = buffer.labelPosition(label) - buffer.position() | 1;
    constants.moveProgramRelative(destination, distance);
  }

  @Override
  public void clear(int register) {
    encoder.immediate(ImmediateOperation.MOV, register, 0);
  }

  @Override
  public void negate(int register) {
    encoder.alu(AluOperation.NEG, register, register);
  }

  @Override
  public void complement(int register) {
    encoder.alu(AluOperation.MVN, register, register);
  }

  @Override
  public void combine(BinaryOperation operation, int destination, int source) {
    switch (operation) {
      case OR -> encoder.alu(AluOperation.ORR, destination, source);
      case XOR -> encoder.alu(AluOperation.EOR, destination, source);
      case AND -> encoder.alu(AluOperation.AND, destination, source);
      case ADD -> encoder.add(destination, destination, source);
      case SUBTRACT -> encoder.subtract(destination, destination, source);
      case MULTIPLY -> encoder.alu(AluOperation.MUL, destination, source);
      case SHIFT_LEFT -> encoder.alu(AluOperation.LSL, destination, source);
      case SHIFT_RIGHT_UNSIGNED -> encoder.alu(AluOperation.LSR, destination, source);
      case SHIFT_RIGHT_SIGNED -> encoder.alu(AluOperation.ASR, destination, source);
    }
  }

  @Override
  public void compare(Relation relation, boolean signed, int destination, int left, int right) {
    Condition condition = Condition.of(relation, signed);
    encoder.alu(AluOperation.CMP, left, right);
    if (variant.hasThumb2()) {
      // Two instructions follow, the second under the inverse condition.
      encoder.it(condition, (condition.code() & 1) == 0 ? 0xc : 0x4);
      encoder.immediate(ImmediateOperation.MOV, destination, 1);
      encoder.immediate(ImmediateOperation.MOV, destination, 0);
    } else {
      branches.skip(condition, 6);
      encoder.immediate(ImmediateOperation.MOV, destination, 0);
      branches.skip(4);
      encoder.immediate(ImmediateOperation.MOV, destination, 1);
    }
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
    return memory.takesOffset(offset);
  }

  @Override
  public boolean storesAt(Width width, long offset) {
    return memory.takesOffset(offset);
  }

  @Override
  public void load(Width width, int destination, int base, int offset) {
    memory.load(width, destination, base, offset);
  }

  @Override
  public void store(Width width, int source, int base, int offset) {
    memory.store(width, source, base, offset);
  }

  @Override
  public void loadIndexed(Width width, int destination, int base, int index) {
    memory.loadIndexed(width, destination, base, index);
  }

  @Override
  public void storeIndexed(Width width, int source, int base, int index) {
    memory.storeIndexed(width, source, base, index);
  }
}
