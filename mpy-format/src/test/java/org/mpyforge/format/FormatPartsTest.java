package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The small parts: numbers, names, versions, architectures. */
class FormatPartsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "127, 7f",
    "128, 8100",
    "16383, ff7f",
    "16384, 818000",
    "4294967295, 8fffffff7f"
  })
  void unsignedNumbers(long value, String hex) {
    assertEquals(hex, new ByteBuilder().vuint(value).toByteString().toString());
    assertEquals(hex.length() / 2, Vuint.size(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "63, 3f",
    "64, 8040",
    "-1, 7f",
    "-64, 40",
    "-65, ff3f",
    "100000, 868d20",
    "1073741823, 83ffffff7f",
    "-1073741824, fc80808000",
    "9223372036854775807, 80ffffffffffffffff7f",
    "-9223372036854775808, ff808080808080808000"
  })
  void signedNumbers(long value, String hex) {
    ByteString bytes = new ByteBuilder().signedVint(value).toByteString();
    assertEquals(hex, bytes.toString());
    assertEquals(value, bytes.cursor(0, "test").signedVint());
  }

  @Test
  void aSignedNumberOfMoreThan64BitsIsRefused() {
    var bytes = new ByteBuilder();
    for (int i = 0; i < 11; i++) {
      bytes.u8(0x81);
    }
    ByteCursor cursor = bytes.u8(0).toByteString().cursor(0, "test");
    assertThrows(MalformedMpyException.class, cursor::signedVint);
  }

  @Test
  void qstrsAreEqualByContent() {
    byte[] source = "x = naïve + 1".getBytes(StandardCharsets.UTF_8);
    Qstr cut = Qstr.of(source, 4, 10);
    assertEquals(Qstr.of("naïve"), cut);
    assertEquals(Qstr.of("naïve").hashCode(), cut.hashCode());
    assertEquals("naïve", cut.toString());
    assertEquals(6, cut.length());
    assertNotEquals(Qstr.of("naive"), cut);
    assertSame(Qstr.EMPTY, Qstr.of(""));
    assertTrue(Qstr.of("a").compareTo(Qstr.of("é")) < 0, "unsigned bytes");
  }

  @ParameterizedTest
  @CsvSource({"a\uD800b, 61eda08062", "\uD83D\uDE00\uDC00, f09f9880edb080", "é, c3a9"})
  void qstrsKeepLoneSurrogates(String text, String hex) {
    assertEquals(hex, Qstr.of(text).bytes().toString());
  }

  @Test
  void aQstrIsNotChangedThroughAnArray() {
    byte[] source = {'a', 'b'};
    Qstr qstr = Qstr.of(source, 0, 2);
    source[0] = 'x';
    qstr.toByteArray()[1] = 'x';
    assertEquals("ab", qstr.toString());
  }

  @Test
  void slicesOfByteStrings() {
    ByteString bytes = ByteString.utf8("abcdef");
    ByteString slice = bytes.slice(1, 4);
    assertEquals(ByteString.utf8("bcd"), slice);
    assertEquals(ByteString.utf8("bcd").hashCode(), slice.hashCode());
    assertEquals('d', slice.at(2));
    assertEquals("626364", slice.toString());
    assertSame(ByteString.EMPTY, bytes.slice(2, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.at(3));
    assertThrows(IndexOutOfBoundsException.class, () -> slice.slice(0, 4));
  }

  @Test
  void staticQstrs() {
    StaticQstrs statics = StaticQstrs.of(MpyVersion.V6_3);
    assertEquals(165, statics.size());
    assertEquals("", statics.get(1).toString());
    assertEquals("__dir__", statics.get(2).toString());
    assertEquals("\n", statics.get(3).toString());
    assertEquals(" ", statics.get(4).toString());
    assertEquals("<module>", statics.get(7).toString());
    assertEquals("utf-8", statics.get(161).toString());
    assertEquals("zip", statics.get(165).toString());
    for (int number = 1; number <= statics.size(); number++) {
      assertEquals(OptionalInt.of(number), statics.numberOf(statics.get(number)));
    }
    assertEquals(OptionalInt.empty(), statics.numberOf(Qstr.of("sys")));
    assertFalse(statics.has(0));
    assertThrows(IndexOutOfBoundsException.class, () -> statics.get(0));
    assertSame(statics, StaticQstrs.of(MpyVersion.V5));
  }

  @Test
  void pycopyHasOneStaticQstrElsewhere() {
    StaticQstrs statics = StaticQstrs.of(MpyVersion.PYCOPY);
    assertEquals(OptionalInt.of(7), statics.numberOf(Qstr.of("__dir__")));
    assertEquals(OptionalInt.of(6), statics.numberOf(Qstr.of("<module>")));
    assertEquals(OptionalInt.of(8), statics.numberOf(Qstr.of("_")));
    assertEquals(165, statics.size());
  }

  @ParameterizedTest
  @EnumSource(MpyVersion.class)
  void versionsAreFoundByLabel(MpyVersion version) {
    assertSame(version, MpyVersion.parse(version.label()));
    assertEquals(version.major() == 6, version.isVersion6());
  }

  @Test
  void anUnknownVersionIsRefusedWithTheKnownOnes() {
    var e = assertThrows(IllegalArgumentException.class, () -> MpyVersion.parse("7"));
    assertEquals(
        "unknown .mpy version '7', expected one of 5, pycopy, 6.0, 6.1, 6.2, 6.3", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "x86, 1, 4",
    "x64, 2, 8",
    "armv6, 3, 4",
    "armv6m, 4, 4",
    "armv7m, 5, 4",
    "armv7em, 6, 4",
    "armv7emsp, 7, 4",
    "armv7emdp, 8, 4",
    "xtensa, 9, 4",
    "xtensawin, 10, 4",
    "rv32imc, 11, 4",
    "rv64imc, 12, 8",
    "debug, 13, 8"
  })
  void architectures(String spelling, int number, int wordSize) {
    NativeArch arch = NativeArch.ofSpelling(spelling).orElseThrow();
    assertEquals(number, arch.number());
    assertEquals(wordSize, arch.wordSize());
    assertEquals(Optional.of(arch), NativeArch.ofNumber(number));
    assertEquals(number <= 10, arch.existsIn(MpyVersion.V6_2));
  }

  @Test
  void filesNameAnArchitectureBeforeCompilersDo() {
    assertTrue(NativeArch.ARMV6M.existsIn(MpyVersion.V5));
    assertFalse(NativeArch.ARMV6M.isCompiledIn(MpyVersion.V5));
    assertFalse(NativeArch.ARMV6M.isCompiledIn(MpyVersion.PYCOPY));
    assertTrue(NativeArch.ARMV6M.isCompiledIn(MpyVersion.V6_0));
    assertTrue(NativeArch.ARMV7M.isCompiledIn(MpyVersion.V5));
    assertFalse(NativeArch.RV32IMC.isCompiledIn(MpyVersion.V6_2));
  }

  @Test
  void whatIsNoArchitecture() {
    assertEquals(Optional.empty(), NativeArch.ofSpelling("none"));
    assertEquals(Optional.empty(), NativeArch.ofNumber(14));
    assertFalse(NativeArch.NONE.isNative());
  }
}
