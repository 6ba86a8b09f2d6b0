package org.mpyforge.asm.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Pass;
import org.mpyforge.asm.arm.ArmDisassembler;

class ThumbAssemblerTest {

  /**
   * Native code for a core without Thumb state of its own is ARM; only inline assembler is Thumb.
   */
  @Test
  void aFunctionCalledInArmStateSwitchesToThumb() {
    ThumbAssembler assembler = new ThumbAssembler(ThumbVariant.ARMV6);
    for (Pass pass : Pass.values()) {
      assembler.startPass(pass);
      assembler.enter(0, "f");
      assembler.exit();
      assembler.endPass();
    }
    byte[] code = assembler.buffer().toBytes();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i += 4) {
      text.append(new ArmDisassembler().decode(code, i, i).text()).append('\n');
    }
    for (DecodedInstruction instruction :
        new ThumbDisassembler().decodeAll(Arrays.copyOfRange(code, 20, code.length), 20)) {
      text.append(instruction.text()).append('\n');
    }
    assertEquals(
        """
        push {r4, lr}
        add lr, pc, #9
        blx lr
        pop {r4, lr}
        bx lr
        push {r1, r4, r5, r6, r7, lr}
        pop {r1, r4, r5, r6, r7, pc}
        """,
        text.toString().replace('\t', ' '));
  }

  @Test
  void the257thLocalIsRefusedWhenEmitting() {
    ThumbAssembler assembler = new ThumbAssembler(ThumbVariant.ARMV7M);
    assembler.startPass(Pass.COMPUTE);
    assembler.loadLocal(0, 256);
    assembler.startPass(Pass.EMIT);
    AssemblyException error =
        assertThrows(AssemblyException.class, () -> assembler.loadLocal(0, 256));
    assertEquals(AssemblyException.Kind.NOT_IMPLEMENTED, error.kind());
    assertEquals("too many locals for native method", error.getMessage());
    assertThrows(AssemblyException.class, () -> assembler.storeLocal(256, 0));
    assembler.loadLocal(0, 255);
  }

  @Test
  void fourArgumentsLeaveNoRegisterForTheAddress() {
    ThumbAssembler assembler = new ThumbAssembler(ThumbVariant.ARMV6M);
    assembler.callWithFourArguments(0);
    assertThrows(AssemblyException.class, () -> assembler.call(0, 4));
  }
}
