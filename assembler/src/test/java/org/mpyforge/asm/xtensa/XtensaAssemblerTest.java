package org.mpyforge.asm.xtensa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.Pass;

/** What only the inline assembler uses, and what cannot be assembled. */
class XtensaAssemblerTest {

  private static byte[] assemble(Consumer<XtensaAssembler> operations) {
    XtensaAssembler assembler = XtensaAssembler.call0(Generation.LATEST);
    for (Pass pass : List.of(Pass.COMPUTE, Pass.COMPUTE, Pass.EMIT)) {
      assembler.startPass(pass);
      operations.accept(assembler);
      assembler.endPass();
    }
    return assembler.buffer().toBytes();
  }

  private static String text(Consumer<XtensaAssembler> operations) {
    return new XtensaDisassembler()
        .decodeAll(assemble(operations), 0).stream()
            .map(DecodedInstruction::text)
            .map(text -> text.replace('\t', ' '))
            .collect(Collectors.joining("; "));
  }

  private static void fails(String message, Consumer<XtensaAssembler> operations) {
    AssemblyException thrown = assertThrows(AssemblyException.class, () -> assemble(operations));
    assertEquals(message, thrown.getMessage());
    assertEquals(AssemblyException.Kind.OUT_OF_RANGE, thrown.kind());
  }

  private static void skip(XtensaAssembler assembler, int bytes) {
    assembler.buffer().reserve(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "BEQ, bne", "BNE, beq", "BLT, bge", "BGE, blt", "BLTU, bgeu", "BGEU, bltu",
    "BALL, bnall", "BNALL, ball", "BANY, bnone", "BNONE, bany", "BBC, bbs", "BBS, bbc"
  })
  void forwardBranchesAreTurnedRound(XtensaInstruction branch, String inverse) {
    String code =
        text(
            assembler -> {
              assembler.branch(branch, 2, 3, 0);
              assembler.buffer().assignLabel(0);
            });
    assertEquals(inverse + " a2, a3, 0x6; j 0x6", code);
  }

  @ParameterizedTest
  @CsvSource({"BEQZ, bnez", "BNEZ, beqz", "BLTZ, bgez", "BGEZ, bltz"})
  void forwardTestsAgainstZeroAreTurnedRound(XtensaInstruction branch, String inverse) {
    String code =
        text(
            assembler -> {
              assembler.branch(branch, 5, 0);
              assembler.buffer().assignLabel(0);
            });
    assertEquals(inverse + " a5, 0x6; j 0x6", code);
  }

  @Test
  void branchesBeyondAJumpsReach() {
    fails(
        "ERROR: xtensa bcc out of range",
        assembler -> {
          assembler.branch(XtensaInstruction.BEQ, 2, 3, 0);
          skip(assembler, 131_072 + 4);
          assembler.buffer().assignLabel(0);
        });
    fails(
        "ERROR: xtensa bccz out of range",
        assembler -> {
          assembler.buffer().assignLabel(0);
          skip(assembler, 131_072);
          assembler.branch(XtensaInstruction.BLTZ, 2, 0);
        });
  }

  @Test
  void branchesOnABitHaveNoLongForm() {
    assertEquals(
        "bbsi a2, 31, 0x4",
        text(assembler -> {
              assembler.branchOnBit(XtensaInstruction.BBSI, 2, 31, 0);
              skip(assembler, 1);
              assembler.buffer().assignLabel(0);
            })
            .replace("; .byte 0x00", ""));
    fails(
        "ERROR: xtensa bit_branch out of range",
        assembler -> {
          assembler.branchOnBit(XtensaInstruction.BBCI, 2, 0, 0);
          skip(assembler, 129);
          assembler.buffer().assignLabel(0);
        });
  }

  /** The distance of 9 bytes stands where the hardware expects words; so does the reference's. */
  @Test
  void callsToALabel() {
    byte[] code =
        assemble(
            assembler -> {
              skip(assembler, 1);
              assembler.callLabel(0);
              skip(assembler, 8);
              assembler.buffer().assignLabel(0);
            });
    assertEquals("00050200", HexFormat.of().formatHex(code, 0, 4));
  }

  @Test
  void callsToALabelInTheWrongPlace() {
    fails(
        "ERROR: call0 target not word-aligned",
        assembler -> {
          assembler.callLabel(0);
          assembler.buffer().assignLabel(0);
        });
    fails(
        "ERROR: call0 location not word-aligned",
        assembler -> {
          assembler.callLabel(0);
          skip(assembler, 1);
          assembler.buffer().assignLabel(0);
        });
    fails(
        "ERROR: xtensa call0 out of range",
        assembler -> {
          assembler.buffer().assignLabel(0);
          skip(assembler, 131_073);
          assembler.callLabel(0);
        });
  }

  @Test
  void literalsBehind() {
    byte[] code =
        assemble(
            assembler -> {
              assembler.buffer().assignLabel(0);
              assembler.buffer().write32(0x12345678);
              assembler.loadFromLabel(3, 0);
            });
    DecodedInstruction load = new XtensaDisassembler().decode(code, 4, 4);
    assertEquals("l32r\ta3, 0x0 (0x12345678)", load.text());
  }

  @Test
  void literalsInTheWrongPlace() {
    fails(
        "ERROR: xtensa l32r out of range",
        assembler -> {
          assembler.buffer().assignLabel(0);
          assembler.loadFromLabel(3, 0);
        });
    fails(
        "ERROR: l32r target not word-aligned",
        assembler -> {
          skip(assembler, 1);
          assembler.buffer().assignLabel(0);
          assembler.loadFromLabel(3, 0);
        });
    fails(
        "ERROR: l32r location not word-aligned",
        assembler -> {
          assembler.buffer().assignLabel(0);
          skip(assembler, 2);
          assembler.loadFromLabel(3, 0);
        });
  }

  /** {@code movi} of the inline assembler takes any number from the table, small ones too. */
  @Test
  void constantsFromTheTable() {
    byte[] code =
        assemble(
            assembler -> {
              assembler.enter(0, "f");
              assembler.loadConstant(2, 5);
              assembler.exit();
            });
    assertEquals("0601000005000000", HexFormat.of().formatHex(code, 0, 8));
  }

  @Test
  void theTableCannotGrowInTheLastPass() {
    XtensaAssembler assembler = XtensaAssembler.windowed(Generation.LATEST);
    assembler.startPass(Pass.COMPUTE);
    assembler.enter(0, "f");
    assembler.endPass();
    assembler.startPass(Pass.EMIT);
    assertThrows(AssemblyException.class, () -> assembler.moveImmediate(10, 1_000_000));
  }

  @Test
  void thereIsNoComplement() {
    AssemblyException thrown =
        assertThrows(
            AssemblyException.class, () -> XtensaAssembler.call0(Generation.LATEST).complement(2));
    assertEquals(AssemblyException.Kind.CONTRACT, thrown.kind());
  }
}
