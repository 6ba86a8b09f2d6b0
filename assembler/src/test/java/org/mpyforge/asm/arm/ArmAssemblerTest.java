package org.mpyforge.asm.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.Pass;

class ArmAssemblerTest {
  private final ArmAssembler assembler = new ArmAssembler();

  /** Before ARMv6 the result of a product could not be its first factor. */
  @Test
  void aRegisterCannotBeMultipliedByItself() {
    AssemblyException error =
        assertThrows(
            AssemblyException.class, () -> assembler.combine(BinaryOperation.MULTIPLY, 4, 4));
    assertEquals(AssemblyException.Kind.CONTRACT, error.kind());
  }

  @Test
  void aBranchReaches32MegabytesBack() {
    assembler.startPass(Pass.COMPUTE);
    assembler.buffer().assignLabel(0);
    assembler.buffer().reserve((1 << 25) - 8);
    assembler.jump(0);
    AssemblyException error = assertThrows(AssemblyException.class, () -> assembler.jump(0));
    assertEquals(AssemblyException.Kind.OUT_OF_RANGE, error.kind());
  }

  @Test
  void aCallReachesTheFirstThousandFunctions() {
    assembler.call(0x3ff, 0);
    assertThrows(AssemblyException.class, () -> assembler.call(0x400, 0));
  }
}
