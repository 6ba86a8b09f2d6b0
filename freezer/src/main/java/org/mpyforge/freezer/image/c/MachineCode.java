package org.mpyforge.freezer.image.c;

import org.mpyforge.format.NativeArch;
import org.mpyforge.format.RawCode;

/** Where machine code must stand: in the section of code, aligned as the machine has it. */
final class MachineCode {
  private MachineCode() {}

  /**
   * What puts a variable into the section of code. The compiler takes it for data, and would give
   * the section flags that clash with those of code; a comment sign of the assembler hides them.
   */
  static String section(NativeArch arch) {
    return switch (arch) {
      case X86, X64, XTENSA, XTENSAWIN, RV32IMC, RV64IMC -> section("@progbits # ");
      default -> section("%progbits @ ");
    };
  }

  private static String section(String typeAndComment) {
    return " __attribute__((section(\".text,\\\"ax\\\"," + typeAndComment + "\")))";
  }

  /** What aligns a function: by words where its constants are words, by instructions else. */
  static String alignment(NativeArch arch) {
    return switch (arch) {
      case NONE, X86, X64, DEBUG -> "";
      case ARMV6, XTENSA, XTENSAWIN -> " __attribute__((aligned(4)))";
      default -> " __attribute__((aligned(2)))";
    };
  }

  /** The name of a kind of code in {@code py/emitglue.h}. */
  static String kind(RawCode.Kind kind) {
    return switch (kind) {
      case BYTECODE -> "MP_CODE_BYTECODE";
      case NATIVE_PYTHON -> "MP_CODE_NATIVE_PY";
      case VIPER -> "MP_CODE_NATIVE_VIPER";
      case INLINE_ASSEMBLER -> "MP_CODE_NATIVE_ASM";
    };
  }
}
