package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read is written back byte for byte, and the model in between says what is in it. */
class RoundTripTest {

  static Stream<String> files() {
    return Golden.FILES.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void writesWhatItRead(String name) {
    byte[] bytes = Golden.bytes(name);
    assertArrayEquals(bytes, MpyWriter.write(MpyReader.read(bytes)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void equalFilesAreEqualModels(String name) {
    MpyFile file = Golden.read(name);
    assertEquals(file, Golden.read(name));
    assertEquals(file.hashCode(), Golden.read(name).hashCode());
  }

  @ParameterizedTest
  @CsvSource({
    // Bytecode alone has no sub-version, whoever wrote it.
    "tour-6.0.mpy,                 6.0, none,      0",
    "tour-6.1.mpy,                 6.0, none,      0",
    "tour-6.3.mpy,                 6.0, none,      0",
    "machine-6.0-armv7m.mpy,       6.0, armv7m,    0",
    "machine-6.1-xtensa.mpy,       6.1, xtensa,    0",
    "machine-6.2-xtensawin.mpy,    6.2, xtensawin, 0",
    "machine-6.3-rv32imc.mpy,      6.3, rv32imc,   1",
    "machine-6.3-x64.mpy,          6.3, x64,       0",
    "native_module-6.3-armv7m.mpy, 6.3, armv7m,    0",
  })
  void headers(String name, String version, String arch, long archFlags) {
    MpyHeader header = Golden.read(name).header();
    assertEquals(version, header.version().label());
    assertEquals(arch, header.arch().spelling());
    assertEquals(archFlags, header.archFlags());
    assertEquals(31, header.smallIntBits());
    assertEquals(header, MpyHeader.of(header.version(), header.arch(), archFlags, 31));
  }

  @Test
  void constantsAreKeptAsTheirText() {
    assertEquals(
        List.of(
            new Constant.Int("123456789012345678901234567890"),
            new Constant.Float("1.5e+300"),
            new Constant.Complex("2.5j"),
            new Constant.Str("a string too long to be interned as a qstr"),
            new Constant.Bytes(ByteString.copyOf((byte) 0, (byte) 1, (byte) 0xff)),
            new Constant.Tuple(
                List.of(
                    Constant.Singleton.NONE,
                    Constant.Singleton.TRUE,
                    Constant.Singleton.FALSE,
                    Constant.Singleton.ELLIPSIS,
                    new Constant.Int("1"),
                    new Constant.Str("naïve"),
                    new Constant.Bytes(ByteString.utf8("b")),
                    new Constant.Tuple(
                        List.of(new Constant.Float("2.0"), new Constant.Tuple(List.of()))),
                    new Constant.Complex("1j"))),
            Constant.Singleton.ELLIPSIS),
        Golden.read("tour-6.3.mpy").constants());
  }

  @Test
  void nativeCodeLoadsTheFunctionTable() {
    MpyFile file = Golden.read("machine-6.3-x64.mpy");
    assertTrue(file.constants().contains(Constant.Singleton.FUNCTION_TABLE));
    var code = assertInstanceOf(RawCode.NativePython.class, Golden.code(file, 0));
    Prelude prelude = file.prelude(code).orElseThrow();
    assertEquals(code.preludeOffset(), prelude.offset());
    assertEquals(code.code().length(), prelude.codeOffset());
    assertTrue(ScopeFlags.GENERATOR.in(prelude.scopeFlags()));
    assertEquals(1, prelude.defaultCount() + prelude.keywordOnlyCount());
  }

  /** The file has sixteen bits of the offset; that the prelude is at the end tells the others. */
  @ParameterizedTest
  @CsvSource({
    "10, 0a",
    "65535, 83ff7f",
    "65536, 00",
    "70000, a270",
    "140000, c560",
    "200000, 9a40"
  })
  void thePreludeOfLongNativeCodeIsFound(int offset, String stored) {
    byte[] prelude = {0, 2, 0}; // Of no arguments, with a byte of info: qstr 0.
    byte[] code = new byte[offset + prelude.length];
    System.arraycopy(prelude, 0, code, offset, prelude.length);
    var root = new RawCode.NativePython(ByteString.copyOf(code), offset, List.of());
    var file =
        new MpyFile(
            MpyHeader.of(MpyVersion.V6_3, NativeArch.X64, 0, 31),
            QstrTable.of(List.of(Qstr.of("long.py"))),
            List.of(),
            root);

    byte[] bytes = MpyWriter.write(file);

    assertTrue(HexFormat.of().formatHex(bytes).endsWith("000200" + stored));
    assertEquals(file, MpyReader.read(bytes));
  }

  @Test
  void assemblerFunctionsHaveASignature() {
    var code =
        assertInstanceOf(
            RawCode.InlineAssembler.class, Golden.code(Golden.read("inline-6.3-armv7m.mpy"), 0));
    assertEquals(2, code.argumentCount());
    assertEquals(NativeType.UINT, NativeType.ofNumber(code.typeSignature()).orElseThrow());
  }

  @Test
  void everyPartOfAFileSurvives() {
    var viper =
        new RawCode.Viper(
            ByteString.copyOf((byte) 0xc3),
            ScopeFlags.RELOCATIONS.mask() | ScopeFlags.RODATA.mask() | ScopeFlags.BSS.mask(),
            ByteString.utf8("read only"),
            300,
            ByteString.copyOf((byte) 5, (byte) 0),
            List.of(new RawCode.InlineAssembler(ByteString.copyOf((byte) 0x90), 3, 2)),
            CodeTables.NONE);
    var file =
        new MpyFile(
            new MpyHeader(MpyVersion.V6_3, NativeArch.XTENSAWIN, 0x80, 63, Set.of(), 0),
            QstrTable.of(List.of(Qstr.of("file.py"), Qstr.of("zip"), Qstr.EMPTY)),
            List.of(Constant.Singleton.FUNCTION_TABLE, new Constant.Tuple(List.of())),
            viper);

    byte[] bytes = MpyWriter.write(file);

    // Header, flags; sizes, three qstrs, two constants; code, its flags, rodata and bss sizes,
    // rodata; one child; relocations and their end.
    assertEquals(
        "4d066b3f"
            + "8100"
            + "03020e66696c652e707900"
            + "824b"
            + "03"
            + "00"
            + "0a00"
            + "0ec3"
            + "70"
            + "09"
            + "822c"
            + "72656164206f6e6c79"
            + "01"
            + "0b90000302"
            + "0500"
            + "ff",
        HexFormat.of().formatHex(bytes));
    assertEquals(file, MpyReader.read(bytes));
  }

  @Test
  void aStaticNameThatIsSpelledOutStaysSo() {
    byte[] bytes =
        HexFormat.of().parseHex("4d06001f" + "0200" + "067a697000" + "824b" + "28" + "0802005163");
    MpyFile file = MpyReader.read(bytes);
    assertEquals(List.of(Qstr.of("zip"), Qstr.of("zip")), file.qstrs().entries());
    assertTrue(file.qstrs().isSpelledOut(0));
    assertFalse(file.qstrs().isSpelledOut(1));
    assertArrayEquals(bytes, MpyWriter.write(file));
  }

  @Test
  void dataWithoutItsFlagIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RawCode.Viper(
                ByteString.copyOf((byte) 1),
                0,
                ByteString.EMPTY,
                8,
                ByteString.EMPTY,
                List.of(),
                CodeTables.NONE));
  }
}
