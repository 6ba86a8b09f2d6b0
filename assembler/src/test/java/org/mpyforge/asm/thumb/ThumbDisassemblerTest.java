package org.mpyforge.asm.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.EncodingCase;
import org.mpyforge.asm.arm.ArmDisassembler;
import org.mpyforge.asm.arm.ObjdumpComparison;

/** Our disassembly of Thumb beside objdump's: the same boundaries, the same text. */
class ThumbDisassemblerTest {

  private static ObjdumpComparison compare(byte[] code) throws Exception {
    return ObjdumpComparison.of(code, new ThumbDisassembler(), "-M", "force-thumb");
  }

  @Test
  void everyInstruction() throws Exception {
    compare(EncodingCase.code(ThumbEncoderTest.CASES)).assertSame();
  }

  /** All but constants between the code, some of which objdump takes for vector instructions. */
  @Test
  void everythingThatTheAssemblerMakesOfTheGoldenScripts() throws Exception {
    compare(golden(file -> !file.endsWith(".armv6"))).assertSameWhereDecoded();
  }

  @Test
  void everythingThatTheArmAssemblerMakesOfTheGoldenScripts() throws Exception {
    ObjdumpComparison.of(golden(file -> file.endsWith(".armv6")), new ArmDisassembler())
        .assertSame();
  }

  /** The code of all listings whose names fit, each from the start of a word. */
  private static byte[] golden(Predicate<String> names) {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    ThumbGoldenTest.files()
        .filter(file -> names.test(file.toString()))
        .map(file -> ThumbGoldenTest.assemble(file, ThumbGoldenTest.architecture(file)))
        .map(bytes -> Arrays.copyOf(bytes, bytes.length + 3 & ~3))
        .forEach(code::writeBytes);
    return code.toByteArray();
  }

  @Test
  void everyNarrowInstruction() throws Exception {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    for (int halfword = 0; halfword < 0xe800; halfword++) {
      code.write(halfword);
      code.write(halfword >> 8);
    }
    compare(code.toByteArray()).assertSame();
  }

  @Test
  void randomHalfwords() throws Exception {
    compare(ObjdumpComparison.randomBytes(400_000, 1)).assertSameWhereDecoded();
  }

  @Test
  void randomWideInstructions() throws Exception {
    byte[] code = ObjdumpComparison.randomBytes(400_000, 2);
    for (int i = 1; i < code.length; i += 4) {
      code[i] = (byte) (0xe8 | code[i] & 0x1f);
      if ((code[i] & 0xf8) == 0xe0) {
        code[i] |= 0x08;
      }
    }
    compare(code).assertSameWhereDecoded();
  }

  @Test
  void instructionsUnderAnItCarryItsCondition() {
    byte[] code = {0x0c, (byte) 0xbf, 0x01, 0x20, 0x00, 0x20, 0x00, 0x20};
    List<String> texts =
        new ThumbDisassembler().decodeAll(code, 0).stream().map(DecodedInstruction::text).toList();
    assertEquals(List.of("ite\teq", "moveq\tr0, #1", "movne\tr0, #0", "movs\tr0, #0"), texts);
    // Who starts in the middle has not seen the it.
    assertEquals("movs\tr0, #1", new ThumbDisassembler().decode(code, 2, 2).text());
  }

  @Test
  void whatIsCutOffIsData() {
    byte[] code = {0x4f, (byte) 0xf0, 0x01};
    ThumbDisassembler disassembler = new ThumbDisassembler();
    assertEquals(new DecodedInstruction(2, ".short", "0xf04f"), disassembler.decode(code, 0, 0));
    assertEquals(new DecodedInstruction(1, ".byte", "0x01"), disassembler.decode(code, 2, 2));
  }
}
