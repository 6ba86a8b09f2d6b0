package org.mpyforge.asm.x86;

import java.util.List;
import java.util.StringJoiner;
import org.mpyforge.asm.DecodedInstruction;

/**
 * One instruction while it is being read: the cursor over its bytes, its prefixes, its ModRM byte,
 * and the answers that depend on them.
 *
 * <p>Reading past the end of the code gives zeros and is remembered; the caller then throws the
 * result away. No input can make the decoder fail.
 */
final class Decoding {
  /** What SIMD instructions compare for, by number (SDM volume 2, table 3-1). */
  private static final List<String> PREDICATES =
      List.of("eq", "lt", "le", "unord", "neq", "nlt", "nle", "ord");

  private final IntelMode mode;
  private final byte[] code;
  private final int start;
  private final long address;
  private final Prefixes prefixes;
  private String predicate = "";
  private int position;
  private boolean truncated;
  private int opcode;
  private int modrm;
  private boolean ripRelative;
  private int ripDisplacement;

  /**
   * Starts reading an instruction.
   *
   * @param mode the mode the processor is in
   * @param code the code
   * @param start offset of the instruction's first byte
   * @param address address of that byte
   */
  Decoding(IntelMode mode, byte[] code, int start, long address) {
    this.mode = mode;
    this.code = code;
    this.start = start;
    this.address = address;
    this.position = start;
    this.prefixes = new Prefixes(mode);
  }

  IntelMode mode() {
    return mode;
  }

  Prefixes prefixes() {
    return prefixes;
  }

  /** How many bytes have been read. */
  int length() {
    return position - start;
  }

  /** Address of the next byte to be read; after the last, of the next instruction. */
  long nextAddress() {
    return address + length();
  }

  /** Whether the code ended before the instruction did. */
  boolean isTruncated() {
    return truncated;
  }

  /** How many bytes there are, and the operand that the ModRM byte asks for. */
  int lengthWithOperand() {
    if (isMemory()) {
      Addressing.text(this);
    }
    return length();
  }

  /** The first bytes of the instruction as data; those that the code lacks are left out. */
  DecodedInstruction data(int length) {
    StringJoiner values = new StringJoiner(", ");
    int end = Math.min(start + length, code.length);
    for (int i = start; i < end; i++) {
      values.add("0x%02x".formatted(code[i] & 0xff));
    }
    return new DecodedInstruction(end - start, ".byte", values.toString());
  }

  // The cursor.

  int peek() {
    if (position >= code.length) {
      truncated = true;
      return 0;
    }
    return code[position] & 0xff;
  }

  void skip() {
    position++;
  }

  int unsigned8() {
    int b = peek();
    position++;
    return b;
  }

  int signed8() {
    return (byte) unsigned8();
  }

  int unsigned16() {
    int low = unsigned8();
    return low | unsigned8() << 8;
  }

  int signed16() {
    return (short) unsigned16();
  }

  int signed32() {
    int low = unsigned16();
    return low | unsigned16() << 16;
  }

  long signed64() {
    long low = signed32() & 0xffffffffL;
    return low | (long) signed32() << 32;
  }

  // Opcode and ModRM.

  /** Reads the opcode: one byte, or two after 0f, or three after 0f 38 and 0f 3a. */
  void readOpcode() {
    opcode = unsigned8();
    if (opcode == 0x0f) {
      opcode = opcode << 8 | unsigned8();
      if (opcode == 0x0f38 || opcode == 0x0f3a) {
        opcode = opcode << 8 | unsigned8();
      }
    }
  }

  /** The bytes of the opcode, the last one lowest. */
  int opcode() {
    return opcode;
  }

  void readModrm() {
    modrm = unsigned8();
  }

  int mod() {
    return modrm >> 6;
  }

  /** The {@code reg} field of ModRM, 0–7: a register, or more opcode. */
  int reg() {
    return modrm >> 3 & 7;
  }

  /** The {@code rm} field of ModRM, 0–7. */
  int rm() {
    return modrm & 7;
  }

  boolean isMemory() {
    return mod() != 3;
  }

  /**
   * Notes what a SIMD comparison compares for.
   *
   * @return whether it has a name
   */
  boolean setPredicate(int code) {
    if (code >= PREDICATES.size()) {
      return false;
    }
    predicate = PREDICATES.get(code);
    return true;
  }

  /** The name of what a SIMD comparison compares for, or nothing. */
  String predicate() {
    return predicate;
  }

  // Sizes, in bytes. Each question marks the prefixes that answer it as spent.

  /** The operand size: 8 with REX.W, 2 with 0x66, else 4. */
  int operandSize() {
    if (prefixes.rex(Prefixes.REX_W)) {
      return 8;
    }
    return prefixes.data() ? 2 : 4;
  }

  /** The operand size of instructions that know no 64-bit operand: ins, outs, in, out. */
  int operandSizeUpTo4() {
    return prefixes.hasRexW() || !prefixes.data() ? 4 : 2;
  }

  /** The operand size of stack and branch instructions, which in long mode is 8 by itself. */
  int stackSize() {
    if (mode.isLong() && (!prefixes.hasData() || prefixes.hasRexW())) {
      return 8;
    }
    return operandSize();
  }

  /** The address size: 8 in long mode, 4 outside it; halved by 0x67. */
  int addressSize() {
    int full = mode.isLong() ? 8 : 4;
    return prefixes.address() ? full / 2 : full;
  }

  /** As {@link #operandSize}, spending nothing: the width of an immediate that stays as coded. */
  int operandSizeQuietly() {
    if (prefixes.hasRexW()) {
      return 8;
    }
    return prefixes.hasData() ? 2 : 4;
  }

  /** As {@link #stackSize}, spending nothing. */
  int stackSizeQuietly() {
    if (mode.isLong() && (!prefixes.hasData() || prefixes.hasRexW())) {
      return 8;
    }
    return operandSizeQuietly();
  }

  /** As {@link #addressSize}, spending nothing: the width of an address that stays as coded. */
  int addressSizeQuietly() {
    int full = mode.isLong() ? 8 : 4;
    return prefixes.hasAddress() ? full / 2 : full;
  }

  // Text.

  /** A register of the {@code rm} field or of the opcode's low three bits, which REX.B extends. */
  String baseRegister(int number, int size) {
    return register(number, Prefixes.REX_B, size);
  }

  /** The register of the {@code reg} field, which REX.R extends. */
  String regRegister(int size) {
    return register(reg(), Prefixes.REX_R, size);
  }

  private String register(int number, int extension, int size) {
    int full = prefixes.rex(extension) ? number + 8 : number;
    if (size == 1 && (number & 4) != 0) {
      prefixes.useRex();
    }
    return Registers.general(full, size, prefixes.hasRex());
  }

  /**
   * A number as hexadecimal.
   *
   * @param value the number; outside long mode only its low 32 bits count
   */
  String hex(long value) {
    return "0x" + Long.toHexString(mode.isLong() ? value : value & 0xffffffffL);
  }

  /** A number with its sign, as hexadecimal. */
  static String signedHex(int value) {
    return value < 0 ? "-0x" + Integer.toHexString(-value) : "0x" + Integer.toHexString(value);
  }

  /** Notes that the address in the text is relative to the end of the instruction. */
  void setRipRelative(int displacement) {
    ripRelative = true;
    ripDisplacement = displacement;
  }

  /** The comment that resolves a RIP-relative address, or nothing. */
  String ripComment() {
    if (!ripRelative) {
      return "";
    }
    return " # " + hex(nextAddress() + ripDisplacement);
  }
}
