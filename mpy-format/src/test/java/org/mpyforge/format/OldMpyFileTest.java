package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files of versions 0 to 4 tell. */
class OldMpyFileTest {

  @ParameterizedTest
  @CsvSource({
    "0, MicroPython 1.5.1 to 1.8.7,   4",
    "2, MicroPython 1.9 to 1.9.2,     4",
    "3, MicroPython 1.9.3 to 1.10,    4",
    "4, MicroPython 1.11,             5"
  })
  void theCompilersOfOldReleases(int version, String releases, int headerSize) {
    OldMpyFile file = OldMpyFile.read(Golden.bytes("part-" + version + ".mpy"));
    assertEquals(version, file.version());
    assertEquals(releases, file.releases());
    assertEquals(NativeArch.NONE, file.arch());
    assertEquals(Set.of(MpyFeature.UNICODE), file.features());
    assertEquals(OptionalInt.of(31), file.smallIntBits());
    assertEquals(version == 4 ? OptionalInt.of(32) : OptionalInt.empty(), file.qstrWindow());
    assertEquals(headerSize, file.headerSize());
    assertEquals(Optional.of("merge_part.py"), file.source());
  }

  @Test
  void theVeryFirstReleasesHadAShorterHeader() {
    // Five bytes of code, then "<module>" and "a.py", which would be elsewhere behind a long one.
    byte[] bytes = hex("4d 00 01  05 1122334455 08 3c6d6f64756c653e 04 612e7079 00 00");
    OldMpyFile file = OldMpyFile.read(bytes);
    assertEquals(OptionalInt.empty(), file.smallIntBits());
    assertEquals(3, file.headerSize());
    assertEquals(Optional.of("a.py"), file.source());
    assertEquals(
        "version 0, for MicroPython 1.5.1 to 1.8.7, bytecode only, inline caching",
        file.toString());
  }

  @Test
  void machineCodeCameWithVersion4() {
    // Three bytes of viper code: no prelude, so no names.
    OldMpyFile file = OldMpyFile.read(hex("4d 04 16 1f 20  0e 000000 00 00 00 00"));
    assertEquals(NativeArch.ARMV7M, file.arch());
    assertEquals(Optional.empty(), file.source());
    assertEquals(
        "version 4, for MicroPython 1.11, armv7m, 31-bit small integers, unicode,"
            + " qstr window of 32",
        file.toString());
  }

  @Test
  void nativeCodeHasItsNamesBehindItsLinks() {
    // Two bytes of native code, one link by number, where the prelude is; "f" and "b.py".
    OldMpyFile file =
        OldMpyFile.read(hex("4d 04 16 1f 20  09 0000  01 01 00 07  00  02 66 08 622e7079"));
    assertEquals(Optional.of("b.py"), file.source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4d 05 02 1f | 0 | no file of version 0 to 4",
        "4d 03       | 2 | ends too soon",
        "4d 03 02    | 3 | ends too soon",
        "4d 03 06 1f | 2 | unknown features 0x06",
        "4d 04 2a 1f | 2 | unknown architecture number 10",
        "4d 04 02 1f | 4 | ends too soon",
      })
  void damagedHeaders(String hex, int offset, String reason) {
    var e = assertThrows(MalformedMpyException.class, () -> OldMpyFile.read(hex(hex)));
    assertEquals(reason, e.reason());
    assertEquals(offset, e.offset());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, 4})
  void aPrefixHasAtMostNoSource(int version) {
    byte[] whole = Golden.bytes("part-" + version + ".mpy");
    for (int length = 5; length < whole.length; length++) {
      OldMpyFile file = OldMpyFile.read(Arrays.copyOf(whole, length));
      assertTrue(file.source().isEmpty() || file.source().get().equals("merge_part.py"));
    }
  }

  @Test
  void whichFilesAreOld() {
    assertTrue(OldMpyFile.isOne(hex("4d 04")));
    assertFalse(OldMpyFile.isOne(hex("4d 05")));
    assertFalse(OldMpyFile.isOne(hex("43 04")));
    assertFalse(OldMpyFile.isOne(hex("4d ff")));
    assertFalse(OldMpyFile.isOne(hex("4d")));
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
