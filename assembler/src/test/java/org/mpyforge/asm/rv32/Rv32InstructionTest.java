package org.mpyforge.asm.rv32;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.EncodingCase;

class Rv32InstructionTest {
  private static final List<EncodingCase> CASES =
      EncodingCase.read(Rv32InstructionTest.class, "instructions.txt");

  @Test
  void everyInstructionEncodesAndDecodes() {
    for (EncodingCase instruction : CASES) {
      instruction.check(
          (name, operands) -> Rv32Instruction.valueOf(name).encode(operands),
          new Rv32Disassembler());
    }
  }

  @Test
  void everyInstructionHasACase() {
    Set<String> covered = CASES.stream().map(EncodingCase::name).collect(Collectors.toSet());
    Set<String> all =
        Arrays.stream(Rv32Instruction.values()).map(Enum::name).collect(Collectors.toSet());
    assertEquals(all, covered);
  }

  @Test
  void operandsAreCounted() {
    assertThrows(IllegalArgumentException.class, () -> Rv32Instruction.ADD.encode(1, 2));
    assertThrows(IllegalArgumentException.class, () -> Rv32Instruction.C_ADD.encode(1, 1, 2));
  }

  @Test
  void whatDoesNotFitIsDropped() {
    assertEquals(Rv32Instruction.ADDI.encode(1, 2, 0), Rv32Instruction.ADDI.encode(1, 2, 4096));
    assertEquals(Rv32Instruction.C_LW.encode(8, 4, 15), Rv32Instruction.C_LW.encode(0, 132, 7));
  }
}
