package org.mpyforge.asm.x86;

import java.util.List;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.Relation;
import org.mpyforge.asm.Width;

/**
 * What the abstract machines of x86 and x64 have in common: all but how a function is entered,
 * called and addressed.
 *
 * <p>The frame, from the stack pointer up: the locals, the saved registers, the return address. The
 * function table is in the base pointer, a frame pointer there is not.
 */
public abstract class IntelAssembler implements NativeAssembler {
  private final IntelMode mode;
  private final CodeBuffer buffer = new CodeBuffer();
  private final IntelEncoder encoder;
  private final int stackPointer;
  private final boolean reachesFar;
  private int locals;

  /**
   * An assembler.
   *
   * @param mode the mode to encode for
   * @param generation whose code it is to write
   * @param stackPointer number of the stack pointer
   */
  protected IntelAssembler(IntelMode mode, Generation generation, int stackPointer) {
    this.reachesFar = generation == Generation.V1_28;
    this.mode = mode;
    this.encoder = new IntelEncoder(buffer, mode);
    this.stackPointer = stackPointer;
  }

  /** The encoder over {@link #buffer}. */
  protected final IntelEncoder encoder() {
    return encoder;
  }

  /** How many words the locals take, as {@link #enter} rounded them up. */
  protected final int locals() {
    return locals;
  }

  /** The registers to be saved at the entry, in the order they are pushed. */
  protected abstract List<Integer> savedRegisters();

  /**
   * Rounds the number of locals up so that the stack is aligned to 16 bytes at every call: saved
   * registers and return address are counted in.
   */
  protected abstract int alignedLocals(int wanted);

  @Override
  public final CodeBuffer buffer() {
    return buffer;
  }

  @Override
  public final void enter(int wanted, String name) {
    for (int register : savedRegisters()) {
      encoder.push(register);
    }
    locals = alignedLocals(wanted);
    encoder.subtractImmediate(stackPointer, locals * mode.wordSize());
  }

  @Override
  public final void exit() {
    // Subtracting a negative number reaches one byte further than adding: 128 fits.
    encoder.subtractImmediate(stackPointer, -locals * mode.wordSize());
    List<Integer> saved = savedRegisters();
    for (int i = saved.size() - 1; i >= 0; i--) {
      encoder.pop(saved.get(i));
    }
    encoder.ret();
  }

  @Override
  public final void jump(int label) {
    encoder.jumpToLabel(label);
  }

  @Override
  public final void jumpIfZero(int register, int label, boolean isBoolean) {
    test(register, isBoolean);
    encoder.jumpToLabel(Condition.EQUAL, label);
  }

  @Override
  public final void jumpIfNonZero(int register, int label, boolean isBoolean) {
    test(register, isBoolean);
    encoder.jumpToLabel(Condition.NOT_EQUAL, label);
  }

  private void test(int register, boolean isBoolean) {
    if (isBoolean) {
      encoder.testByte(register);
    } else {
      encoder.apply(IntelEncoder.Operation.TEST, register, register);
    }
  }

  @Override
  public final void jumpIfEqual(int left, int right, int label) {
    encoder.apply(IntelEncoder.Operation.COMPARE, right, left);
    encoder.jumpToLabel(Condition.EQUAL, label);
  }

  @Override
  public final void jumpTo(int register) {
    encoder.jump(register);
  }

  @Override
  public final void move(int destination, int source) {
    encoder.apply(IntelEncoder.Operation.MOVE, destination, source);
  }

  @Override
  public final void loadLocal(int destination, int local) {
    encoder.loadWord(destination, stackPointer, local * mode.wordSize());
  }

  @Override
  public final void storeLocal(int local, int source) {
    encoder.storeWord(source, stackPointer, local * mode.wordSize());
  }

  @Override
  public final void moveLocalAddress(int destination, int local) {
    if (local == 0) {
      move(destination, stackPointer);
    } else {
      encoder.loadAddress(destination, stackPointer, local * mode.wordSize());
    }
  }

  @Override
  public final void clear(int register) {
    encoder.apply(IntelEncoder.Operation.XOR, register, register);
  }

  @Override
  public final void negate(int register) {
    encoder.apply(IntelEncoder.Unary.NEGATE, register);
  }

  @Override
  public final void complement(int register) {
    encoder.apply(IntelEncoder.Unary.NOT, register);
  }

  @Override
  public final void combine(BinaryOperation operation, int destination, int source) {
    switch (operation) {
      case OR -> encoder.apply(IntelEncoder.Operation.OR, destination, source);
      case XOR -> encoder.apply(IntelEncoder.Operation.XOR, destination, source);
      case AND -> encoder.apply(IntelEncoder.Operation.AND, destination, source);
      case ADD -> encoder.apply(IntelEncoder.Operation.ADD, destination, source);
      case SUBTRACT -> encoder.apply(IntelEncoder.Operation.SUBTRACT, destination, source);
      case MULTIPLY -> encoder.multiply(destination, source);
      case SHIFT_LEFT -> shift(IntelEncoder.Unary.SHIFT_LEFT, destination, source);
      case SHIFT_RIGHT_UNSIGNED ->
          shift(IntelEncoder.Unary.SHIFT_RIGHT_UNSIGNED, destination, source);
      case SHIFT_RIGHT_SIGNED -> shift(IntelEncoder.Unary.SHIFT_RIGHT_SIGNED, destination, source);
    }
  }

  private void shift(IntelEncoder.Unary operation, int destination, int source) {
    AssemblyException.require(
        source == traits().roles().shiftCount(), "shifts count in the register for it only");
    encoder.apply(operation, destination);
  }

  @Override
  public final void compare(
      Relation relation, boolean signed, int destination, int left, int right) {
    clear(destination);
    encoder.apply(IntelEncoder.Operation.COMPARE, left, right);
    encoder.setByte(Condition.of(relation, signed), destination);
  }

  @Override
  public final void loadWord(int destination, int base, int offset) {
    encoder.loadWord(destination, base, offset * mode.wordSize());
  }

  @Override
  public final void storeWord(int source, int base, int offset) {
    encoder.storeWord(source, base, offset * mode.wordSize());
  }

  @Override
  public final void load(Width width, int destination, int base, int offset) {
    encoder.load(width, destination, base, offset << width.shift());
  }

  @Override
  public final void store(Width width, int source, int base, int offset) {
    encoder.store(width, source, base, offset << width.shift());
  }

  /** Before 1.28, sized transfers had no offset. */
  @Override
  public final boolean loadsAt(Width width, long offset) {
    return offset == 0 || reachesFar;
  }

  @Override
  public final boolean storesAt(Width width, long offset) {
    return offset == 0 || reachesFar;
  }

  @Override
  public final int movePatchable(Width width, int destination, long value) {
    encoder.moveImmediate32(destination, (int) value);
    return buffer.position() - 4;
  }

  /** Loads the address of a function of the runtime table into a register, and calls it. */
  protected final void callThrough(int register, int index) {
    loadWord(register, traits().roles().functionTable(), index);
    encoder.call(register);
  }

  @Override
  public abstract MachineTraits traits();
}
