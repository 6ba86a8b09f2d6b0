package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpyforge.format.Relocation.Section;
import org.mpyforge.format.Relocation.Target;

/** Relocations of modules linked from C. */
class RelocationTest {

  @Test
  void ofALinkedModule() {
    var root = viper("native_module-6.3-x64.mpy");
    assertEquals(4, root.bssSize(), "one C int");
    assertEquals(
        List.of(
            new Relocation(Section.TEXT, 25, 1, Target.FUNCTION_TABLE, 0),
            new Relocation(Section.TEXT, 26, 1, Target.QSTR_TABLE, 0),
            new Relocation(Section.TEXT, 27, 1, Target.TEXT, 0),
            new Relocation(Section.TEXT, 28, 1, Target.BSS, 0),
            new Relocation(Section.TEXT, 18, 1, Target.FUNCTION, 78),
            new Relocation(Section.TEXT, 19, 1, Target.TEXT, 0),
            new Relocation(Section.TEXT, 22, 3, Target.TEXT, 0)),
        Relocation.decode(root.relocations(), MpyVersion.V6_3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"native_module-6.3-armv7m.mpy", "native_module-6.3-x64.mpy"})
  void areEncodedAsTheReferenceLinkerDoes(String name) {
    ByteString stored = viper(name).relocations();
    List<Relocation> relocations = Relocation.decode(stored, MpyVersion.V6_3);
    assertEquals(stored, Relocation.encode(relocations, MpyVersion.V6_3));
  }

  @Test
  void oneCanContinueBehindTheLast() {
    // Two words from word 4 of the read-only data on point to bss; the next to the text.
    var stored = ByteString.copyOf(HexFormat.of().parseHex("0b09" + "02" + "00"));
    assertEquals(
        List.of(
            new Relocation(Section.RODATA, 4, 2, Target.BSS, 0),
            new Relocation(Section.RODATA, 6, 1, Target.TEXT, 0)),
        Relocation.decode(stored, MpyVersion.V6_3));
  }

  @ParameterizedTest
  @CsvSource({
    // The number of a table moved between the versions.
    "V5,   FUNCTION_TABLE, 0, 0d00",
    "V5,   FUNCTION, 2, 1300",
    "V6_0, QSTR_TABLE,     0, 0d00",
    "V6_0, CONSTANT_TABLE, 0, 0f00",
    "V6_0, FUNCTION_TABLE, 0, 1100",
    "V6_0, FUNCTION, 2, 1700",
    "V6_3, FUNCTION, 117, fd00"
  })
  void numbersOfTargets(MpyVersion version, Target target, int function, String hex) {
    var relocations = List.of(new Relocation(Section.TEXT, 0, 1, target, function));
    ByteString stored = Relocation.encode(relocations, version);
    assertEquals(hex, stored.toString());
    assertEquals(relocations, Relocation.decode(stored, version));
  }

  @Test
  void whatHasNoEncodingIsRefused() {
    var far = List.of(new Relocation(Section.TEXT, 0, 1, Target.FUNCTION, 118));
    assertThrows(IllegalArgumentException.class, () -> Relocation.encode(far, MpyVersion.V6_3));
    var qstrs = List.of(new Relocation(Section.TEXT, 0, 1, Target.QSTR_TABLE, 0));
    assertThrows(IllegalArgumentException.class, () -> Relocation.encode(qstrs, MpyVersion.V5));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Relocation(Section.TEXT, 0, 2, Target.FUNCTION, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "01", "030100", "03018fffffff7f"})
  void damagedOnesAreRefused(String hex) {
    var stored = ByteString.copyOf(HexFormat.of().parseHex(hex));
    assertThrows(MalformedMpyException.class, () -> Relocation.decode(stored, MpyVersion.V6_3));
  }

  private static RawCode.Viper viper(String name) {
    return assertInstanceOf(RawCode.Viper.class, Golden.read(name).root());
  }
}
