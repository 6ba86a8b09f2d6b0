package org.mpyforge.cross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;

/** Which value each flag gives; which flags are refused is in {@code reference-answers.txt}. */
class CommandLineReaderTest {

  private static CommandLine read(String... arguments) throws CommandEnd {
    return CommandLineReader.read(List.of(arguments));
  }

  @Test
  void withoutFlagsTheDefaultsHold() throws CommandEnd {
    CommandLine line = read("a.py");
    assertEquals(List.of("a.py"), line.inputs());
    assertNull(line.output());
    assertNull(line.sourceName());
    assertEquals(Target.DEFAULT, line.target());
    assertEquals(CompileOptions.DEFAULT, line.options());
  }

  @ParameterizedTest
  @CsvSource({"-O,1", "-OO,2", "-OOOO,4", "-O0,0", "-O3,3", "-O12,1", "-Ofast,1"})
  void optimisationLevels(String flag, int level) throws CommandEnd {
    assertEquals(level, read(flag, "a.py").options().optLevel());
  }

  @ParameterizedTest
  @CsvSource({"31,31", "0x3f,63", "017,15", "-1,255", "'',0", "99999999999999999999,255"})
  void smallIntBitsAreOneByte(String number, int bits) throws CommandEnd {
    assertEquals(bits, read("-msmall-int-bits=" + number, "a.py").target().smallIntBits());
  }

  @ParameterizedTest
  @CsvSource({"zba,1", "zcmp,2", "'zcmp,zba',3", "0x3,3", "0b10,2", "'',0"})
  void archFlagsAreBits(String flags, int bits) throws CommandEnd {
    CommandLine line =
        flags.isEmpty()
            ? read("-march=rv32imc", "a.py")
            : read("-march-flags=" + flags, "-march=rv32imc", "a.py");
    assertEquals(Target.DEFAULT.withArch(NativeArch.RV32IMC, bits), line.target());
  }

  @Test
  void theLastOfTwoEqualFlagsWins() throws CommandEnd {
    CommandLine line =
        read(
            "-X", "emit=viper", "-X", "emit=native", "-march=x86", "-march=x64", "-O1", "-O2", "a");
    assertEquals(new CompileOptions(2, EmitMode.NATIVE), line.options());
    assertEquals(NativeArch.X64, line.target().arch());
  }

  @ParameterizedTest
  @CsvSource({"5,V5", "pycopy,PYCOPY", "6.0,V6_0", "6.1,V6_1", "6.2,V6_2", "6.3,V6_3"})
  void versions(String label, MpyVersion version) throws CommandEnd {
    assertEquals(version, read("--mpy-version", label, "a.py").target().version());
    assertEquals(version, read("--mpy-version=" + label, "a.py").target().version());
  }

  @ParameterizedTest
  @CsvSource({"armv6m,5", "armv6m,pycopy", "rv32imc,6.2", "rv64imc,6.0", "debug,5"})
  void anArchitectureYoungerThanTheCompilerIsWrongUsage(String arch, String version) {
    var end =
        assertThrows(
            CommandEnd.class, () -> read("-march=" + arch, "--mpy-version", version, "a.py"));
    assertEquals(Usage.TEXT, end.text());
    assertTrue(end.onStandardOutput());
    assertEquals(1, end.exitStatus());
  }

  @ParameterizedTest
  @CsvSource({"armv6,5", "armv7m,pycopy", "armv6m,6.0", "rv32imc,6.3"})
  void anArchitectureAsOldAsTheCompilerIsTaken(String arch, String version) throws CommandEnd {
    Target target = read("-march=" + arch, "--mpy-version", version, "a.py").target();
    assertEquals(arch, target.arch().spelling());
  }

  @Test
  void anOutputFileAndAnOutputFolderExcludeEachOther() {
    var end = assertThrows(CommandEnd.class, () -> read("-o", "x", "--output-dir", "y", "a.py"));
    assertEquals("-o and --output-dir exclude each other\n", end.text());
  }

  @ParameterizedTest
  @CsvSource({"amd64,X64", "x86_64,X64", "i386,X86", "arm,ARMV6", "riscv64,RV64IMC"})
  void hostArchitectures(String jvmName, NativeArch arch) throws CommandEnd {
    assertEquals(arch, HostArch.ofJvmName(jvmName));
  }

  @Test
  void someHostsHaveNoNativeCode() {
    var end = assertThrows(CommandEnd.class, () -> HostArch.ofJvmName("aarch64"));
    assertEquals("unable to determine host architecture for -march=host\n", end.text());
  }

  /** Compilers up to 1.19 take the machine they run on, later ones nothing. */
  @ParameterizedTest
  @CsvSource({
    "5,amd64,X64",
    "pycopy,x86,X86",
    "6.0,arm,ARMV6",
    "6.0,aarch64,NONE",
    "6.0,riscv32,NONE",
    "6.1,amd64,NONE"
  })
  void whereNoArchitectureIsNamed(String label, String jvmName, NativeArch arch) {
    assertEquals(arch, HostArch.unnamed(MpyVersion.parse(label), jvmName));
  }
}
