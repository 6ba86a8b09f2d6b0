package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files made of the smallest parts there can be, as no compiler makes them: an object in memory is
 * bigger than each. They may be read only as far as the memory goes that their size allows.
 */
class TinyPartsTest {
  /** So many bytes are too few for anything to take a megabyte. */
  private static final int SMALL = 8_000;

  private static final int LARGE = 600_000;

  @ParameterizedTest(name = "{0} of version {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // The qstr table, the constant table, children of the root.
        "qstrs              | 6 | QSTR     | 04 61 62 00",
        "texts              | 6 | CONSTANT | 05 02 61 62 00",
        "empty bytes        | 6 | CONSTANT | 06 00 00",
        "integers           | 6 | CONSTANT | 07 02 31 32",
        "empty tuples       | 6 | CONSTANT | 0a 00",
        "tuples             | 6 | CONSTANT | 0a 01 01",
        "tuples in tuples   | 6 | CONSTANT | 0a 01 0a 01 0a 01 0a 01 0a 01 01",
        "bytecode           | 6 | CHILD    | 20 00 02 00 63",
        "with arguments     | 6 | CHILD    | 38 03 08 00 00 00 00 63",
        "with wide names    | 6 | CHILD    | 50 03 0e 00 80 00 80 00 80 00 63",
        "with a child       | 6 | CHILD    | 24 00 02 00 63 01 20 00 02 00 63",
        "native             | 6 | CHILD    | 21 00 02 00 00 00",
        "viper              | 6 | CHILD    | 0a 00 00",
        "viper with data    | 6 | CHILD    | 12 00 00 20 02 01 02",
        "relocations        | 6 | CHILD    | 0a 00 10 ff",
        "assembler          | 6 | CHILD    | 0b 00 00 00 00",
        // The same of version 5, where qstrs stand among instructions.
        "qstrs              | 5 | CODE     | 11 04 61 62",
        "qstrs from before  | 5 | CODE     | 11 01",
        "texts              | 5 | CONSTANT | 73 02 61 62",
        "integers           | 5 | CONSTANT | 69 02 31 32",
        "bytecode           | 5 | CHILD    | 1c 00 08 00 07 00 07 63 00 00",
        "short names        | 5 | CHILD    | 1c 00 08 00 01 00 01 63 00 00",
        "with arguments     | 5 | CHILD    | 1c 03 08 00 01 00 01 63 00 00 00 01 00 01 00 01",
        "with a child       | 5 | CHILD    | 1c 00 08 00 01 00 01 63 00 01 1c 00 08 00 01 00 01 63"
            + " 00 00",
        "with a constant    | 5 | CHILD    | 1c 00 08 00 01 00 01 63 01 00 65",
        "native             | 5 | CHILD    | 1d 00 08 00 00 00 00 00 00 00 00 01 00 01 00 00",
        "viper              | 5 | CHILD    | 06 00 00 00 00 00",
        "links              | 5 | CHILD    | 0a 00 00 01 00 00 01 00 00 00",
        "assembler          | 5 | CHILD    | 07 00 00 00 00",
      })
  void takeNoMoreMemoryThanTheirSizeAllows(String what, int version, Place place, String part) {
    byte[] bytes = HexFormat.of().parseHex(part.replace(" ", ""));
    assertTrue(BoundedReading.read(file(version, place, bytes, SMALL)), "a small file is read");
    BoundedReading.read(file(version, place, bytes, LARGE));
  }

  /** A file of the right shape whose parts are cut short. */
  @ParameterizedTest
  @CsvSource({"6, 20 00 02 00", "5, 1c 00 08 00 07 00 07 63 00"})
  void whatIsNoPartIsRefused(int version, String part) {
    byte[] bytes = HexFormat.of().parseHex(part.replace(" ", ""));
    assertFalse(BoundedReading.read(file(version, Place.CHILD, bytes, LARGE)));
  }

  private enum Place {
    QSTR,
    CONSTANT,
    CODE,
    CHILD
  }

  /** A file of about so many bytes, most of them parts of one kind. */
  private static byte[] file(int version, Place place, byte[] part, int size) {
    int count = size / part.length;
    var file = new ByteBuilder();
    if (version == 6) {
      add(file, "4d 06 0b 1f"); // For x64.
      file.vuint(1 + (place == Place.QSTR ? count : 0));
      file.vuint(place == Place.CONSTANT ? count : 0);
      add(file, "03");
      add(file, part, place == Place.QSTR || place == Place.CONSTANT ? count : 0);
      add(file, place == Place.CHILD ? "24 00 02 00 63" : "20 00 02 00 63");
      if (place == Place.CHILD) {
        file.vuint(count);
        add(file, part, count);
      }
    } else {
      add(file, "4d 05 0a 1f 20"); // For x64, with a window.
      int inMemory = place == Place.CODE ? 3 * count : 0;
      file.vuint((7L + inMemory) << 2);
      add(file, "00 08 00 07 04 61 62");
      add(file, part, place == Place.CODE ? count : 0);
      add(file, "63");
      file.vuint(place == Place.CONSTANT ? count : 0);
      file.vuint(place == Place.CHILD ? count : 0);
      add(file, part, place == Place.CODE ? 0 : count);
    }
    return file.toByteArray();
  }

  private static void add(ByteBuilder file, String hex) {
    add(file, HexFormat.of().parseHex(hex.replace(" ", "")), 1);
  }

  private static void add(ByteBuilder file, byte[] part, int count) {
    for (int i = 0; i < count; i++) {
      file.bytes(part, 0, part.length);
    }
  }
}
