package org.mpyforge.cross.compile;

import org.mpyforge.format.NativeArch;

/**
 * Which architectures have machine code.
 *
 * <p>Source: {@code emit_native_table} and {@code emit_asm_table} in py/compile.c.
 */
final class Backends {

  private Backends() {}

  /** Whether there is a native emitter. */
  static boolean emitsNative(NativeArch arch) {
    return arch.isNative() && arch != NativeArch.RV64IMC;
  }

  /** Whether there is an inline assembler. The reference offers Thumb's for Arm too. */
  static boolean assemblesInline(NativeArch arch) {
    return arch.compareTo(NativeArch.ARMV6) >= 0 && arch.compareTo(NativeArch.RV32IMC) <= 0;
  }
}
