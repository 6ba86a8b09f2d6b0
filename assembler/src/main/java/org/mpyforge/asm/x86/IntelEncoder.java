package org.mpyforge.asm.x86;

import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.Width;

/**
 * Writes the instructions that native code is made of, for either mode. Destinations come first.
 *
 * <p>Where the instruction set offers a choice of encodings this class chooses as the reference
 * assemblers ({@code py/asmx86.c}, {@code py/asmx64.c}) do: two registers combine in the "register
 * to r/m" form, a displacement or immediate takes one byte if it fits with its sign, a branch takes
 * the short form if it goes backward no more than 128 bytes. A forward branch is always long,
 * because the first pass does not know how far it goes.
 *
 * <p>Registers are numbers: 0–7, in long mode 0–15. Values are machine words: 4 bytes, in long mode
 * 8. Source of the encodings: Intel SDM volume 2, chapters 3–5.
 */
public final class IntelEncoder {
  /** An operation of two registers, with the opcode of its form {@code op r/m, reg}. */
  public enum Operation {
    /** Sum. */
    ADD(0x01),
    /** Bitwise or. */
    OR(0x09),
    /** Bitwise and. */
    AND(0x21),
    /** Difference. */
    SUBTRACT(0x29),
    /** Bitwise exclusive or. */
    XOR(0x31),
    /** Difference, of which only the flags are kept. */
    COMPARE(0x39),
    /** Bitwise and, of which only the flags are kept. */
    TEST(0x85),
    /** Copy. */
    MOVE(0x89);

    private final int opcode;

    Operation(int opcode) {
      this.opcode = opcode;
    }
  }

  /** An operation of one register, with its opcode and what extends it in the reg field. */
  public enum Unary {
    /** Bitwise complement. */
    NOT(0xf7, 2),
    /** Two's complement. */
    NEGATE(0xf7, 3),
    /** Shift left by {@code cl}. */
    SHIFT_LEFT(0xd3, 4),
    /** Shift right by {@code cl}, filling with zeros. */
    SHIFT_RIGHT_UNSIGNED(0xd3, 5),
    /** Shift right by {@code cl}, filling with the sign. */
    SHIFT_RIGHT_SIGNED(0xd3, 7);

    private final int opcode;
    private final int extension;

    Unary(int opcode, int extension) {
      this.opcode = opcode;
      this.extension = extension;
    }
  }

  private static final int OPERAND_SIZE_PREFIX = 0x66;
  private static final int REX = 0x40;
  private static final int MOD_DISPLACEMENT_8 = 0x40;
  private static final int MOD_DISPLACEMENT_32 = 0x80;
  private static final int MOD_REGISTER = 0xc0;
  private static final int STACK_POINTER = 4;
  private static final int BASE_POINTER = 5;

  /** A SIB byte that says: no index, and the stack pointer as base. */
  private static final int SIB_STACK_POINTER = 0x24;

  private static final int OPCODE_ADD_EXTENSION = 0;
  private static final int OPCODE_SUBTRACT_EXTENSION = 5;

  private final CodeBuffer buffer;
  private final boolean isLong;

  /**
   * An encoder.
   *
   * @param buffer where the instructions go
   * @param mode the mode they are for
   */
  public IntelEncoder(CodeBuffer buffer, IntelMode mode) {
    this.buffer = buffer;
    this.isLong = mode.isLong();
  }

  // The stack.

  /** {@code push reg}. */
  public void push(int register) {
    rex(false, 0, register);
    buffer.write8(0x50 | register & 7);
  }

  /** {@code pop reg}. */
  public void pop(int register) {
    rex(false, 0, register);
    buffer.write8(0x58 | register & 7);
  }

  /** {@code ret}. */
  public void ret() {
    buffer.write8(0xc3);
  }

  // Registers and constants.

  /** {@code op destination, source}. */
  public void apply(Operation operation, int destination, int source) {
    registers(operation.opcode, destination, source);
  }

  /** {@code op register}. */
  public void apply(Unary operation, int register) {
    registers(operation.opcode, register, operation.extension);
  }

  /** {@code imul destination, source}. */
  public void multiply(int destination, int source) {
    rex(isLong, destination, source);
    buffer.write24(0xaf0f | modrm(MOD_REGISTER, destination, source) << 16);
  }

  /** {@code add register, value}. */
  public void addImmediate(int register, int value) {
    immediate(OPCODE_ADD_EXTENSION, register, value, fitsByte(value));
  }

  /** {@code add register, value}, with all four bytes of the value. */
  public void addImmediate32(int register, int value) {
    immediate(OPCODE_ADD_EXTENSION, register, value, false);
  }

  /** {@code sub register, value}. */
  public void subtractImmediate(int register, int value) {
    immediate(OPCODE_SUBTRACT_EXTENSION, register, value, fitsByte(value));
  }

  /** {@code mov r32, value}; in long mode the upper half of the register becomes zero. */
  public void moveImmediate32(int register, int value) {
    rex(false, 0, register);
    buffer.write8(0xb8 | register & 7);
    buffer.write32(value);
  }

  /** {@code movabs r64, value}; in long mode only. */
  public void moveImmediate64(int register, long value) {
    rex(true, 0, register);
    buffer.write8(0xb8 | register & 7);
    buffer.write(8, value);
  }

  /** Compares a register's low byte with zero: {@code test r8, r8}. */
  public void testByte(int register) {
    requireLow(register);
    buffer.write16(0x84 | modrm(MOD_REGISTER, register, register) << 8);
  }

  /** Sets a register's low byte to 1 or 0: {@code setcc r8}. */
  public void setByte(Condition condition, int register) {
    requireLow(register);
    buffer.write24(0x0f | (0x90 | condition.code()) << 8 | modrm(MOD_REGISTER, 0, register) << 16);
  }

  // Memory. Displacements are in bytes.

  /** {@code mov reg, [base+displacement]}: a machine word. */
  public void loadWord(int destination, int base, int displacement) {
    rex(isLong, destination, base);
    buffer.write8(0x8b);
    memory(destination, base, displacement);
  }

  /** {@code mov [base+displacement], reg}: a machine word. */
  public void storeWord(int source, int base, int displacement) {
    rex(isLong, source, base);
    buffer.write8(0x89);
    memory(source, base, displacement);
  }

  /** {@code lea reg, [base+displacement]}. */
  public void loadAddress(int destination, int base, int displacement) {
    rex(isLong, destination, base);
    buffer.write8(0x8d);
    memory(destination, base, displacement);
  }

  /** {@code movzx reg, [base+displacement]}, or {@code mov} for four bytes. */
  public void load(Width width, int destination, int base, int displacement) {
    rex(false, destination, base);
    switch (width) {
      case BYTE -> buffer.write16(0xb60f);
      case HALFWORD -> buffer.write16(0xb70f);
      case WORD -> buffer.write8(0x8b);
    }
    memory(destination, base, displacement);
  }

  /**
   * {@code mov [base+displacement], reg} of some size.
   *
   * <p>There is no check on byte stores, and without REX the registers 4–7 are the <em>second</em>
   * bytes of 0–3: see {@link org.mpyforge.asm.Quirk#STORES_FROM_THIRD_ARGUMENT}.
   */
  public void store(Width width, int source, int base, int displacement) {
    if (width == Width.HALFWORD) {
      buffer.write8(OPERAND_SIZE_PREFIX);
    }
    rex(false, source, base);
    buffer.write8(width == Width.BYTE ? 0x88 : 0x89);
    memory(source, base, displacement);
  }

  // Control flow.

  /** {@code jmp register}. */
  public void jump(int register) {
    requireLow(register);
    buffer.write16(0xff | modrm(MOD_REGISTER, 4, register) << 8);
  }

  /** {@code call register}. */
  public void call(int register) {
    requireLow(register);
    buffer.write16(0xff | modrm(MOD_REGISTER, 2, register) << 8);
  }

  /** {@code call} to the next instruction: pushes its address. */
  public void callNext() {
    buffer.write8(0xe8);
    buffer.write32(0);
  }

  /** {@code jmp label}. */
  public void jumpToLabel(int label) {
    if (isNear(label)) {
      buffer.write16(0xeb | (distance(label) - 2) << 8);
    } else {
      int distance = distance(label) - 5;
      buffer.write8(0xe9);
      buffer.write32(distance);
    }
  }

  /** {@code jcc label}. */
  public void jumpToLabel(Condition condition, int label) {
    if (isNear(label)) {
      buffer.write16(0x70 | condition.code() | (distance(label) - 2) << 8);
    } else {
      int distance = distance(label) - 6;
      buffer.write16(0x0f | (0x80 | condition.code()) << 8);
      buffer.write32(distance);
    }
  }

  /** {@code lea reg, [rip+…]}: the address of a label; in long mode only. */
  public void loadLabelAddress(int destination, int label) {
    int distance = distance(label) - 7;
    rex(true, destination, 0);
    buffer.write16(0x8d | modrm(0, destination, BASE_POINTER) << 8);
    buffer.write32(distance);
  }

  /** How far it is from here to a label, in bytes; meaningless while the label is not known. */
  public int distance(int label) {
    return buffer.labelPosition(label) - buffer.position();
  }

  /** Whether a short branch from here reaches a label that is already known. */
  private boolean isNear(int label) {
    return buffer.labelPosition(label) != CodeBuffer.UNASSIGNED
        && distance(label) < 0
        && fitsByte(distance(label) - 2);
  }

  // The parts of an instruction.

  /** A REX prefix, if it says anything. */
  private void rex(boolean wide, int reg, int base) {
    int bits = (wide ? 8 : 0) | (reg & 8) >> 1 | (base & 8) >> 3;
    if (bits != 0) {
      buffer.write8(REX | bits);
    }
  }

  private void registers(int opcode, int rm, int reg) {
    rex(isLong, reg, rm);
    buffer.write16(opcode | modrm(MOD_REGISTER, reg, rm) << 8);
  }

  private void immediate(int extension, int register, int value, boolean asByte) {
    registers(asByte ? 0x83 : 0x81, register, extension);
    buffer.write(asByte ? 1 : 4, value);
  }

  private static int modrm(int mod, int reg, int rm) {
    return mod | (reg & 7) << 3 | rm & 7;
  }

  private void memory(int reg, int base, int displacement) {
    int mod;
    if (displacement == 0 && (base & 7) != BASE_POINTER) {
      mod = 0;
    } else {
      mod = fitsByte(displacement) ? MOD_DISPLACEMENT_8 : MOD_DISPLACEMENT_32;
    }
    buffer.write8(modrm(mod, reg, base));
    if ((base & 7) == STACK_POINTER) {
      buffer.write8(SIB_STACK_POINTER);
    }
    if (mod == MOD_DISPLACEMENT_8) {
      buffer.write8(displacement);
    } else if (mod == MOD_DISPLACEMENT_32) {
      buffer.write32(displacement);
    }
  }

  private static boolean fitsByte(int value) {
    return value == (byte) value;
  }

  private static void requireLow(int register) {
    AssemblyException.require(register < 8, "register %d needs a REX prefix".formatted(register));
  }
}
