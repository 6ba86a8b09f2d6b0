package org.mpyforge.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;

/**
 * One line of a file of instructions: {@code ADDI 10 10 -5 | 1305b5ff | add a0, a0, -5}.
 *
 * @param name the instruction's constant
 * @param operands what to encode
 * @param code the bytes it becomes, in hexadecimal
 * @param text what that is decoded to, at address 0
 */
public record EncodingCase(String name, List<Integer> operands, String code, String text) {

  /** Encodes an instruction by the name of its constant. */
  @FunctionalInterface
  public interface Encoder {
    /** The instruction as a number, little-endian. */
    int encode(String name, int... operands);
  }

  /** All cases of a file. */
  public static List<EncodingCase> read(Class<?> test, String file) {
    return Resources.text(Resources.file(test, file))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(EncodingCase::parse)
        .toList();
  }

  private static EncodingCase parse(String line) {
    String[] parts = line.split(" \\| ", -1);
    List<String> words = List.of(parts[0].split(" ", -1));
    return new EncodingCase(
        words.get(0), words.stream().skip(1).map(Integer::valueOf).toList(), parts[1], parts[2]);
  }

  /** Encodes and decodes. */
  public void check(Encoder encoder, Disassembler disassembler) {
    int word = encoder.encode(name, operands.stream().mapToInt(i -> i).toArray());
    byte[] encoded = new byte[code.length() / 2];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = (byte) (word >> 8 * i);
    }
    assertEquals(code, HexFormat.of().formatHex(encoded), name);
    DecodedInstruction decoded = disassembler.decode(encoded, 0, 0);
    assertEquals(text, decoded.text().replace('\t', ' '));
    assertEquals(encoded.length, decoded.length(), text);
  }

  /** The code of all cases, one after the other. */
  public static byte[] code(List<EncodingCase> cases) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    cases.forEach(one -> all.writeBytes(HexFormat.of().parseHex(one.code)));
    return all.toByteArray();
  }
}
