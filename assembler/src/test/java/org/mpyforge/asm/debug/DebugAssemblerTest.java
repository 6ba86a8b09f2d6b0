package org.mpyforge.asm.debug;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.AssemblyScript;
import org.mpyforge.asm.Resources;
import org.mpyforge.asm.Width;

/** Operations and the listing they must become, which the reference printed. */
class DebugAssemblerTest {
  private final DebugAssembler assembler = new DebugAssembler();

  @Test
  void eachOperationIsALine() {
    byte[] code = new AssemblyScript(text("everything.script")).assemble(assembler);
    assertEquals(text("everything.listing"), assembler.listing());
    assertArrayEquals(new byte[] {0x78, 0x56, 0x34, 0x12}, code, "nothing but the data");
  }

  @Test
  void theListingGoesOnWithTheNextFunction() {
    AssemblyScript script = new AssemblyScript("enter 1 \n exit");
    script.assemble(assembler);
    script.assemble(assembler);
    assertEquals("ENTRY(f, num_locals=1)\nEXIT(0)\n".repeat(2), assembler.listing());
  }

  @Test
  void onlyTheHalfwordLoadTakesAnOffset() {
    assertThrows(AssemblyException.class, () -> assembler.load(Width.BYTE, 0, 1, 1));
    assertThrows(AssemblyException.class, () -> assembler.store(Width.HALFWORD, 0, 1, 1));
  }

  private static String text(String file) {
    return Resources.text(Resources.file(DebugAssemblerTest.class, file));
  }
}
