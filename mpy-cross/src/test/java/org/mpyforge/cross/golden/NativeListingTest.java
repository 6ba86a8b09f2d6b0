package org.mpyforge.cross.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpyforge.asm.Architectures;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Objdump;
import org.mpyforge.asm.rv32.RiscvElf;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.RawCode;

/**
 * All machine code that the golden inputs become, disassembled by us and by GNU objdump: every
 * instruction begins where objdump says, and reads as objdump says.
 *
 * <p>A sixth of the inputs is enough for each build. With {@code -Dmpyforge.tree=FOLDER} all
 * sources below that folder are taken instead.
 */
class NativeListingTest {

  /** How to ask objdump for an architecture. */
  private enum Tool {
    X86(NativeArch.X86, "objdump", "binutils", "-w -M intel -m i386"),
    X64(NativeArch.X64, "objdump", "binutils", "-w -M intel -m i386:x86-64"),
    ARMV6(NativeArch.ARMV6, "arm-none-eabi-objdump", "binutils-arm-none-eabi", "-m arm"),
    ARMV6M(NativeArch.ARMV6M),
    ARMV7M(NativeArch.ARMV7M),
    ARMV7EM(NativeArch.ARMV7EM),
    ARMV7EMSP(NativeArch.ARMV7EMSP),
    ARMV7EMDP(NativeArch.ARMV7EMDP),
    XTENSA(NativeArch.XTENSA, "xtensa-lx106-elf-objdump", "binutils-xtensa-lx106", "-m xtensa"),
    XTENSAWIN(
        NativeArch.XTENSAWIN, "xtensa-lx106-elf-objdump", "binutils-xtensa-lx106", "-m xtensa"),
    RV32IMC(
        NativeArch.RV32IMC,
        "riscv64-unknown-elf-objdump",
        "binutils-riscv64-unknown-elf",
        "-b elf32-littleriscv -j .text");

    private final NativeArch arch;
    private final String program;
    private final String debianPackage;
    private final String options;

    Tool(NativeArch arch, String program, String debianPackage, String options) {
      this.arch = arch;
      this.program = program;
      this.debianPackage = debianPackage;
      this.options = options;
    }

    Tool(NativeArch thumb) {
      this(thumb, "arm-none-eabi-objdump", "binutils-arm-none-eabi", "-m arm -M force-thumb");
    }

    List<Objdump.Line> disassemble(byte[] code) throws IOException, InterruptedException {
      byte[] input = this == RV32IMC ? RiscvElf.of("rv32i2p1_m2p0_c2p0", code) : code;
      return Objdump.require(program, debianPackage).disassemble(input, options.split(" ", -1));
    }
  }

  /** Every so many sources are taken, others for each architecture; all of a tree that is named. */
  private static final int SAMPLE = System.getProperty("mpyforge.tree") == null ? 6 : 1;

  /** One disagreement in a thousand is allowed, where spelling has more than one form. */
  private static final double TEXTS_THAT_AGREE = 0.999;

  @ParameterizedTest
  @EnumSource
  void everyInstructionReadsAsObjdumpSays(Tool tool) throws Exception {
    byte[] code = machineCode(tool.arch);
    assertTrue(code.length > 0);
    List<Objdump.Line> theirs = tool.disassemble(code);
    List<DecodedInstruction> ours =
        Architectures.named(tool.arch.spelling())
            .orElseThrow()
            .newDisassembler()
            .decodeAll(code, 0);
    List<String> differences = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < ours.size(); i++) {
      DecodedInstruction instruction = ours.get(i);
      Objdump.Line line = theirs.get(i);
      assertEquals(line.address(), offset, "the start of " + line.text());
      String text = Objdump.normalise(instruction.text());
      if (!line.text().equals(text) && !isUnknown(line.text())) {
        differences.add(text + " is to objdump " + line.text());
      }
      offset += instruction.length();
    }
    assertEquals(theirs.size(), ours.size());
    Logger.getLogger(getClass().getName())
        .info(
            () ->
                "%s: %d bytes, %d instructions, %d read otherwise"
                    .formatted(tool, code.length, ours.size(), differences.size()));
    assertTrue(
        differences.size() <= ours.size() * (1 - TEXTS_THAT_AGREE),
        () -> differences.size() + " differ, such as " + differences.subList(0, 20));
  }

  /** What the LX106 does not have, objdump calls excw; what no Arm has, it gives no name. */
  private static boolean isUnknown(String text) {
    return text.equals("excw") || text.isEmpty();
  }

  private static byte[] machineCode(NativeArch arch) throws IOException {
    Target target = Target.DEFAULT.withArch(arch, 0);
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    List<Path> sources = sources();
    for (int i = arch.ordinal() % SAMPLE; i < sources.size(); i += SAMPLE) {
      Path source = sources.get(i);
      byte[] bytes = Files.readAllBytes(source);
      for (EmitMode mode : List.of(EmitMode.NATIVE, EmitMode.VIPER)) {
        try {
          collect(
              CrossCompiler.compileToModel(
                      new SourceFile("a.py", bytes), target, new CompileOptions(0, mode))
                  .root(),
              code);
        } catch (CompileException e) {
          // What cannot be compiled like this adds no code; GoldenTest checks the message.
          assertTrue(e.traceback().endsWith("\n"));
        }
      }
    }
    return code.toByteArray();
  }

  private static List<Path> sources() throws IOException {
    Path tree = Path.of(System.getProperty("mpyforge.tree", GoldenCase.ROOT.toString()));
    try (Stream<Path> paths = Files.walk(tree)) {
      return paths
          .filter(path -> path.toString().endsWith(".py"))
          .filter(path -> !path.startsWith(GoldenCase.ROOT.resolve("errors")))
          .sorted()
          .toList();
    }
  }

  private static void collect(RawCode code, ByteArrayOutputStream target) {
    byte[] bytes = code.code().toByteArray();
    if (code instanceof RawCode.NativePython nativeCode) {
      target.write(bytes, 0, nativeCode.preludeOffset());
    } else if (!(code instanceof RawCode.Bytecode)) {
      target.writeBytes(bytes);
    }
    for (int i = target.size() % 4; i % 4 != 0; i++) {
      target.write(0); // The next function begins at a word.
    }
    code.children().forEach(child -> collect(child, target));
  }
}
