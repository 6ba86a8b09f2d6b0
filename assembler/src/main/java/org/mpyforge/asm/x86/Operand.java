package org.mpyforge.asm.x86;

/**
 * The kinds of operands, named after their codes in the opcode maps: Intel SDM volume 2, section
 * A.2.1 (addressing method) and A.2.2 (type). {@code EV} is the operand of ModRM's {@code mod} and
 * {@code rm} fields, of the size of the operands; {@code GB} the byte register of its {@code reg}
 * field.
 */
enum Operand {
  // The register or memory operand of ModRM. Kinds that ModRM codes come first.
  EB(in -> modrm(in, 1)),
  EV(in -> modrm(in, in.operandSize())),
  EW(in -> modrm(in, 2)),
  ED(in -> modrm(in, 4)),
  /** The source of movsxd, which spends the operand-size prefix even beside REX.W. */
  ED_WIDENED(
      in -> {
        in.prefixes().data();
        return modrm(in, 4);
      }),
  /** A doubleword, or with REX.W a quadword. */
  EY(in -> modrm(in, in.prefixes().rex(Prefixes.REX_W) ? 8 : 4)),
  /** A register of operand size, or a word in memory: selectors and machine status. */
  EV_OR_MW(in -> modrm(in, in.isMemory() ? 2 : in.operandSize())),
  /** Pushed, popped, or jumped through: 64 bits by itself in long mode. */
  E_STACK(in -> modrm(in, in.stackSize())),
  ED_OR_MW(in -> modrm(in, in.isMemory() ? 2 : 4)),
  /** An MMX register or memory. */
  QQ(in -> in.isMemory() ? "QWORD PTR " + Addressing.text(in) : "mm" + in.rm()),
  QD(in -> in.isMemory() ? "DWORD PTR " + Addressing.text(in) : "mm" + in.rm()),
  /** An SSE register or memory: all sixteen bytes, or the lowest four or eight. */
  WX(in -> sse(in, "XMMWORD PTR ")),
  WX_D(in -> sse(in, "DWORD PTR ")),
  WX_Q(in -> sse(in, "QWORD PTR ")),
  // Memory only.
  M(Addressing::text),
  MW(in -> "WORD PTR " + Addressing.text(in)),
  MD(in -> "DWORD PTR " + Addressing.text(in)),
  MQ(in -> "QWORD PTR " + Addressing.text(in)),
  MT(in -> "TBYTE PTR " + Addressing.text(in)),
  MB(in -> "BYTE PTR " + Addressing.text(in)),
  /** Two registers' worth: a quadword, or with REX.W two. */
  M_PAIR(
      in ->
          (in.prefixes().rex(Prefixes.REX_W) ? "OWORD PTR " : "QWORD PTR ") + Addressing.text(in)),
  /** A far pointer: 16-bit selector and an offset of operand size. */
  M_FAR(in -> pointerTo(in.prefixes().data() ? 4 : 6) + Addressing.text(in)),
  /** A pair of bounds. */
  MA(in -> (in.operandSize() == 2 ? "DWORD PTR " : "QWORD PTR ") + Addressing.text(in)),
  // Registers.
  GB(in -> in.regRegister(1)),
  GV(in -> in.regRegister(in.operandSize())),
  GW(in -> in.regRegister(2)),
  GY(in -> in.regRegister(in.prefixes().rex(Prefixes.REX_W) ? 8 : 4)),
  GD(in -> in.regRegister(4)),
  /** The general register of {@code rm}, of the width of an address. */
  R_FULL(in -> in.baseRegister(in.rm(), in.mode().isLong() ? 8 : 4)),
  /** An MMX register. */
  PQ(in -> "mm" + in.reg()),
  /** An SSE register. */
  VX(in -> "xmm" + extended(in)),
  /** A segment register. */
  SW(in -> Registers.segment(in.reg())),
  CONTROL(in -> "cr" + (extended(in) + in.prefixes().controlOfLock())),
  DEBUG(in -> "dr" + extended(in)),
  /** A register of the FPU's stack. */
  STI(in -> "st(" + in.rm() + ")"),
  // Not of ModRM, from here on. The register in the low three bits of the opcode:
  OPCODE_B(in -> in.baseRegister(in.opcode() & 7, 1)),
  OPCODE_V(in -> in.baseRegister(in.opcode() & 7, in.operandSize())),
  OPCODE_STACK(in -> in.baseRegister(in.opcode() & 7, in.stackSize())),
  AL(in -> "al"),
  CL(in -> "cl"),
  AX(in -> "ax"),
  DX(in -> "dx"),
  ACCUMULATOR(in -> Registers.general(0, in.operandSize())),
  /** As {@link #ACCUMULATOR}, spending the operand-size prefix even beside REX.W. */
  ACCUMULATOR_90(
      in -> {
        in.prefixes().data();
        return Registers.general(0, in.operandSize());
      }),
  ACCUMULATOR_IO(in -> Registers.general(0, in.operandSizeUpTo4())),
  ES(in -> "es"),
  CS(in -> "cs"),
  SS(in -> "ss"),
  DS(in -> "ds"),
  FS(in -> "fs"),
  GS(in -> "gs"),
  ST(in -> "st"),
  // Immediates.
  ONE(in -> "1"),
  IB(in -> in.hex(in.unsigned8())),
  IW(in -> in.hex(in.unsigned16())),
  /** What cmpps compares for: the first eight go into the mnemonic. */
  PREDICATE(
      in -> {
        int code = in.unsigned8();
        return in.setPredicate(code) ? "" : in.hex(code);
      }),
  /** A word, a doubleword, or a doubleword that is sign-extended to a quadword. */
  IZ(Operand::immediate),
  /** As {@link #IZ}, with all eight bytes of a quadword. */
  IV(in -> in.prefixes().hasRexW() ? in.hex(in.signed64()) : immediate(in)),
  /** A byte that is sign-extended to the operand size. */
  IB_SIGNED(in -> truncated(in, in.signed8(), in.operandSizeQuietly())),
  IB_PUSH(in -> truncated(in, in.signed8(), in.stackSizeQuietly())),
  IZ_PUSH(Operand::pushedImmediate),
  // Code addresses.
  JB(in -> in.hex(in.signed8() + in.nextAddress())),
  JZ(Operand::near),
  AP(Operand::farPointer),
  // Memory without ModRM.
  O(Operand::offset),
  XB(in -> source(in, 1)),
  XV(in -> source(in, in.operandSize())),
  XZ(in -> source(in, in.operandSizeUpTo4())),
  YB(in -> destination(in, 1)),
  YV(in -> destination(in, in.operandSize())),
  YZ(in -> destination(in, in.operandSizeUpTo4())),
  /** The table of xlat. */
  TABLE(in -> "BYTE PTR " + in.prefixes().segmentOrDs() + pointer(in, 3));

  @SuppressWarnings("ImmutableEnumChecker") // The lambdas capture nothing.
  private final Printer printer;

  Operand(Printer printer) {
    this.printer = printer;
  }

  /** Whether the operand is coded in a ModRM byte. */
  boolean readsModrm() {
    return compareTo(OPCODE_B) < 0;
  }

  /** Reads what the operand needs of the code, and prints it. */
  String text(Decoding in) {
    return printer.print(in);
  }

  @FunctionalInterface
  private interface Printer {
    String print(Decoding in);
  }

  /** The keyword for a memory operand of some bytes, with a space. */
  private static String pointerTo(int size) {
    return switch (size) {
      case 1 -> "BYTE PTR ";
      case 2 -> "WORD PTR ";
      case 4 -> "DWORD PTR ";
      case 6 -> "FWORD PTR ";
      default -> "QWORD PTR ";
    };
  }

  private static String modrm(Decoding in, int size) {
    return in.isMemory() ? pointerTo(size) + Addressing.text(in) : in.baseRegister(in.rm(), size);
  }

  private static String sse(Decoding in, String pointer) {
    if (in.isMemory()) {
      return pointer + Addressing.text(in);
    }
    return "xmm" + (in.rm() + (in.prefixes().rex(Prefixes.REX_B) ? 8 : 0));
  }

  private static int extended(Decoding in) {
    return in.reg() + (in.prefixes().rex(Prefixes.REX_R) ? 8 : 0);
  }

  private static String immediate(Decoding in) {
    return switch (in.operandSize()) {
      case 2 -> in.hex(in.unsigned16());
      case 4 -> in.hex(in.signed32() & 0xffffffffL);
      default -> in.hex(in.signed32());
    };
  }

  private static String truncated(Decoding in, long value, int size) {
    return in.hex(
        switch (size) {
          case 2 -> value & 0xffff;
          case 4 -> value & 0xffffffffL;
          default -> value;
        });
  }

  private static String pushedImmediate(Decoding in) {
    return in.stackSizeQuietly() == 2 ? in.hex(in.unsigned16()) : in.hex(in.signed32());
  }

  private static String near(Decoding in) {
    if (in.stackSizeQuietly() != 2) {
      long displacement = in.signed32();
      return in.hex(displacement + in.nextAddress());
    }
    in.prefixes().data();
    // Narrow branches wrap the instruction pointer at 64 KiB.
    int displacement = in.signed16();
    return in.hex(displacement + in.nextAddress() & 0xffff);
  }

  private static String farPointer(Decoding in) {
    String offset = in.hex(in.operandSize() == 2 ? in.unsigned16() : in.signed32());
    return in.hex(in.unsigned16()) + ":" + offset;
  }

  private static String offset(Decoding in) {
    String segment = in.prefixes().hasSegment() ? in.prefixes().segment() : "ds:";
    return segment
        + switch (in.addressSizeQuietly()) {
          case 2 -> in.hex(in.unsigned16());
          case 4 -> in.hex(in.signed32() & 0xffffffffL);
          default -> in.hex(in.signed64());
        };
  }

  private static String source(Decoding in, int size) {
    return pointerTo(size) + in.prefixes().segmentOrDs() + pointer(in, 6);
  }

  private static String destination(Decoding in, int size) {
    return pointerTo(size) + "es:" + pointer(in, 7);
  }

  private static String pointer(Decoding in, int register) {
    return "[" + Registers.general(register, in.addressSize()) + "]";
  }
}
