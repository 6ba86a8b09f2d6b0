package org.mpyforge.asm.rv32;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Pass;

class Rv32AssemblerTest {

  private static String assemble(Rv32Assembler assembler, Consumer<Rv32Assembler> operations) {
    for (Pass pass : List.of(Pass.COMPUTE, Pass.COMPUTE, Pass.EMIT)) {
      assembler.startPass(pass);
      operations.accept(assembler);
      assembler.endPass();
    }
    return new Rv32Disassembler()
        .decodeAll(assembler.buffer().toBytes(), 0).stream()
            .map(DecodedInstruction::text)
            .map(text -> text.replace('\t', ' '))
            .collect(Collectors.joining("; "));
  }

  /** The inline assembler's way in. */
  @Test
  void singleInstructions() {
    assertEquals(
        "lw a0, 8(a1); cm.push {ra, s0-s11}, -80",
        assemble(
            new Rv32Assembler(0),
            assembler -> {
              assembler.emit(Rv32Instruction.C_LW, 10, 8, 11);
              assembler.emit(Rv32Instruction.CM_PUSH, 15, 1);
            }));
  }

  /** A call in one function makes the next one save the return address, though it calls nothing. */
  @Test
  void savedRegistersOutliveTheFunction() {
    Rv32Assembler assembler = new Rv32Assembler(Rv32Assembler.ZCMP);
    Consumer<Rv32Assembler> empty =
        a -> {
          a.enter(0, "f");
          a.exit();
        };
    Rv32Assembler plain = new Rv32Assembler(0);
    String before = assemble(plain, empty);
    assemble(plain, a -> a.call(100, 0));
    assertEquals(false, before.contains("sw ra, 0(sp)"));
    assertEquals(true, assemble(plain, empty).contains("sw ra, 0(sp)"));
    assertEquals("cm.push {ra, s0-s4}, -32; cm.popret {ra, s0-s4}, 32", assemble(assembler, empty));
  }

  @Test
  void unknownFlagsAreIgnored() {
    Consumer<Rv32Assembler> indexed = a -> a.clear(10);
    assertEquals("li a0, 0", assemble(new Rv32Assembler(~3), indexed));
  }
}
