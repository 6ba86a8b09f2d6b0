package org.mpyforge.asm.rv32;

import java.util.List;

/**
 * The integer registers by the names of the calling convention (RISC-V ELF psABI, "Register
 * Convention"). A register's number is its place in {@link #NAMES}.
 */
public final class Rv32Registers {
  /** Always reads as 0. */
  public static final int ZERO = 0;

  /** Return address. */
  public static final int RA = 1;

  /** Stack pointer. */
  public static final int SP = 2;

  /** Second scratch register. */
  public static final int T1 = 6;

  /** Third scratch register. */
  public static final int T2 = 7;

  /** First register kept over calls, and the first a compressed instruction can name. */
  public static final int S0 = 8;

  /** Second register kept over calls. */
  public static final int S1 = 9;

  /** First argument, and the result. */
  public static final int A0 = 10;

  /** Second argument. */
  public static final int A1 = 11;

  /** Third argument. */
  public static final int A2 = 12;

  /** Fourth argument. */
  public static final int A3 = 13;

  /** Sixth argument, and the last register a compressed instruction can name. */
  public static final int A5 = 15;

  /** Third register kept over calls. */
  public static final int S2 = 18;

  /** Fourth register kept over calls. */
  public static final int S3 = 19;

  /** Fifth register kept over calls. */
  public static final int S4 = 20;

  /** Fourth scratch register. */
  public static final int T3 = 28;

  /** All names, by number. */
  public static final List<String> NAMES =
      List.of(
          "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3",
          "a4", "a5", "a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11",
          "t3", "t4", "t5", "t6");

  private Rv32Registers() {}

  /**
   * Whether the compressed instructions that have only three bits for a register can name this one.
   */
  public static boolean isCompressible(int register) {
    return register >= S0 && register <= A5;
  }
}
