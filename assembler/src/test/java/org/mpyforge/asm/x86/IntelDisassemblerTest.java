package org.mpyforge.asm.x86;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Resources;

/** Bytes and the text they must become, as objdump printed it. */
class IntelDisassemblerTest {

  @ParameterizedTest
  @EnumSource
  void everyFormOfEveryInstruction(IntelMode mode) {
    assertAll(
        cases(mode)
            .map(
                line ->
                    () ->
                        assertEquals(
                            line[1], text(mode, line[0]), "%s %s".formatted(mode, line[0]))));
  }

  /** The lines of the mode's file: bytes, text. */
  static Stream<String[]> cases(IntelMode mode) {
    String file = mode.isLong() ? "instructions.x64" : "instructions.x86";
    return Resources.text(Resources.file(IntelDisassemblerTest.class, file))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1));
  }

  @Test
  void oneByteMayBeAnInstructionInOneModeAndAPrefixInTheOther() {
    assertEquals("dec eax; add eax, ecx", text(IntelMode.BITS32, "4801c8"));
    assertEquals("add rax, rcx", text(IntelMode.BITS64, "4801c8"));
    assertEquals("arpl ax, cx", text(IntelMode.BITS32, "63c8"));
    assertEquals("movsxd ecx, eax", text(IntelMode.BITS64, "63c8"));
  }

  @Test
  void prefixesWithoutMeaningAreSpelledOut() {
    assertEquals("data16 jmp 0x0", text(IntelMode.BITS64, "66ebfd"));
    assertEquals("rex.W push rax", text(IntelMode.BITS64, "4850"));
    assertEquals("lock add DWORD PTR [eax], ecx", text(IntelMode.BITS32, "f00108"));
    assertEquals("repz ret", text(IntelMode.BITS64, "f3c3"));
  }

  @Test
  void prefixesThatNoInstructionFollowsStandAlone() {
    assertEquals("rex.W; xchg ax, ax", text(IntelMode.BITS64, "486690"));
    assertEquals("fwait; nop", text(IntelMode.BITS32, "9b90"));
    assertEquals("fstcw WORD PTR [eax]", text(IntelMode.BITS32, "9bd938"));
    assertEquals("fnstcw WORD PTR [eax]", text(IntelMode.BITS32, "d938"));
  }

  @Test
  void branchesAndDataAreFoundFromTheAddressOfTheInstruction() {
    byte[] code = HexFormat.of().parseHex("e810000000488d0510000000");
    IntelDisassembler disassembler = new IntelDisassembler(IntelMode.BITS64);
    assertEquals("0x1015", disassembler.decode(code, 0, 0x1000).operands());
    assertEquals("rax, [rip+0x10] # 0x101c", disassembler.decode(code, 5, 0x1005).operands());
  }

  @Test
  void whatIsNoInstructionIsData() {
    assertEquals(".byte 0xd6", text(IntelMode.BITS32, "d6"));
    assertEquals(".byte 0x66, 0x0f, 0xb8; .byte 0xc0", text(IntelMode.BITS32, "660fb8c0"));
    // lea of a register.
    assertEquals(".byte 0x8d; rol BYTE PTR [eax], 0x90", text(IntelMode.BITS32, "8dc00090"));
  }

  @Test
  void whatTheEndOfTheCodeCutsOffIsDataByteForByte() {
    assertEquals(
        ".byte 0xe8; add BYTE PTR [eax], al; .byte 0x00", text(IntelMode.BITS32, "e8000000"));
    assertEquals("data16; .byte 0xb8", text(IntelMode.BITS64, "66b8"));
    assertEquals("rex.W", text(IntelMode.BITS64, "48"));
  }

  @Test
  void noInstructionIsLongerThanFifteenBytes() {
    String longest = "66".repeat(11) + "81c01234";
    assertEquals(15, decode(IntelMode.BITS64, longest).get(0).length());
    DecodedInstruction tooLong = decode(IntelMode.BITS64, "66" + longest).get(0);
    assertEquals(".byte", tooLong.mnemonic());
    assertEquals(15, tooLong.length());
    assertEquals(14, decode(IntelMode.BITS64, "66".repeat(15)).get(0).length());
  }

  @ParameterizedTest
  @EnumSource
  void noBytesMakeItThrowOrLoseAByte(IntelMode mode) {
    Random random = new Random(5);
    IntelDisassembler disassembler = new IntelDisassembler(mode);
    for (int i = 0; i < 50_000; i++) {
      byte[] code = new byte[1 + random.nextInt(20)];
      random.nextBytes(code);
      List<DecodedInstruction> decoded = disassembler.decodeAll(code, 0);
      assertTrue(decoded.stream().allMatch(one -> one.length() > 0));
      int length = decoded.stream().mapToInt(DecodedInstruction::length).sum();
      assertEquals(code.length, length, () -> Arrays.toString(code));
    }
  }

  private static List<DecodedInstruction> decode(IntelMode mode, String hex) {
    return new IntelDisassembler(mode).decodeAll(HexFormat.of().parseHex(hex), 0);
  }

  private static String text(IntelMode mode, String hex) {
    return String.join(
        "; ", decode(mode, hex).stream().map(one -> one.text().replace('\t', ' ')).toList());
  }
}
