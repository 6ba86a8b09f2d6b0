package org.mpyforge.asm.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Disassembler;
import org.mpyforge.asm.Objdump;

/**
 * Our disassembly of ARM or Thumb code, line by line beside objdump's.
 *
 * @param lines both texts and both boundaries
 */
public record ObjdumpComparison(List<Line> lines) {

  /**
   * One instruction.
   *
   * @param address of its first byte
   * @param ours our text, empty for data
   * @param theirs objdump's text, empty for data
   * @param length ours, in bytes
   */
  public record Line(long address, String ours, String theirs, int length) {}

  /** Compares. The options are objdump's, beyond {@code -m arm}. */
  public static ObjdumpComparison of(byte[] code, Disassembler disassembler, String... options)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-m", "arm"));
    all.addAll(Arrays.asList(options));
    List<Objdump.Line> theirs =
        Objdump.require("arm-none-eabi-objdump", "binutils-arm-none-eabi")
            .disassemble(code, all.toArray(String[]::new));
    List<Line> lines = new ArrayList<>();
    int offset = 0;
    for (Objdump.Line line : theirs) {
      assertEquals(line.address(), offset, "boundary");
      DecodedInstruction ours = disassembler.decode(code, offset, offset);
      assertEquals(line.length(), ours.length(), "length at 0x" + Long.toHexString(offset));
      lines.add(
          new Line(
              offset,
              withoutData(Objdump.normalise(ours.text())),
              withoutData(line.text()),
              ours.length()));
      offset += ours.length();
    }
    assertEquals(code.length, offset);
    return new ObjdumpComparison(lines);
  }

  private static String withoutData(String text) {
    return text.startsWith(".") ? "" : text;
  }

  /** Random code; the last four bytes are zero, so that no instruction is cut off. */
  public static byte[] randomBytes(int count, long seed) {
    byte[] code = new byte[count];
    new Random(seed).nextBytes(code);
    Arrays.fill(code, count - 4, count, (byte) 0);
    return code;
  }

  /** Requires the same text in every line. */
  public void assertSame() {
    for (Line line : lines) {
      assertEquals(line.theirs, line.ours, "at 0x" + Long.toHexString(line.address));
    }
  }

  /**
   * Requires the same text of all but one in ten thousand instructions that we decode at all.
   * objdump knows many that no code of ours can have, and has its own names for a few that are not
   * to be executed.
   */
  public void assertSameWhereDecoded() {
    List<Line> decoded = lines.stream().filter(line -> !line.ours.isEmpty()).toList();
    List<Line> different = decoded.stream().filter(line -> !line.ours.equals(line.theirs)).toList();
    assertTrue(decoded.size() > lines.size() / 3, "too few instructions are known");
    assertTrue(different.size() <= decoded.size() / 10_000, different::toString);
  }
}
