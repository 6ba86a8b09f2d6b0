package org.mpyforge.asm.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.DecodedInstruction;

/** Our disassembly of ARM beside objdump's: the same boundaries, the same text. */
class ArmDisassemblerTest {

  @Test
  void randomWords() throws Exception {
    byte[] code = ObjdumpComparison.randomBytes(400_000, 1);
    ObjdumpComparison.of(code, new ArmDisassembler()).assertSameWhereDecoded();
  }

  @Test
  void randomWordsUnderTheUsualCondition() throws Exception {
    byte[] code = ObjdumpComparison.randomBytes(400_000, 2);
    for (int i = 3; i < code.length; i += 4) {
      code[i] = (byte) (0xe0 | code[i] & 0xf);
    }
    ObjdumpComparison.of(code, new ArmDisassembler()).assertSameWhereDecoded();
  }

  @Test
  void randomFloatingPoint() throws Exception {
    byte[] code = ObjdumpComparison.randomBytes(400_000, 3);
    Random random = new Random(3);
    for (int i = 0; i < code.length; i += 4) {
      code[i + 1] = (byte) (code[i + 1] & 0xf0 | 0xa | random.nextInt(2));
      code[i + 3] = (byte) (0xec + random.nextInt(3));
    }
    ObjdumpComparison.of(code, new ArmDisassembler()).assertSameWhereDecoded();
  }

  @Test
  void whatIsNoInstructionIsData() {
    byte[] code = {-1, -1, -1, -1, 1, 2, 3};
    List<DecodedInstruction> decoded = new ArmDisassembler().decodeAll(code, 0);
    assertEquals(
        List.of(
            new DecodedInstruction(4, ".word", "0xffffffff"),
            new DecodedInstruction(2, ".short", "0x0201"),
            new DecodedInstruction(1, ".byte", "0x03")),
        decoded);
  }
}
