package org.mpyforge.cross.cli;

import java.util.Locale;
import java.util.Optional;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;

/** What {@code -march=host} means, and what no {@code -march} at all means to older compilers. */
final class HostArch {

  private HostArch() {}

  /**
   * The architecture of the machine that this JVM runs on.
   *
   * @throws CommandEnd if MicroPython has no native code for it
   */
  static NativeArch ofThisMachine() throws CommandEnd {
    return ofJvmName(System.getProperty("os.arch"));
  }

  /** The architecture for a value of the system property {@code os.arch}. */
  static NativeArch ofJvmName(String name) throws CommandEnd {
    Optional<NativeArch> arch = find(name);
    if (arch.isEmpty()) {
      throw CommandEnd.failure("unable to determine host architecture for -march=host");
    }
    return arch.get();
  }

  private static Optional<NativeArch> find(String jvmName) {
    return Optional.ofNullable(
        switch (jvmName.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64" -> NativeArch.X64;
          case "x86", "i386", "i486", "i586", "i686" -> NativeArch.X86;
          case "arm" -> NativeArch.ARMV6;
          case "riscv32" -> NativeArch.RV32IMC;
          case "riscv64" -> NativeArch.RV64IMC;
          default -> null;
        });
  }

  /**
   * The architecture where none is named: none, but up to 6.0 that of the machine.
   *
   * @param version the version to write
   */
  static NativeArch unnamed(MpyVersion version) {
    return unnamed(version, System.getProperty("os.arch"));
  }

  /** The same, for a value of the system property {@code os.arch} ({@code mpy-cross/main.c}). */
  static NativeArch unnamed(MpyVersion version, String jvmName) {
    boolean takesHost =
        switch (version) {
          case V5, PYCOPY, V6_0 -> true;
          case V6_1, V6_2, V6_3 -> false;
        };
    return takesHost
        ? find(jvmName).filter(arch -> arch.isCompiledIn(version)).orElse(NativeArch.NONE)
        : NativeArch.NONE;
  }
}
