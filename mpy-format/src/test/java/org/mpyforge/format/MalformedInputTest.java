package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are no file are refused, with place and reason, and nothing worse ever happens. */
class MalformedInputTest {
  private static final int MUTATIONS = 20_000;

  static Stream<String> files() {
    return Golden.FILES.stream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Header.
        " | 0  | file › header | ends too soon",
        "50                  | 0  | file › header | does not begin with 'M', so it is no .mpy file",
        "43 06               | 0  | file › header | begins with 'C', which marks a CircuitPython"
            + " file",
        "4d 04 00            | 1  | file › header | version 4 is not readable; it comes from"
            + " MicroPython 1.11",
        "4d 63 00            | 1  | file › header | version 99 is not readable",
        "4d 06 80 1f         | 2  | file › header | bit 7 of the features is reserved but set",
        "4d 06 38 1f         | 2  | file › header | unknown architecture number 14",
        "4d 06 40 1f 00      | 4  | file › header | architecture flags are there but zero",
        // Numbers.
        "4d 06 00 1f 80 00   | 4  | file | vuint is longer than its value 0 needs",
        "4d 06 00 1f 90 80 80 80 00 | 4 | file | vuint does not fit 32 bits",
        "4d 06 00 1f 8f ff ff ff 7f | 4 | file | 4294967295 qstrs cannot fit the 0 bytes left",
        "4d 06 00 1f 01 03 03 | 5 | file | 3 constants cannot fit the 1 bytes left",
        // Qstrs.
        "4d 06 00 1f 01 00 01    | 6 | file › qstr 0 | no static qstr has number 0",
        "4d 06 00 1f 01 00 82 4d | 6 | file › qstr 0 | no static qstr has number 166",
        "4d 06 00 1f 01 00 02 61 62 | 8 | file › qstr 0 | no zero byte behind the text",
        "4d 06 00 1f 01 00 08 61 62 | 6 | file › qstr 0 | 4 bytes needed, 2 left",
        // Constants.
        "4d 06 00 1f 00 01 0b       | 6 | file › constant 0 | unknown constant type 11",
        "4d 06 00 1f 00 01 0a 02 01 0b | 9 | file › constant 0 › constant 1 | unknown constant type"
            + " 11",
        "4d 06 00 1f 00 01 07 00    | 7 | file › constant 0 | number without digits",
        "4d 06 00 1f 00 01 07 01 20 | 7 | file › constant 0 | number with a byte that is not"
            + " printable ASCII",
        "4d 06 00 1f 00 01 05 01 61 | 9 | file › constant 0 | ends too soon",
        // Raw code; "03" is one qstr, the empty one, "20 08 02 00 63" is RETURN_VALUE.
        "4d 06 00 1f 01 00 03 00    | 7 | file › root | raw code without code",
        "4d 06 00 1f 01 00 03 28    | 7 | file › root | 5 bytes needed, 0 left",
        "4d 06 00 1f 01 00 03 18 08 02 00 | 8 | file › root › bytecode prelude | no instructions"
            + " follow",
        "4d 06 00 1f 01 00 03 20 08 02 01 63 | 8 | file › root › bytecode prelude | name is qstr 1"
            + " of 1",
        "4d 06 00 1f 01 00 03 20 08 06 00 63 | 9 | file › root › bytecode prelude | 3 bytes needed,"
            + " 2 left",
        "4d 06 00 1f 01 00 03 20 09 02 00 63 | 11 | file › root › bytecode prelude | 1 argument"
            + " names cannot fit the info section",
        "4d 06 00 1f 01 00 03 20 08 02 00 63 00 | 12 | file | 1 bytes behind the end of the root's"
            + " code",
        "4d 06 00 1f 01 00 03 24 08 02 00 63 00 | 12 | file › root | marked as having children but"
            + " has none",
        "4d 06 00 1f 01 00 03 24 08 02 00 63 02 20 | 12 | file › root | 2 children cannot fit the 1"
            + " bytes left",
        "4d 06 00 1f 01 00 03 24 08 02 00 63 01 20 08 | 13 | file › root › child 0 | 4 bytes"
            + " needed, 1 left",
        // Native code: kind 1 with its prelude's offset; kind 2 with flags; kind 3 with three
        // numbers.
        "4d 06 0b 1f 01 00 03 21 08 02 00 63 04 | 12 | file › root | prelude offset 4 is outside"
            + " the code",
        "4d 06 0b 1f 01 00 03 0a 90 20 05    | 10 | file › root | 5 bytes needed, 0 left",
        "4d 06 0b 1f 01 00 03 0a 90 40 90 80 80 80 00 | 10 | file › root | vuint does not fit 32"
            + " bits",
        "4d 06 0b 1f 01 00 03 0a 90 10       | 10 | file › root › relocations | ends too soon",
        "4d 06 0b 1f 01 00 03 0a 90 10 00 ff | 10 | file › root › relocations | the first"
            + " relocation does not say where",
        "4d 06 0b 1f 01 00 03 0b 90 10 00 00 | 9 | file › root | assembler code with relocations,"
            + " which only viper can have",
      })
  void saysWhereAndWhy(String hex, int offset, String context, String reason) {
    byte[] bytes = HexFormat.of().parseHex((hex == null ? "" : hex).replace(" ", ""));
    var e = assertThrows(MalformedMpyException.class, () -> MpyReader.read(bytes));
    assertEquals(reason, e.reason());
    assertEquals(offset, e.offset());
    assertEquals(context, e.context());
    assertEquals("offset " + offset + ", " + context + ": " + reason, e.getMessage());
  }

  @ParameterizedTest
  @MethodSource("files")
  void noPrefixOfAFileIsAFile(String name) {
    byte[] whole = Golden.bytes(name);
    for (int length = 0; length < whole.length; length++) {
      byte[] prefix = Arrays.copyOf(whole, length);
      var e = assertThrows(MalformedMpyException.class, () -> MpyReader.read(prefix));
      assertTrue(e.offset() <= length, e.getMessage());
    }
  }

  @Test
  void aMutatedFileIsReadAndWrittenOrRefusedAndNothingElse() {
    var random = new Random(42);
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = Golden.bytes(Golden.FILES.get(i % Golden.FILES.size()));
      for (int n = random.nextInt(3); n >= 0; n--) {
        int at = random.nextInt(bytes.length);
        bytes[at] =
            (byte)
                (random.nextBoolean() ? random.nextInt(256) : bytes[at] ^ (1 << random.nextInt(8)));
      }
      read += BoundedReading.read(bytes) ? 1 : 0;
    }
    // Most of a file is code and text, where any byte will do.
    assertTrue(read > MUTATIONS / 4 && read < MUTATIONS, read + " were read");
  }

  @Test
  void lengthsAreNotBelieved() {
    var header = HexFormat.of().parseHex("4d06001f");
    var random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      // Little but large numbers, tuples and texts, which promise much that never comes.
      byte[] bytes = Arrays.copyOf(header, 40 + random.nextInt(400));
      for (int at = header.length; at < bytes.length; at++) {
        bytes[at] = new byte[] {(byte) 0xff, 0x7f, 10, 5, 0x0f, 1}[random.nextInt(6)];
      }
      BoundedReading.read(bytes);
    }
  }

  @Test
  void nestedPromisesAddUp() {
    // 500 tuples, each within the last, and each claiming to hold as many items as bytes are left.
    var bytes = new ByteBuilder().bytes(ByteString.copyOf(HexFormat.of().parseHex("4d06001f0001")));
    for (int i = 0; i < 500; i++) {
      bytes.u8(ConstantTag.TUPLE).vuint(40_000 - i * 4);
    }
    for (int i = 0; i < 40_000; i++) {
      bytes.u8(ConstantTag.NONE);
    }
    byte[] file = bytes.toByteArray();
    assertFalse(BoundedReading.read(file));
  }

  @Test
  void nestingIsLimited() {
    var e = assertThrows(MalformedMpyException.class, () -> MpyReader.read(nestedTuples(1000)));
    assertEquals("nested more than 1000 levels deep", e.reason());
    byte[] deep = nestedTuples(998);
    assertArrayEquals(deep, MpyWriter.write(MpyReader.read(deep)));
  }

  private static byte[] nestedTuples(int depth) {
    var bytes =
        new ByteBuilder().bytes(ByteString.copyOf(HexFormat.of().parseHex("4d06001f0101" + "03")));
    for (int i = 0; i < depth; i++) {
      bytes.u8(ConstantTag.TUPLE).vuint(1);
    }
    return bytes
        .u8(ConstantTag.NONE)
        .bytes(ByteString.copyOf(HexFormat.of().parseHex("2008020063")))
        .toByteArray();
  }
}
