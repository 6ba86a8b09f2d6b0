package org.mpyforge.cross.emit.inline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.asm.Architecture;
import org.mpyforge.asm.Architectures;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.RawCode;

/** What is written in an assembler function comes out as machine code, read back by a decoder. */
class InlineAssemblerTest {

  private static RawCode.InlineAssembler compile(NativeArch arch, String source)
      throws CompileException {
    SourceFile file = new SourceFile("a.py", "a.py", source.getBytes(StandardCharsets.UTF_8));
    RawCode module =
        CrossCompiler.compileToModel(file, Target.DEFAULT.withArch(arch, 0), CompileOptions.DEFAULT)
            .root();
    return (RawCode.InlineAssembler) module.children().get(0);
  }

  private static List<String> listing(NativeArch arch, String source) throws CompileException {
    Architecture architecture = Architectures.named(arch.spelling()).orElseThrow();
    return architecture.newDisassembler().decodeAll(code(arch, source), 0).stream()
        .map(DecodedInstruction::text)
        .map(text -> text.replace('\t', ' '))
        .toList();
  }

  private static byte[] code(NativeArch arch, String source) throws CompileException {
    return compile(arch, source).code().toByteArray();
  }

  private static String message(NativeArch arch, String source) {
    return assertThrows(CompileException.class, () -> compile(arch, source)).traceback();
  }

  @Test
  void thumbHasAFrameAroundTheInstructions() throws CompileException {
    assertEquals(
        List.of(
            "push {r1, r4, r5, r6, r7, lr}",
            "cmp r0, #10",
            "ite lt",
            "movlt r0, #1",
            "movge r0, #2",
            "ldr r3, [r1, #124]",
            "pop {r1, r4, r5, r6, r7, pc}"),
        listing(
            NativeArch.ARMV7M,
            """
            @micropython.asm_thumb
            def f(r0, r1):
                cmp(r0, 10)
                ite(lt)
                mov(r0, 1)
                mov(r0, 2)
                ldr(r3, [r1, 124])
            """));
  }

  @Test
  void xtensaKeepsNumbersBeforeTheCode() throws CompileException {
    byte[] code =
        code(
            NativeArch.XTENSAWIN,
            """
            @micropython.asm_xtensa
            def f(a2):
                movi(a3, 0x12345678)
            """);
    assertEquals(0x12345678, ByteBuffer.wrap(code).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
  }

  @Test
  void rv32AddsNothingButTheReturn() throws CompileException {
    assertEquals(
        List.of("lw a0, -4(a1)", "beqz a0, 0xa", "li a0, 1", "ret"),
        listing(
            NativeArch.RV32IMC,
            """
            @micropython.asm_rv32
            def f(a0, a1):
                lw(a0, -4(a1))
                beq(a0, zero, end)
                c_li(a0, 1)
                label(end)
            """));
  }

  @Test
  void parametersAndResultAreInTheSignature() throws CompileException {
    RawCode.InlineAssembler function =
        compile(
            NativeArch.ARMV6M,
            """
            @micropython.asm_thumb
            def f(r0, r1, r2) -> uint:
                add(r0, r1, r2)
            """);
    assertEquals(3, function.argumentCount());
    assertEquals(NativeType.UINT.number(), function.typeSignature());
  }

  /** Which compilers take an architecture decides which have an assembler for it. */
  @ParameterizedTest
  @CsvSource({
    "ARMV6M,    V5,     false",
    "ARMV6M,    PYCOPY, false",
    "ARMV6M,    V6_0,   true",
    "ARMV7M,    V5,     true",
    "XTENSAWIN, V5,     false",
    "RV32IMC,   V6_2,   false",
    "RV32IMC,   V6_3,   true",
    "X64,       V6_3,   false",
  })
  void machinesOfARelease(NativeArch arch, MpyVersion version, boolean assembles) {
    assertEquals(
        assembles, InlineAssembler.isFor(Target.DEFAULT.withVersion(version).withArch(arch, 0)));
  }

  /** Up to 1.17, a list with a comma too many is an address, but one without a number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[r1, 4]    | V5   |",
        "[r1, 4,]   | V5   | 'ldr' expects an integer",
        "[r1,]      | V5   | 'ldr' expects an integer",
        "[r1, 4, 5] | V5   | 'ldr' expects an integer",
        "[r1]       | V5   | unsupported Thumb instruction 'ldr' with 2 arguments",
        "[r1, 4,]   | V6_0 |",
        "[r1,]      | V6_0 | unsupported Thumb instruction 'ldr' with 2 arguments",
        "[r1, 4, 5] | V6_0 | unsupported Thumb instruction 'ldr' with 2 arguments",
      })
  void whatIsAnAddress(String operand, MpyVersion version, String message) {
    String source = "@micropython.asm_thumb\ndef f(r0, r1):\n    ldr(r0, " + operand + ")\n";
    var file = new SourceFile("a.py", "a.py", source.getBytes(StandardCharsets.UTF_8));
    Target target = Target.DEFAULT.withVersion(version).withArch(NativeArch.ARMV7M, 0);
    if (message == null) {
      assertDoesNotThrow(() -> CrossCompiler.compile(file, target, CompileOptions.DEFAULT));
    } else {
      var e =
          assertThrows(
              CompileException.class,
              () -> CrossCompiler.compile(file, target, CompileOptions.DEFAULT));
      assertTrue(e.traceback().endsWith("SyntaxError: " + message + "\n"), e.traceback());
    }
  }

  @Test
  void ofTwoErrorsInAnInstructionTheLastIsTold() {
    assertEquals(
        """
        Traceback (most recent call last):
          File "a.py", line 4, in f
        SyntaxError: 'mov' integer 0x100 doesn't fit in mask 0xff
        """,
        message(
            NativeArch.ARMV7M,
            """
            @micropython.asm_thumb
            def f():
                nop()
                mov(r8, 256)
            """));
  }

  @Test
  void xtensaTellsTheLineOfTheFunction() {
    assertEquals(
        """
        Traceback (most recent call last):
          File "a.py", line 2, in f
        SyntaxError: 'movi_n' integer 96 isn't within range -32..95
        """,
        message(
            NativeArch.XTENSA,
            """
            @micropython.asm_xtensa
            def f():
                nop()
                movi_n(a2, 96)
            """));
  }

  @Test
  void whereTheReferenceAbortsThereIsAnError() {
    assertEquals(
        """
        Traceback (most recent call last):
          File "a.py", line 4, in f
        RuntimeError: the program counter cannot be loaded by halves
        """,
        message(
            NativeArch.ARMV7M,
            """
            @micropython.asm_thumb
            def f():
                nop()
                movw(pc, 1)
            """));
  }
}
