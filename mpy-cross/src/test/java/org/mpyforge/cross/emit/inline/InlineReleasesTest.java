package org.mpyforge.cross.emit.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.RawCode;

/** The inline assemblers of older releases, against answers of the reference compilers. */
class InlineReleasesTest {

  /** The code of a function of one line, as hexadecimal bytes; f2b5 and f2bd are its frame. */
  private static String code(String version, NativeArch arch, String decorator, String line)
      throws CompileException {
    RawCode module =
        CrossCompiler.compileToModel(
                source(decorator, line), target(version, arch), CompileOptions.DEFAULT)
            .root();
    byte[] code = ((RawCode.InlineAssembler) module.children().get(0)).code().toByteArray();
    return HexFormat.of().formatHex(code);
  }

  private static SourceFile source(String decorator, String line) {
    String text = "@micropython.%s\ndef f():\n    %s\n".formatted(decorator, line);
    return new SourceFile("a.py", "a.py", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Target target(String version, NativeArch arch) {
    return Target.DEFAULT.withVersion(MpyVersion.parse(version)).withArch(arch, 0);
  }

  private static String refusal(String version, NativeArch arch, String decorator, String line) {
    String traceback =
        assertThrows(CompileException.class, () -> code(version, arch, decorator, line))
            .traceback()
            .strip();
    return traceback.substring(traceback.lastIndexOf('\n') + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "5, f2b5 2de90140 f2bd",
    "pycopy, f2b5 2de90140 f2bd",
    "6.0, f2b5 01b5 f2bd",
    "6.3, f2b5 01b5 f2bd",
  })
  void pushOfTheLinkRegisterWasWide(String version, String bytes) throws CompileException {
    assertEquals(
        bytes.replace(" ", ""), code(version, NativeArch.ARMV7M, "asm_thumb", "push({r0, lr})"));
  }

  @Test
  void allCoresTookAllInstructionsBefore119() throws CompileException {
    assertEquals("f2b5b1ee400af2bd", code("5", NativeArch.ARMV7M, "asm_thumb", "vneg(s0, s0)"));
    assertEquals(
        "SyntaxError: unsupported Thumb instruction 'vneg' with 2 arguments",
        refusal("6.0", NativeArch.ARMV7M, "asm_thumb", "vneg(s0, s0)"));
  }

  @ParameterizedTest
  @CsvSource({"5, true", "pycopy, true", "6.0, false", "6.1, true", "6.2, true", "6.3, true"})
  void dataOfThirtyTwoBits(String version, boolean taken) throws CompileException {
    if (taken) {
      assertEquals(
          "f2b5fffffffff2bd", code(version, NativeArch.ARMV7M, "asm_thumb", "data(4, 0xffffffff)"));
    } else {
      assertEquals(
          "SyntaxError: 'data' requires integer arguments",
          refusal(version, NativeArch.ARMV7M, "asm_thumb", "data(4, 0xffffffff)"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "5, ldr(r0; [r1; 4; 5]), 'ldr' expects an integer",
    "6.0, ldr(r0; [r1; 4; 5]), unsupported Thumb instruction 'ldr' with 2 arguments",
  })
  void addressesOfThreeParts(String version, String line, String message) {
    assertEquals(
        "SyntaxError: " + message,
        refusal(version, NativeArch.ARMV7M, "asm_thumb", line.replace(';', ',')));
  }

  @ParameterizedTest
  @CsvSource({"5", "pycopy", "6.0", "6.1", "6.2"})
  void xtensaHadFewInstructionsAndNoWindows(String version) {
    assertEquals(
        "SyntaxError: unsupported Xtensa instruction 'neg' with 2 arguments",
        refusal(version, NativeArch.XTENSA, "asm_xtensa", "neg(a2, a3)"));
    assertEquals(
        "SyntaxError: unsupported Xtensa instruction 'bltu' with 3 arguments",
        refusal(version, NativeArch.XTENSA, "asm_xtensa", "bltu(a2, a3, x)"));
    assertEquals(
        "SyntaxError: invalid arch",
        refusal(version, NativeArch.XTENSAWIN, "asm_xtensa", "mov(a2, a3)"));
  }

  @Test
  void xtensaToldTheLastErrorByPosition() {
    String line = "l32i(x, a2, 1021)";
    assertEquals(
        "SyntaxError: 'l32i' integer 1021 isn't within range 0..1020",
        refusal("6.2", NativeArch.XTENSA, "asm_xtensa", line));
    assertEquals(
        "SyntaxError: 'l32i' expects a register",
        refusal("6.3", NativeArch.XTENSA, "asm_xtensa", line));
  }
}
