package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Merged files, held against those of the reference's {@code mpy-tool.py}. */
class MpyMergerTest {

  @Test
  void twoModules() {
    assertMerged("merge-tour-part.mpy", "tour-6.3.mpy", "merge-part.mpy");
  }

  @Test
  void indexesThatGrowMoveJumps() {
    // Behind 150 names, those of the second and third file need two bytes.
    assertMerged("merge-many-part-part.mpy", "merge-many.mpy", "merge-part.mpy", "merge-part.mpy");
  }

  @Test
  void nativeCodeGoesFirst() {
    assertMerged("merge-part-machine.mpy", "merge-part.mpy", "machine-6.3-rv32imc.mpy");
  }

  @Test
  void aSingleFileStaysAsItIs() {
    MpyFile file = Golden.read("machine-6.3-x64.mpy");
    assertEquals(file, MpyMerger.merge(List.of(file)));
  }

  @Test
  void jumpsOutOfHandlersKeepTheirTargets() {
    // The reference takes their targets for one byte further, and gives up or jumps wrong.
    MpyFile part = Golden.read("merge-part.mpy");
    MpyFile unwinding = Golden.read("merge-unwind.mpy");
    MpyFile merged = MpyMerger.merge(List.of(part, unwinding));
    assertEquals(
        targets(Golden.code(unwinding, 0)), targets(Golden.code(merged, 1, 0)), "no byte grew");
  }

  @Test
  void theWidestSmallIntegersDecide() {
    MpyFile part = Golden.read("merge-part.mpy");
    MpyFile wide = withSmallIntBits(part, 63);
    for (List<MpyFile> files : List.of(List.of(part, wide), List.of(wide, part))) {
      assertEquals(63, MpyMerger.merge(files).header().smallIntBits());
    }
  }

  @Test
  void nativeCodeOfTwoFilesIsRefused() {
    MpyFile machine = Golden.read("machine-6.3-x64.mpy");
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> MpyMerger.merge(List.of(machine, machine)));
    assertEquals("can't merge files when more than one contains native code", e.getMessage());
  }

  private static void assertMerged(String recorded, String... parts) {
    List<MpyFile> files = Stream.of(parts).map(Golden::read).toList();
    assertArrayEquals(Golden.bytes(recorded), MpyWriter.write(MpyMerger.merge(files)));
  }

  private static List<Integer> targets(RawCode code) {
    return BytecodeReader.readAll((RawCode.Bytecode) code, MpyVersion.V6_3).stream()
        .filter(instruction -> instruction.opcode().operand() == Opcode.Operand.TARGET)
        .map(Instruction::target)
        .toList();
  }

  private static MpyFile withSmallIntBits(MpyFile file, int bits) {
    return new MpyFile(
        MpyHeader.of(MpyVersion.V6_3, NativeArch.NONE, 0, bits),
        file.qstrs(),
        file.constants(),
        file.root());
  }
}
