package org.mpyforge.asm.xtensa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.EncodingCase;

class XtensaInstructionTest {
  private static final List<EncodingCase> CASES =
      EncodingCase.read(XtensaInstructionTest.class, "instructions.txt");

  @Test
  void everyInstructionEncodesAndDecodes() {
    for (EncodingCase instruction : CASES) {
      instruction.check(
          (name, operands) -> XtensaInstruction.valueOf(name).encode(operands),
          new XtensaDisassembler());
    }
  }

  @Test
  void everyInstructionHasACase() {
    Set<String> covered = CASES.stream().map(EncodingCase::name).collect(Collectors.toSet());
    Set<String> all =
        Arrays.stream(XtensaInstruction.values()).map(Enum::name).collect(Collectors.toSet());
    assertEquals(all, covered);
  }

  @Test
  void operandsAreCounted() {
    assertThrows(IllegalArgumentException.class, () -> XtensaInstruction.ADD.encode(1, 2));
    assertThrows(IllegalArgumentException.class, () -> XtensaInstruction.NOP.encode(1));
  }

  @Test
  void whatDoesNotFitIsDropped() {
    assertEquals(XtensaInstruction.L32I.encode(2, 1, 0), XtensaInstruction.L32I.encode(2, 1, 1024));
  }

  /** Sixteen values have an encoding, and 9 is none of them. */
  @Test
  void comparisonsTakeSomeImmediatesOnly() {
    assertThrows(IllegalArgumentException.class, () -> XtensaInstruction.BEQI.encode(2, 9, 0));
    assertThrows(IllegalArgumentException.class, () -> XtensaInstruction.BLTUI.encode(2, -1, 0));
  }

  @Test
  void branchesHaveAnInverse() {
    for (XtensaInstruction branch :
        List.of(
            XtensaInstruction.BEQZ,
            XtensaInstruction.BLTZ,
            XtensaInstruction.BNE,
            XtensaInstruction.BLT,
            XtensaInstruction.BGEU,
            XtensaInstruction.BALL,
            XtensaInstruction.BANY,
            XtensaInstruction.BBC)) {
      assertEquals(branch, branch.inverse().inverse());
    }
    assertEquals(XtensaInstruction.BNALL, XtensaInstruction.BALL.inverse());
    assertThrows(IllegalArgumentException.class, XtensaInstruction.J::inverse);
  }
}
