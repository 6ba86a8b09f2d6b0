package org.mpyforge.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mpyforge.asm.Generation.V1_17;
import static org.mpyforge.asm.Generation.V1_22;
import static org.mpyforge.asm.Generation.V1_28;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One operation becomes other instructions in another generation. */
class GenerationTest {

  private static NativeAssembler assembler(String architecture, Generation generation) {
    return Architectures.named(architecture).orElseThrow().newAssembler(generation, 0);
  }

  private static List<String> code(String architecture, Generation generation, String script) {
    byte[] code = new AssemblyScript(script).assemble(assembler(architecture, generation));
    return Architectures.named(architecture)
        .orElseThrow()
        .newDisassembler()
        .decodeAll(code, 0)
        .stream()
        .map(DecodedInstruction::text)
        .map(text -> text.replace('\t', ' '))
        .toList();
  }

  // Thumb

  @Test
  void thumbWithoutThumb2HasHadLongJumpsSince128() {
    String script = "jump there\nassignLabel there\n";
    assertEquals(List.of("b.n 0x2"), code("armv6m", V1_22, script).subList(0, 1));
    assertEquals(1, code("armv6m", V1_22, script).size());
    assertEquals(4, code("armv6m", V1_28, script).size());
  }

  @Test
  void thumbWithoutThumb2RefusedWhatIsTooFar() {
    String script = "jump there\nrepeat 2000 clear result\nassignLabel there\n";
    AssemblyException refusal =
        assertThrows(AssemblyException.class, () -> code("armv6m", V1_22, script));
    assertEquals(AssemblyException.Kind.NOT_IMPLEMENTED, refusal.kind());
    assertEquals("native method too big", refusal.getMessage());
    assertEquals(2004, code("armv6m", V1_28, script).size());
  }

  @Test
  void thumbBranchesBeyondFourKilobytesWentAstray() {
    String script = "assignLabel here\nrepeat 3000 clear result\njumpIfZero result here\n";
    assertEquals("beq.w 0x0", last(code("armv7m", V1_28, script)));
    assertFalse(last(code("armv7m", V1_22, script)).endsWith(" 0x0"));
  }

  @Test
  void thumbSignsAddressesOfLabelsSince119() {
    String script = "assignLabel here\nmoveLabelAddress result here\n";
    assertEquals(List.of("movw r0, #65529", "add r0, pc"), code("armv7m", V1_17, script));
    assertEquals(
        List.of("movw r0, #65527", "sxth r0, r0", "add r0, pc"), code("armv7m", V1_22, script));
  }

  @Test
  void thumbForgotTheBaseOfFarLoads() {
    String script = "loadWord result local1 300\n";
    assertEquals(
        List.of(
            "movs r0, #4",
            "lsls r0, r0, #8",
            "adds r0, #52",
            "adds r0, r0, r0",
            "ldr r0, [r0, #124]"),
        code("armv6m", V1_22, script));
    assertTrue(code("armv6m", V1_28, script).contains("adds r0, r0, r4"));
  }

  /** A cast such as bool(-0x40000000) reaches so far back in the table of the run time. */
  @Test
  void thumbTakesFarOffsetsForUnsigned() {
    assertEquals(
        List.of(
            "movs r0, #255",
            "lsls r0, r0, #8",
            "adds r0, #120",
            "adds r0, r0, r0",
            "ldr r0, [r0, #124]"),
        code("armv6m", V1_22, "loadWord result local1 -3\n"));
  }

  @Test
  void allThumbCoresHadThumb2Before119() {
    assertEquals(List.of("movw r0, #1000"), code("armv6m", V1_17, "moveImmediate result 1000"));
    assertEquals(
        List.of("movs r0, #125", "lsls r0, r0, #3"),
        code("armv6m", V1_22, "moveImmediate result 1000"));
  }

  // ARM

  @Test
  void armLeavesTheAddressInTheTableRegister() {
    String script = "loadEntry argument1 local1 3\n";
    assertEquals(List.of("ldrh r0, [r4, #6]!"), code("armv6", V1_22, script));
    assertEquals(List.of("ldrh r0, [r4, #6]"), code("armv6", V1_28, script));
  }

  @Test
  void armCutsOffTheSizeOfLargeFrames() {
    String script = "enter 70\n";
    assertEquals("sub sp, sp, #24", last(code("armv6", V1_22, script)));
    assertEquals("sub sp, sp, r8", last(code("armv6", V1_28, script)));
  }

  @Test
  void onlyArmStoresFarByIndex() {
    assertTrue(assembler("armv6", V1_22).traits().has(Quirk.STORES_FAR_BY_INDEX));
    assertFalse(assembler("armv6", V1_28).traits().has(Quirk.STORES_FAR_BY_INDEX));
    assertFalse(assembler("armv7m", V1_22).traits().has(Quirk.STORES_FAR_BY_INDEX));
  }

  // Xtensa

  @Test
  void xtensaJumpedOverAnEmptyTable() {
    assertEquals("j 0x4", code("xtensa", V1_22, "enter 0\n").get(0));
    assertEquals("addi a1, a1, -32", code("xtensa", V1_28, "enter 0\n").get(0));
  }

  @Test
  void xtensaBranchesOnceBefore128() {
    String script = "jumpIfZero result there\nassignLabel there\n";
    assertEquals(List.of("beqz a2, 0x3"), code("xtensa", V1_22, script));
    assertEquals(List.of("bnez a2, 0x6", "j 0x6"), code("xtensa", V1_28, script));
  }

  @Test
  void xtensaKnowsThreeWaysOfFarWords() {
    String script = "loadWord result local1 300\n";
    assertEquals(List.of("l32i.n a2, a12, 48"), code("xtensa", V1_17, script));
    AssemblyException refusal =
        assertThrows(AssemblyException.class, () -> code("xtensa", V1_22, script));
    assertEquals(AssemblyException.Kind.OUT_OF_RANGE, refusal.kind());
    assertEquals("asm overflow", refusal.getMessage());
    assertEquals(
        List.of("movi a2, 0x4b0", "add.n a2, a12, a2", "l32i.n a2, a2, 0"),
        code("xtensa", V1_28, script));
  }

  // All

  @ParameterizedTest
  @CsvSource({
    "x86, 1",
    "x64, 1",
    "armv6, 8",
    "armv7m, 0",
    "xtensa, 4",
    "xtensawin, 4",
  })
  void aPatchableConstantSaysWhereItIs(String architecture, int position) {
    NativeAssembler assembler = assembler(architecture, V1_17);
    int at = -1;
    for (Pass pass : List.of(Pass.COMPUTE, Pass.COMPUTE, Pass.EMIT)) {
      assembler.startPass(pass);
      if (architecture.startsWith("xtensa")) {
        assembler.enter(0, "f");
      }
      at = assembler.movePatchable(Width.HALFWORD, assembler.traits().roles().result(), 0x5a);
      assembler.endPass();
    }
    assertEquals(position, at);
  }

  @ParameterizedTest
  @CsvSource({
    "x86, 1",
    "x64, 1",
    "armv6, 1",
    "armv6m, 32",
    "armv7m, 32",
    "xtensa, 1",
    "xtensawin, 1",
  })
  void offsetsThatSizedTransfersTookBefore128(String architecture, int offsets) {
    NativeAssembler older = assembler(architecture, V1_22);
    assertTrue(older.loadsAt(Width.BYTE, offsets - 1) && older.storesAt(Width.WORD, offsets - 1));
    assertFalse(older.loadsAt(Width.BYTE, offsets) || older.storesAt(Width.WORD, offsets));
    assertFalse(older.loadsAt(Width.BYTE, -1) || older.storesAt(Width.WORD, -1));
    assertTrue(assembler(architecture, V1_28).loadsAt(Width.BYTE, offsets));
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1);
  }
}
