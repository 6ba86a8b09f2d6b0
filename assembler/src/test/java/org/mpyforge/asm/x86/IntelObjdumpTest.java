package org.mpyforge.asm.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Objdump;
import org.mpyforge.asm.Resources;

/** Our disassembly beside objdump's: the same boundaries, the same text. */
class IntelObjdumpTest {
  /** Bytes that random code should have more of: prefixes, and what leads to longer opcodes. */
  private static final byte[] PREFIXES =
      HexFormat.of().parseHex("6667f2f3f02e3e26366465404144484c0f0f0f");

  @ParameterizedTest
  @EnumSource
  void everythingThatTheAssemblerMakesOfTheGoldenScripts(IntelMode mode) throws Exception {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    String architecture = mode.isLong() ? "x64" : "x86";
    Resources.files(IntelObjdumpTest.class, "golden").stream()
        .filter(file -> file.toString().endsWith("." + architecture))
        .forEach(file -> code.writeBytes(IntelGoldenTest.assemble(file)));
    assertEquals(0, countUnknown(mode, code.toByteArray()));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormOfEveryInstruction(IntelMode mode) throws Exception {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    IntelDisassemblerTest.cases(mode)
        .forEach(line -> code.writeBytes(HexFormat.of().parseHex(line[0])));
    assertEquals(0, countUnknown(mode, code.toByteArray()));
  }

  @ParameterizedTest
  @EnumSource
  void randomBytes(IntelMode mode) throws Exception {
    byte[] code = new byte[400_000];
    new Random(1).nextBytes(code);
    int unknown = countUnknown(mode, code);
    // VEX, EVEX and XOP, 3DNow, SSE4, virtual machines: one instruction in a hundred at most.
    assertTrue(unknown < code.length / 3 / 100, unknown + " instructions are unknown");
  }

  @ParameterizedTest
  @EnumSource
  void randomBytesWithManyPrefixes(IntelMode mode) throws Exception {
    byte[] code = new byte[400_000];
    Random random = new Random(2);
    random.nextBytes(code);
    for (int i = 0; i < code.length; i++) {
      if (random.nextInt(4) == 0) {
        code[i] = PREFIXES[random.nextInt(PREFIXES.length)];
      }
    }
    int unknown = countUnknown(mode, code);
    assertTrue(unknown < code.length / 3 / 100, unknown + " instructions are unknown");
  }

  /**
   * Decodes wherever objdump found an instruction, and compares length and text.
   *
   * @return how many of objdump's instructions are data to us
   */
  private static int countUnknown(IntelMode mode, byte[] code) throws Exception {
    String machine = mode.isLong() ? "i386:x86-64" : "i386";
    List<Objdump.Line> theirs =
        Objdump.require("objdump", "binutils")
            .disassemble(code, "-w", "-M", "intel", "-m", machine);
    IntelDisassembler disassembler = new IntelDisassembler(mode);
    int unknown = 0;
    for (Objdump.Line line : theirs) {
      int offset = (int) line.address();
      DecodedInstruction ours = disassembler.decode(code, offset, offset);
      boolean isData = ours.mnemonic().equals(".byte");
      boolean theirsIsData = line.text().contains("(bad)") || line.text().startsWith(".byte");
      if (isData) {
        unknown += theirsIsData ? 0 : 1;
      } else if (!isMisprinted(ours, line)) {
        assertEquals(
            line.length() + " " + line.text(),
            ours.length() + " " + Objdump.normalise(ours.text()),
            () -> "at 0x" + Long.toHexString(offset));
      }
    }
    return unknown;
  }

  /**
   * Two slips of objdump: where a {@code fwait} is followed by prefixes that are no instruction, it
   * prints those at the {@code fwait}, and then again; and an operand-size prefix beside 0xf2 turns
   * the MMX register of {@code movdq2q} into an SSE register.
   */
  private static boolean isMisprinted(DecodedInstruction ours, Objdump.Line theirs) {
    return ours.mnemonic().equals("fwait") && theirs.text().contains("rex")
        || ours.mnemonic().endsWith("data16 movdq2q");
  }
}
