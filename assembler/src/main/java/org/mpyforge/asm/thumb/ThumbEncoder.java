package org.mpyforge.asm.thumb;

import static org.mpyforge.asm.AssemblyException.require;

import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.arm.Condition;

/**
 * Thumb instructions as halfwords. This is what inline assembler speaks; it checks ranges itself
 * and tells the user, here a value simply goes into its field. Registers are 0 to 15, "low" ones 0
 * to 7; where only low ones can be encoded, another is an {@link
 * org.mpyforge.asm.AssemblyException}. Distances and sets of registers (bit n for register n) are
 * as in the ARM Architecture Reference Manual, whose names the methods have.
 */
public final class ThumbEncoder {
  /** The stack pointer. */
  public static final int SP = 13;

  /** The link register. */
  public static final int LR = 14;

  /** The program counter. */
  public static final int PC = 15;

  private final CodeBuffer buffer;

  /** An encoder that appends to a buffer. */
  public ThumbEncoder(CodeBuffer buffer) {
    this.buffer = buffer;
  }

  /** The buffer it appends to. */
  public CodeBuffer buffer() {
    return buffer;
  }

  /** A 16-bit instruction. */
  void narrow(int halfword) {
    buffer.write16(halfword);
  }

  /** A 32-bit instruction, of which the first halfword is written first. */
  void wide(int first, int second) {
    buffer.write32(first & 0xffff | second << 16);
  }

  private static int low(int register) {
    require(register < 8, "r" + register + " where only r0 to r7 can be");
    return register;
  }

  // Moves and arithmetic

  /** {@code mov rd, rm}, any registers. */
  public void move(int rd, int rm) {
    narrow(0x4600 | (rd & 8) << 4 | rm << 3 | rd & 7);
  }

  /** {@code mov}, {@code cmp}, {@code add} or {@code sub} of a low register and a byte. */
  public void immediate(ImmediateOperation operation, int rdn, int imm8) {
    narrow(operation.bits | low(rdn) << 8 | imm8);
  }

  /** {@code lsl}, {@code lsr} or {@code asr} of a low register by a constant. */
  public void shift(ShiftOperation operation, int rd, int rm, int imm5) {
    narrow(operation.bits | imm5 << 6 | low(rm) << 3 | low(rd));
  }

  /** {@code add rd, rn, rm}, low registers. */
  public void add(int rd, int rn, int rm) {
    narrow(0x1800 | rm << 6 | low(rn) << 3 | low(rd));
  }

  /** {@code sub rd, rn, rm}, low registers. */
  public void subtract(int rd, int rn, int rm) {
    narrow(0x1a00 | rm << 6 | low(rn) << 3 | low(rd));
  }

  /** {@code add rd, rn, #imm3}, low registers. */
  public void addImmediate(int rd, int rn, int imm3) {
    narrow(0x1c00 | imm3 << 6 | low(rn) << 3 | low(rd));
  }

  /** {@code sub rd, rn, #imm3}, low registers. */
  public void subtractImmediate(int rd, int rn, int imm3) {
    narrow(0x1e00 | imm3 << 6 | low(rn) << 3 | low(rd));
  }

  /** An operation on two low registers. */
  public void alu(AluOperation operation, int rdn, int rm) {
    narrow(operation.bits | low(rm) << 3 | low(rdn));
  }

  /** {@code add rdn, rm}, any registers, flags untouched. */
  void addAny(int rdn, int rm) {
    narrow(0x4400 | (rdn & 8) << 4 | rm << 3 | rdn & 7);
  }

  /** {@code sxth rd, rm}, low registers. */
  void signExtendHalfword(int rd, int rm) {
    narrow(0xb200 | low(rm) << 3 | low(rd));
  }

  /** {@code movw rd, #imm16}: the rest of the register becomes zero. Thumb-2. */
  public void movw(int rd, int imm16) {
    moveHalf(0xf240, rd, imm16);
  }

  /** {@code movt rd, #imm16}: the upper half only. Thumb-2. */
  public void movt(int rd, int imm16) {
    moveHalf(0xf2c0, rd, imm16);
  }

  private void moveHalf(int bits, int rd, int imm16) {
    require(rd < PC, "the program counter cannot be loaded by halves");
    wide(
        bits | imm16 >> 1 & 0x400 | imm16 >> 12 & 0xf,
        imm16 << 4 & 0x7000 | rd << 8 | imm16 & 0xff);
  }

  /** {@code clz rd, rm}: count of leading zeros. Thumb-2. */
  public void clz(int rd, int rm) {
    wide(0xfab0 | rm, 0xf080 | rd << 8 | rm);
  }

  /** {@code rbit rd, rm}: bits in reverse. Thumb-2. */
  public void rbit(int rd, int rm) {
    wide(0xfa90 | rm, 0xf0a0 | rd << 8 | rm);
  }

  /** {@code sdiv rd, rn, rm}: signed quotient. Thumb-2. */
  public void sdiv(int rd, int rn, int rm) {
    wide(0xfb90 | rn, 0xf0f0 | rd << 8 | rm);
  }

  /** {@code udiv rd, rn, rm}: unsigned quotient. Thumb-2. */
  public void udiv(int rd, int rn, int rm) {
    wide(0xfbb0 | rn, 0xf0f0 | rd << 8 | rm);
  }

  // Memory

  /** A load or store at {@code rn + imm5}, the offset in units of the transfer's width. */
  public void transfer(Transfer transfer, int rt, int rn, int imm5) {
    narrow(transfer.immediateBits | imm5 << 6 & 0x7c0 | rn << 3 | rt);
  }

  /** A load or store at {@code rn + rm}, low registers. */
  void transferIndexed(Transfer transfer, int rt, int rn, int rm) {
    narrow(transfer.registerBits | low(rm) << 6 | low(rn) << 3 | low(rt));
  }

  /** A load or store at {@code rn + imm12}, the offset in bytes. Thumb-2. */
  void transferWide(Transfer transfer, int rt, int rn, int imm12) {
    wide(transfer.wideBits | rn, rt << 12 | imm12);
  }

  /** {@code ldr rt, [pc, #imm8]}, the offset in words from the word after this instruction's. */
  void loadLiteral(int rt, int imm8) {
    narrow(0x4800 | low(rt) << 8 | imm8);
  }

  /** {@code ldr rt, [sp, #imm8]}, the offset in words. */
  void loadFromStack(int rt, int imm8) {
    narrow(0x9800 | low(rt) << 8 | imm8 & 0xff);
  }

  /** {@code str rt, [sp, #imm8]}, the offset in words. */
  void storeToStack(int rt, int imm8) {
    narrow(0x9000 | low(rt) << 8 | imm8 & 0xff);
  }

  /** {@code ldrex rt, [rn, #imm8]}, the offset in words. Thumb-2. */
  public void ldrex(int rt, int rn, int imm8) {
    wide(0xe850 | rn, 0x0f00 | rt << 12 | imm8);
  }

  /** {@code strex rd, rt, [rn, #imm8]}, the offset in words. Thumb-2. */
  public void strex(int rd, int rt, int rn, int imm8) {
    wide(0xe840 | rn, rt << 12 | rd << 8 | imm8);
  }

  // Stack

  /** Whether {@link #push} of a set of registers is a 16-bit instruction: low ones and lr. */
  public static boolean isNarrowPush(int registers) {
    return (registers & 0xbf00) == 0;
  }

  /** {@code push}; the 32-bit form is Thumb-2. */
  public void push(int registers) {
    if (isNarrowPush(registers)) {
      narrow(0xb400 | registers >> 6 & 0x100 | registers & 0xff);
    } else {
      pushWide(registers);
    }
  }

  /** {@code push} as 32 bits, whether it need be or not. Thumb-2. */
  public void pushWide(int registers) {
    wide(0xe92d, registers);
  }

  /** Whether {@link #pop} of a set of registers is a 16-bit instruction: low ones and pc. */
  public static boolean isNarrowPop(int registers) {
    return (registers & 0x7f00) == 0;
  }

  /** {@code pop}; the 32-bit form is Thumb-2. */
  public void pop(int registers) {
    if (isNarrowPop(registers)) {
      narrow(0xbc00 | registers >> 7 & 0x100 | registers & 0xff);
    } else {
      popWide(registers);
    }
  }

  /** {@code pop} as 32 bits, whether it need be or not. Thumb-2. */
  public void popWide(int registers) {
    wide(0xe8bd, registers);
  }

  /** {@code add sp, #imm7}, in words. */
  void addToStackPointer(int imm7) {
    narrow(0xb000 | imm7);
  }

  /** {@code sub sp, #imm7}, in words. */
  void subtractFromStackPointer(int imm7) {
    narrow(0xb080 | imm7);
  }

  /** {@code add.w sp, sp, #imm11}, in bytes; higher bits are lost. Thumb-2. */
  void addToStackPointerWide(int imm11) {
    wide(0xf200 | SP, imm11 << 4 & 0x7000 | SP << 8 | imm11 & 0xff);
  }

  /** {@code sub.w sp, sp, #imm11}, in bytes; higher bits are lost. Thumb-2. */
  void subtractFromStackPointerWide(int imm11) {
    wide(0xf2a0 | SP, imm11 << 4 & 0x7000 | SP << 8 | imm11 & 0xff);
  }

  /** {@code add rd, sp, #imm8}, in words; higher bits are lost. */
  void addStackPointer(int rd, int imm8) {
    narrow(0xa800 | low(rd) << 8 | imm8 & 0xff);
  }

  // Branches and system

  /** {@code bx rm}: jumps to the address in a register. */
  public void bx(int rm) {
    narrow(0x4700 | rm << 3);
  }

  /** {@code blx rm}: calls the address in a register. */
  void blx(int rm) {
    narrow(0x4780 | rm << 3);
  }

  /**
   * {@code it}: makes the next instructions conditional. Thumb-2.
   *
   * @param condition of the first of them
   * @param mask how many there are and which have the inverse condition, bits 0 to 3 of the
   *     instruction
   */
  public void it(Condition condition, int mask) {
    narrow(0xbf00 | condition.code() << 4 | mask);
  }

  /** {@code nop}. */
  public void nop() {
    narrow(0xbf00);
  }

  /** {@code wfi}: waits for an interrupt. */
  public void wfi() {
    narrow(0xbf30);
  }

  /** {@code cpsid i}: holds interrupts. */
  public void cpsidI() {
    narrow(0xb672);
  }

  /** {@code cpsie i}: lets interrupts through. */
  public void cpsieI() {
    narrow(0xb662);
  }

  /** {@code mrs rd, special}: reads a special register, by its number. Thumb-2. */
  public void mrs(int rd, int special) {
    wide(0xf3ef, 0x8000 | rd << 8 | special);
  }

  // Floating point; sd, sn, sm are 0 to 31

  /** An operation on two single-precision registers. */
  public void vfp(VfpOperation operation, int sd, int sm) {
    vfp(operation, sd, 0, sm);
  }

  /** An operation on three single-precision registers. */
  public void vfp(VfpOperation operation, int sd, int sn, int sm) {
    wide(
        operation.high | (sd & 1) << 6 | sn >> 1,
        operation.low | (sd & 0x1e) << 11 | (sn & 1) << 7 | (sm & 1) << 5 | sm >> 1);
  }

  /** {@code vmrs rt, FPSCR}; rt 15 stands for the flags. */
  public void vmrs(int rt) {
    wide(0xeef1, 0x0a10 | rt << 12);
  }

  /** {@code vmov rt, sn}. */
  public void vmovToCore(int rt, int sn) {
    wide(0xee10 | sn >> 1, 0x0a10 | rt << 12 | (sn & 1) << 7);
  }

  /** {@code vmov sn, rt}. */
  public void vmovFromCore(int sn, int rt) {
    wide(0xee00 | sn >> 1, 0x0a10 | rt << 12 | (sn & 1) << 7);
  }

  /** {@code vldr sd, [rn, #imm8]}, the offset in words. */
  public void vldr(int sd, int rn, int imm8) {
    wide(0xed90 | rn | (sd & 1) << 6, 0x0a00 | (sd & 0x1e) << 11 | imm8);
  }

  /** {@code vstr sd, [rn, #imm8]}, the offset in words. */
  public void vstr(int sd, int rn, int imm8) {
    wide(0xed80 | rn | (sd & 1) << 6, 0x0a00 | (sd & 0x1e) << 11 | imm8);
  }
}
