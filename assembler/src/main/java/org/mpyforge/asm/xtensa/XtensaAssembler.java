package org.mpyforge.asm.xtensa;

import static org.mpyforge.asm.xtensa.XtensaInstruction.*;

import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.Pass;
import org.mpyforge.asm.Relation;
import org.mpyforge.asm.Width;
import org.mpyforge.asm.xtensa.XtensaStyle.Offsets;

/**
 * Native code for Xtensa: which instructions stand for each operation of the abstract machine. The
 * choices are those of the reference's {@code py/asmxtensa.c}, also where they are wrong: more than
 * 250 locals, or a frame beyond 2 KiB, wrap around silently.
 *
 * <p>Numbers that no {@code movi} can hold lie in a table at the start of the function, behind a
 * jump over it. {@code l32r} reaches only backwards, so the table must come before the code, and
 * how large it is only the pass before can tell: the first pass over a function leaves no room for
 * it, or as much as the function before needed.
 *
 * <p>A branch backwards takes the shortest form that reaches. A branch forwards, whose distance is
 * not known in the first pass, always jumps over a jump. Generations before 1.28 know the shortest
 * form only; see {@link XtensaStyle}.
 */
public final class XtensaAssembler implements NativeAssembler {
  private static final int A0 = 0;
  private static final int SP = 1;

  /** How many offsets, in words, the narrow load holds. */
  private static final int NARROW_OFFSETS = 16;

  /**
   * Holds addresses that do not fit in a store. The reference has one such register for both
   * conventions; in windowed code it is {@code local3}, whose value is then lost.
   */
  private static final int STORE_SCRATCH = 6;

  private final CodeBuffer buffer = new CodeBuffer();
  private final XtensaConvention convention;
  private final XtensaStyle style;

  /** How many constants the last pass used, so the size of this pass's table. */
  private int tableSize;

  /** Where the table is, or -1 if this pass writes none. */
  private int table = -1;

  private int constants;

  /** Size of the frame in bytes. */
  private int frameSize;

  private XtensaAssembler(XtensaConvention convention, Generation generation) {
    this.convention = convention;
    this.style = XtensaStyle.of(generation);
  }

  /** An assembler for the plain calling convention, {@code xtensa}. */
  public static XtensaAssembler call0(Generation generation) {
    return new XtensaAssembler(XtensaConvention.CALL0, generation);
  }

  /** An assembler for register windows that calls move by eight, {@code xtensawin}. */
  public static XtensaAssembler windowed(Generation generation) {
    return new XtensaAssembler(XtensaConvention.WINDOWED, generation);
  }

  @Override
  public MachineTraits traits() {
    return convention.traits();
  }

  @Override
  public CodeBuffer buffer() {
    return buffer;
  }

  @Override
  public void startPass(Pass pass) {
    buffer.startPass(pass);
    table = -1;
    constants = 0;
  }

  @Override
  public void endPass() {
    tableSize = constants;
  }

  /**
   * Appends one instruction.
   *
   * @param instruction which
   * @param operands as {@link XtensaInstruction#encode} takes them
   */
  public void emit(XtensaInstruction instruction, int... operands) {
    buffer.write(instruction.length(), instruction.encode(operands));
  }

  private static boolean fitsSigned(int value, int bits) {
    int excess = value >> (bits - 1);
    return excess == 0 || excess == -1;
  }

  private static boolean fitsUnsigned(int value, int bits) {
    return value >>> bits == 0;
  }

  // The frame.

  @Override
  public void enter(int locals, String name) {
    if (tableSize > 0 || !style.leavesOutEmptyTable()) {
      emit(J, 4 * tableSize);
      // The jump is three bytes long, and the table must lie on a word boundary.
      buffer.reserve(1);
      table = buffer.reserve(4 * tableSize);
    }
    int bytes = 4 * (convention.saved() + locals) + 15 & -16;
    if (convention.windowed()) {
      // The hardware spills registers to the 32 bytes below.
      frameSize = 32 + bytes;
      emit(ENTRY, SP, frameSize);
      emit(S32I_N, A0, SP, 0);
    } else {
      frameSize = bytes;
      enterCall0();
    }
  }

  private void enterCall0() {
    if (fitsSigned(-frameSize, 8)) {
      emit(ADDI, SP, SP, -frameSize);
    } else {
      emit(MOVI, 9, frameSize);
      emit(SUB, SP, SP, 9);
    }
    emit(S32I_N, A0, SP, 0);
    for (int i = 1; i < XtensaConvention.CALL0.saved(); i++) {
      emit(S32I_N, 11 + i, SP, 4 * i);
    }
  }

  @Override
  public void exit() {
    if (convention.windowed()) {
      emit(L32I_N, A0, SP, 0);
      emit(RETW_N);
      return;
    }
    for (int i = XtensaConvention.CALL0.saved() - 1; i > 0; i--) {
      emit(L32I_N, 11 + i, SP, 4 * i);
    }
    emit(L32I_N, A0, SP, 0);
    if (fitsSigned(frameSize, 8)) {
      emit(ADDI, SP, SP, frameSize);
    } else {
      emit(MOVI, 9, frameSize);
      emit(ADD_N, SP, SP, 9);
    }
    emit(RET_N);
  }

  private int offsetOf(int local) {
    return 4 * (convention.saved() + local);
  }

  @Override
  public void loadLocal(int destination, int local) {
    emit(L32I, destination, SP, offsetOf(local));
  }

  @Override
  public void storeLocal(int local, int source) {
    emit(S32I, source, SP, offsetOf(local));
  }

  @Override
  public void moveLocalAddress(int destination, int local) {
    int offset = offsetOf(local);
    if (fitsSigned(offset, 8)) {
      emit(ADDI, destination, SP, offset);
    } else {
      emit(MOVI, destination, offset);
      emit(ADD_N, destination, destination, SP);
    }
  }

  // Constants.

  @Override
  public void moveImmediate(int destination, long value) {
    int word = (int) value;
    if (style.movesNarrow() && -32 <= word && word <= 95) {
      emit(MOVI_N, destination, word);
    } else if (fitsSigned(word, 12)) {
      emit(MOVI, destination, word);
    } else {
      loadConstant(destination, word);
    }
  }

  @Override
  public int movePatchable(Width width, int destination, long value) {
    return loadConstant(destination, (int) value);
  }

  /**
   * Loads a number from the table of constants, whatever its size. Equal numbers are not shared.
   *
   * @return where the number stands, in bytes
   * @throws AssemblyException when an emitting pass has more constants than the pass before it
   */
  public int loadConstant(int destination, int value) {
    int offset = table + 4 * constants;
    emit(L32R, destination, offset - wordAfter(buffer.position()));
    if (buffer.isEmitting()) {
      AssemblyException.require(constants < tableSize, "table of constants has grown");
      buffer.set(offset, 4, value);
    }
    constants++;
    return offset;
  }

  private static int wordAfter(int position) {
    return position + 3 & -4;
  }

  // Branches, jumps and calls.

  /** Bytes from 4 past here to a label; meaningless as long as the label is not known. */
  private int distanceTo(int label) {
    return buffer.labelPosition(label) - buffer.position() - 4;
  }

  private boolean isBehind(int label) {
    return buffer.labelPosition(label) != CodeBuffer.UNASSIGNED && distanceTo(label) < 0;
  }

  @Override
  public void jump(int label) {
    emit(J, distanceTo(label));
  }

  @Override
  public void jumpIfZero(int register, int label, boolean isBoolean) {
    branch(BEQZ, register, label);
  }

  @Override
  public void jumpIfNonZero(int register, int label, boolean isBoolean) {
    branch(BNEZ, register, label);
  }

  @Override
  public void jumpIfEqual(int left, int right, int label) {
    branch(BEQ, left, right, label);
  }

  /**
   * Branches on the value of one register.
   *
   * @param branch one of {@code BEQZ}, {@code BNEZ}, {@code BLTZ}, {@code BGEZ}
   * @param register the register
   * @param label where to
   * @throws AssemblyException when the label is beyond 128 KiB
   */
  public void branch(XtensaInstruction branch, int register, int label) {
    int distance = distanceTo(label);
    if (!style.branchesFar() || isBehind(label) && fitsSigned(distance, 12)) {
      emit(branch, register, distance);
    } else {
      requireInRange(fitsSigned(distance - 6, 18), "bccz");
      emit(branch.inverse(), register, 6 - 4);
      emit(J, distance - 3);
    }
  }

  /**
   * Branches on a comparison of two registers.
   *
   * @param branch one of {@code BEQ}, {@code BNE}, {@code BLT}, {@code BLTU}, {@code BGE}, {@code
   *     BGEU}, {@code BALL}, {@code BNALL}, {@code BANY}, {@code BNONE}, {@code BBC}, {@code BBS}
   * @param left the first register
   * @param right the second register
   * @param label where to
   * @throws AssemblyException when the label is beyond 128 KiB
   */
  public void branch(XtensaInstruction branch, int left, int right, int label) {
    int distance = distanceTo(label);
    if (!style.branchesFar() || isBehind(label) && fitsSigned(distance, 8)) {
      emit(branch, left, right, distance);
    } else {
      requireInRange(fitsSigned(distance - 6, 18), "bcc");
      emit(branch.inverse(), left, right, 6 - 4);
      emit(J, distance - 3);
    }
  }

  /**
   * Branches on one bit of a register.
   *
   * @param branch {@code BBCI} or {@code BBSI}
   * @param register the register
   * @param bit the bit, 0 to 31
   * @param label where to
   * @throws AssemblyException when the label is more than about 128 bytes away
   */
  public void branchOnBit(XtensaInstruction branch, int register, int bit, int label) {
    int distance = distanceTo(label);
    requireInRange(fitsSigned(distance, 8), "bit_branch");
    emit(branch, register, bit, distance);
  }

  /**
   * Calls a label. The reference puts a distance in bytes where the hardware counts words, so the
   * call goes elsewhere; the bytes are the same.
   *
   * @throws AssemblyException when the label or this place does not suit, by the reference's count
   */
  public void callLabel(int label) {
    int distance = buffer.labelPosition(label) - buffer.position() - 3;
    requireAligned(buffer.labelPosition(label), "call0 target");
    requireAligned(distance, "call0 location");
    requireInRange(fitsSigned(distance, 18), "call0");
    emit(CALL0, 4 * distance);
  }

  /**
   * Loads the word at a label, which must lie before this place.
   *
   * @throws AssemblyException when the label or this place is not on a word boundary, or the label
   *     not before it, or beyond 128 KiB
   */
  public void loadFromLabel(int destination, int label) {
    int target = buffer.labelPosition(label);
    int distance = target - buffer.position();
    requireAligned(target, "l32r target");
    requireAligned(distance, "l32r location");
    requireInRange(distance < 0 && fitsSigned(distance, 18), "l32r");
    emit(L32R, destination, target - wordAfter(buffer.position()));
  }

  private void requireInRange(boolean holds, String what) {
    if (buffer.isEmitting() && !holds) {
      throw new AssemblyException(
          AssemblyException.Kind.OUT_OF_RANGE, "ERROR: xtensa " + what + " out of range");
    }
  }

  private void requireAligned(int position, String what) {
    if (buffer.isEmitting() && (position & 3) != 0) {
      throw new AssemblyException(
          AssemblyException.Kind.OUT_OF_RANGE, "ERROR: " + what + " not word-aligned");
    }
  }

  @Override
  public void jumpTo(int register) {
    emit(JX, register);
  }

  @Override
  public void call(int index, int arguments) {
    int scratch = convention.callScratch();
    int table = traits().roles().functionTable();
    if (style.offsets() == Offsets.NARROW_WORDS && index >= NARROW_OFFSETS) {
      emit(L32I, scratch, table, 4 * index); // The one load that minds how far it reaches.
    } else {
      load(Width.WORD, scratch, table, index);
    }
    emit(convention.call(), scratch);
  }

  @Override
  public void moveLabelAddress(int destination, int label) {
    // A call to the next word boundary, just to learn the address it would return to. The constant
    // is counted from there: 3 bytes of movi and 3 of call0 past here.
    emit(MOVI, destination, buffer.labelPosition(label) - buffer.position() - 6);
    int position = buffer.position();
    emit(CALL0, 4 * (position >> 1 & 1));
    buffer.reserve(5 - position & 3);
    emit(ADD_N, destination, destination, A0);
  }

  // Registers.

  @Override
  public void move(int destination, int source) {
    emit(MOV_N, destination, source);
  }

  @Override
  public void clear(int register) {
    emit(MOVI_N, register, 0);
  }

  @Override
  public void negate(int register) {
    emit(NEG, register, register);
  }

  @Override
  public void complement(int register) {
    throw new AssemblyException(
        AssemblyException.Kind.CONTRACT, "Xtensa has no complement; exclusive-or with -1");
  }

  @Override
  public void combine(BinaryOperation operation, int destination, int source) {
    switch (operation) {
      case OR -> emit(OR, destination, destination, source);
      case XOR -> emit(XOR, destination, destination, source);
      case AND -> emit(AND, destination, destination, source);
      case ADD -> emit(ADD_N, destination, destination, source);
      case SUBTRACT -> emit(SUB, destination, destination, source);
      case MULTIPLY -> emit(MULL, destination, destination, source);
      case SHIFT_LEFT -> shift(SSL, source, SLL, destination);
      case SHIFT_RIGHT_UNSIGNED -> shift(SSR, source, SRL, destination);
      case SHIFT_RIGHT_SIGNED -> shift(SSR, source, SRA, destination);
    }
  }

  private void shift(XtensaInstruction prepare, int count, XtensaInstruction shift, int register) {
    emit(prepare, count);
    emit(shift, register, register);
  }

  @Override
  public void compare(Relation relation, boolean signed, int destination, int left, int right) {
    XtensaInstruction less = signed ? BLT : BLTU;
    XtensaInstruction notLess = signed ? BGE : BGEU;
    switch (relation) {
      case LESS -> setIf(less, destination, left, right);
      case MORE -> setIf(less, destination, right, left);
      case LESS_EQUAL -> setIf(notLess, destination, right, left);
      case MORE_EQUAL -> setIf(notLess, destination, left, right);
      case EQUAL -> setIf(BEQ, destination, left, right);
      case NOT_EQUAL -> setIf(BNE, destination, left, right);
    }
  }

  private void setIf(XtensaInstruction branch, int destination, int left, int right) {
    emit(MOVI_N, destination, 1);
    // Over the next instruction: it is two bytes long, and this branch three of the four counted.
    emit(branch, left, right, 1);
    emit(MOVI_N, destination, 0);
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
  public boolean loadsAt(Width width, long offset) {
    return offset == 0 || style.offsets() == Offsets.ANY;
  }

  @Override
  public boolean storesAt(Width width, long offset) {
    return offset == 0 || style.offsets() == Offsets.ANY;
  }

  @Override
  public void loadEntry(int destination, int table, int index) {
    if (style.offsets() == Offsets.ANY) {
      load(Width.HALFWORD, destination, table, index);
    } else {
      emit(L16UI, destination, table, 2 * index);
    }
  }

  /** Whether a word at an offset is for the narrow forms, which may have to drop some of it. */
  private boolean isNarrow(Width width, int offset) {
    return width == Width.WORD
        && (fitsUnsigned(offset, 4) || style.offsets() == Offsets.NARROW_WORDS);
  }

  private void requireReach() {
    if (style.offsets() != Offsets.ANY) {
      throw new AssemblyException(AssemblyException.Kind.OUT_OF_RANGE, "asm overflow");
    }
  }

  @Override
  public void load(Width width, int destination, int base, int offset) {
    int bytes = offset << width.shift();
    if (isNarrow(width, offset)) {
      emit(L32I_N, destination, base, bytes);
    } else if (fitsUnsigned(offset, 8)) {
      emit(load(width), destination, base, bytes);
    } else {
      requireReach();
      moveImmediate(destination, bytes);
      emit(ADD_N, destination, base, destination);
      load(width, destination, destination, 0);
    }
  }

  @Override
  public void store(Width width, int source, int base, int offset) {
    int bytes = offset << width.shift();
    if (isNarrow(width, offset)) {
      emit(S32I_N, source, base, bytes);
    } else if (fitsUnsigned(offset, 8)) {
      emit(store(width), source, base, bytes);
    } else {
      requireReach();
      moveImmediate(STORE_SCRATCH, bytes);
      emit(ADD_N, STORE_SCRATCH, base, STORE_SCRATCH);
      store(width, source, STORE_SCRATCH, 0);
    }
  }

  private static XtensaInstruction load(Width width) {
    return switch (width) {
      case BYTE -> L8UI;
      case HALFWORD -> L16UI;
      case WORD -> L32I;
    };
  }

  private static XtensaInstruction store(Width width) {
    return switch (width) {
      case BYTE -> S8I;
      case HALFWORD -> S16I;
      case WORD -> S32I;
    };
  }

  @Override
  public void loadIndexed(Width width, int destination, int base, int index) {
    addIndex(width, base, index);
    load(width, destination, base, 0);
  }

  @Override
  public void storeIndexed(Width width, int source, int base, int index) {
    addIndex(width, base, index);
    store(width, source, base, 0);
  }

  /** Adds an array's index to its address. */
  private void addIndex(Width width, int base, int index) {
    if (style.offsets() != Offsets.ANY) {
      for (int i = 0; i < width.bytes(); i++) {
        emit(ADD_N, base, base, index);
      }
      return;
    }
    switch (width) {
      case BYTE -> emit(ADD_N, base, index, base);
      case HALFWORD -> emit(ADDX2, base, index, base);
      case WORD -> emit(ADDX4, base, index, base);
    }
  }
}
