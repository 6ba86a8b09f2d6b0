package org.mpyforge.asm.rv32;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.EncodingCase;
import org.mpyforge.asm.Objdump;
import org.mpyforge.asm.Resources;

/** Our disassembly beside objdump's: the same boundaries, the same text. */
class Rv32DisassemblerTest {
  private static final String EXTENSIONS =
      "rv32i2p1_m2p0_a2p1_c2p0_zicsr2p0_zifencei2p0_zba1p0_zbb1p0_zbs1p0";

  @Test
  void everyInstruction() throws Exception {
    compare(EncodingCase.code(EncodingCase.read(Rv32DisassemblerTest.class, "instructions.txt")));
  }

  @Test
  void everythingThatTheAssemblerMakesOfTheGoldenScripts() throws Exception {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    Resources.files(Rv32DisassemblerTest.class, "golden").stream()
        .filter(file -> !file.toString().endsWith(".script"))
        .forEach(file -> Rv32GoldenTest.assemble(file).forEach(code::writeBytes));
    compare(code.toByteArray());
  }

  @Test
  void everyCompressedInstruction() throws Exception {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    for (int halfword = 0; halfword < 0x10000; halfword++) {
      if ((halfword & 3) != 3) {
        code.write(halfword);
        code.write(halfword >> 8);
      }
    }
    compare(code.toByteArray());
  }

  @Test
  void randomBytes() throws Exception {
    byte[] code = new byte[60_000];
    new Random(1).nextBytes(code);
    // So that the last instruction is not cut off, wherever it starts.
    byte[] padded = new byte[code.length + 24];
    System.arraycopy(code, 0, padded, 0, code.length);
    compare(padded);
  }

  @Test
  void randomWordsOfTheOpcodesInUse() throws Exception {
    int[] opcodes = {0x03, 0x0f, 0x13, 0x17, 0x23, 0x2f, 0x33, 0x37, 0x63, 0x67, 0x6f, 0x73};
    int[] sevenBits = {0, 1, 4, 5, 8, 9, 0x10, 0x14, 0x18, 0x20, 0x24, 0x30, 0x34};
    Random random = new Random(2);
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    for (int i = 0; i < 20_000; i++) {
      int word = random.nextInt() & ~0x7f | opcodes[random.nextInt(opcodes.length)];
      if (random.nextBoolean()) {
        word = word & 0x1ffffff | sevenBits[random.nextInt(sevenBits.length)] << 25;
      }
      for (int field : List.of(7, 15, 20)) {
        if (random.nextInt(4) == 0) {
          word &= ~(31 << field);
        }
      }
      for (int shift = 0; shift < 32; shift += 8) {
        code.write(word >> shift);
      }
    }
    compare(code.toByteArray());
  }

  /** Where the code ends within an instruction, what is left is data. */
  @Test
  void cutOffInstructions() {
    byte[] word = {0x13, 0x05, 0x05, 0x00};
    Rv32Disassembler disassembler = new Rv32Disassembler();
    List<String> texts = new ArrayList<>();
    for (int offset : List.of(0, 2, 3)) {
      DecodedInstruction decoded = disassembler.decode(word, offset, offset);
      texts.add(decoded.length() + " " + decoded.text().replace('\t', ' '));
    }
    byte[] three = {0x13, 0x05, 0x05};
    texts.add(disassembler.decode(three, 0, 0).text().replace('\t', ' '));
    assertEquals(List.of("4 mv a0, a0", "2 c.nop 1", "1 .byte 0x0", ".2byte 0x513"), texts);
  }

  private static void compare(byte[] code) throws Exception {
    Objdump objdump =
        Objdump.require("riscv64-unknown-elf-objdump", "binutils-riscv64-unknown-elf");
    byte[] file = RiscvElf.of(EXTENSIONS, code);
    List<Objdump.Line> theirs =
        objdump.disassemble(file, "-b", "elf32-littleriscv", "-j", ".text").stream()
            .filter(line -> !line.text().isEmpty()) // more bytes of the line before
            .toList();
    List<DecodedInstruction> ours = new Rv32Disassembler().decodeAll(code, 0);
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      assertEquals(
          expected(ours.get(i), theirs.get(i).text()),
          Objdump.normalise(ours.get(i).text()),
          "at 0x" + Long.toHexString(theirs.get(i).address()));
    }
    assertEquals(theirs.size(), ours.size());
  }

  /** What objdump said, but for the instructions of Zcmp, which 2.40 does not know. */
  private static String expected(DecodedInstruction ours, String theirs) {
    boolean isZcmp = ours.mnemonic().startsWith("cm.") && theirs.startsWith(".2byte");
    return isZcmp ? Objdump.normalise(ours.text()) : theirs;
  }
}
