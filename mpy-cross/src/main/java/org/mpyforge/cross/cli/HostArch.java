package org.mpyforge.cross.cli;

import java.util.Locale;
import org.mpyforge.format.NativeArch;

/** What {@code -march=host} means. */
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
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> NativeArch.X64;
      case "x86", "i386", "i486", "i586", "i686" -> NativeArch.X86;
      case "arm" -> NativeArch.ARMV6;
      case "riscv32" -> NativeArch.RV32IMC;
      case "riscv64" -> NativeArch.RV64IMC;
      default -> throw CommandEnd.failure("unable to determine host architecture for -march=host");
    };
  }
}
