package org.mpyforge.format;

import java.util.Optional;

/**
 * A machine that native code in a {@code .mpy} file can be for, in the order of its numbers in the
 * header ({@code py/persistentcode.h} of MicroPython 1.28.0).
 */
public enum NativeArch {
  /** No native code: the file holds bytecode only. */
  NONE("none", 0, MpyVersion.V5),
  /** 32-bit x86. */
  X86("x86", 4, MpyVersion.V5),
  /** 64-bit x86. */
  X64("x64", 8, MpyVersion.V5),
  /** 32-bit Arm in Arm state, ARMv6. */
  ARMV6("armv6", 4, MpyVersion.V5),
  /** Thumb of ARMv6-M (Cortex-M0, M0+). */
  ARMV6M("armv6m", 4, MpyVersion.V5, MpyVersion.V6_0),
  /** Thumb-2 of ARMv7-M (Cortex-M3). */
  ARMV7M("armv7m", 4, MpyVersion.V5),
  /** Thumb-2 of ARMv7E-M without floating point (Cortex-M4). */
  ARMV7EM("armv7em", 4, MpyVersion.V5),
  /** Thumb-2 of ARMv7E-M with single-precision floating point (Cortex-M4F). */
  ARMV7EMSP("armv7emsp", 4, MpyVersion.V5),
  /** Thumb-2 of ARMv7E-M with double-precision floating point (Cortex-M7). */
  ARMV7EMDP("armv7emdp", 4, MpyVersion.V5),
  /** Xtensa with the call0 convention (ESP8266). */
  XTENSA("xtensa", 4, MpyVersion.V5),
  /** Xtensa with register windows (ESP32). */
  XTENSAWIN("xtensawin", 4, MpyVersion.V5),
  /** 32-bit RISC-V with the I, M and C extensions. */
  RV32IMC("rv32imc", 4, MpyVersion.V6_3),
  /** 64-bit RISC-V with the I, M and C extensions; nothing compiles for it yet. */
  RV64IMC("rv64imc", 8, MpyVersion.V6_3),
  /** Not a machine: the compiler prints an assembly listing instead of code. */
  DEBUG("debug", 8, MpyVersion.V6_3);

  private static final NativeArch[] BY_NUMBER = values();

  private final String spelling;
  private final int wordSize;
  private final MpyVersion since;
  private final MpyVersion compiledSince;

  NativeArch(String spelling, int wordSize, MpyVersion since) {
    this(spelling, wordSize, since, since);
  }

  NativeArch(String spelling, int wordSize, MpyVersion since, MpyVersion compiledSince) {
    this.spelling = spelling;
    this.wordSize = wordSize;
    this.since = since;
    this.compiledSince = compiledSince;
  }

  /** The number in bits 2 to 5 of the header's third byte, 0 for {@link #NONE}. */
  public int number() {
    return ordinal();
  }

  /** The name as {@code mpy-cross -march=} takes it. */
  public String spelling() {
    return spelling;
  }

  /** The size of a machine word in bytes: 4 or 8, and 0 for {@link #NONE}. */
  public int wordSize() {
    return wordSize;
  }

  /** Whether this is a real or pretended machine, that is, anything but {@link #NONE}. */
  public boolean isNative() {
    return this != NONE;
  }

  /** Whether files of {@code version} can name this architecture. */
  public boolean existsIn(MpyVersion version) {
    return version.compareTo(since) >= 0;
  }

  /**
   * Whether the compiler that writes {@code version} takes this as its {@code -march} ({@code
   * mpy-cross/main.c} of that release). {@link #ARMV6M} had a number long before: in version 5 it
   * is what a board may be, and nothing makes code for it.
   */
  public boolean isCompiledIn(MpyVersion version) {
    return version.compareTo(compiledSince) >= 0;
  }

  /** The architecture with the given header number, if there is one. */
  public static Optional<NativeArch> ofNumber(int number) {
    return number >= 0 && number < BY_NUMBER.length
        ? Optional.of(BY_NUMBER[number])
        : Optional.empty();
  }

  /**
   * The architecture that {@code -march=spelling} names, if there is one. {@link #NONE} has no
   * spelling a user could give, and {@code host} is for the caller to resolve.
   */
  public static Optional<NativeArch> ofSpelling(String spelling) {
    for (NativeArch arch : BY_NUMBER) {
      if (arch.isNative() && arch.spelling.equals(spelling)) {
        return Optional.of(arch);
      }
    }
    return Optional.empty();
  }

  /** The {@link #spelling()}. */
  @Override
  public String toString() {
    return spelling;
  }
}
