package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is special about version 5: the qstr window, the dialects, tables of each raw code. */
class Version5Test {

  /** The header, then a module's raw code up to the name: 15 bytes of code, 1 slot, 5 of info. */
  private static final String MODULE = "4d 05 02 1f 20  3c 00 0a ";

  /** Constants, children and all that may follow a module that returns None. */
  private static final String END = "51 63 00 00";

  @Test
  void theWindowMovesToTheFront() {
    var window = new QstrWindow(3);
    for (int qstr : new int[] {10, 11, 12}) {
      window.push(qstr);
    }
    assertEquals("[12, 11, 10]", window.toString());
    assertEquals(2, window.positionOf(10));
    assertEquals(10, window.pull(2));
    assertEquals("[10, 12, 11]", window.toString());
    window.push(13);
    assertEquals("[13, 10, 12]", window.toString());
    assertEquals(-1, window.positionOf(11));
    assertFalse(window.contains(11));
    assertTrue(window.contains(12));
  }

  @Test
  void aWindowWithoutSlotsHoldsNothing() {
    var window = new QstrWindow(0);
    window.push(1);
    assertEquals(0, window.size());
    assertEquals(-1, window.positionOf(1));
  }

  @Test
  void qstrsHaveIndexesInTheOrderOfFirstMeeting() {
    // <module>, a spelled-out source, a name spelled out, the same by its place in the window.
    MpyFile file = read(MODULE + "00 07 08 61 2e 70 79 00  11 02 78 16 01" + END);
    assertEquals("[<module>, a.py, x]", file.qstrs().toString());
    RawCode root = file.root();
    assertEquals("000a" + "0000" + "0100" + "00" + "110200" + "160200" + "5163", codeOf(root));
  }

  @Test
  void aQstrThatFellOutOfTheWindowKeepsItsIndex() {
    // A window of one slot: each of the two names throws the other one out.
    MpyFile file =
        read("4d 05 02 1f 01  48 00 0a 00 07 00 01 00  11 02 78 11 02 79 11 02 78" + END);
    assertEquals("[<module>, , x, y]", file.qstrs().toString());
    assertTrue(codeOf(file.root()).contains("110200" + "110300" + "110200"));
  }

  @Test
  void aQstrSpelledOutAgainWithoutNeedHasAnotherIndex() {
    MpyFile file = read(MODULE + "00 07 00 01 00  11 02 78 16 02 78" + END);
    assertEquals("[<module>, , x, x]", file.qstrs().toString());
  }

  @Test
  void aStaticNameMayBeSpelledOut() {
    MpyFile file = read(MODULE + "00 07 00 01 00  11 06 61 6c 6c 16 00 32" + END);
    assertTrue(file.qstrs().isSpelledOut(2));
    assertEquals("all", file.qstrs().get(2).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "00 07 00 01 00  11 01 16 01 51 63 00 00 | 14 | position 0 in a qstr window that holds 0",
        "00 07 00 01 00  11 00 00 51 63 00 00    | 15 | no static qstr has number 0",
        "00 07 00 01 00  11 00 ff 51 63 00 00    | 15 | no static qstr has number 255",
        "00 07 00 01 00  11 7e 78                | 14 | 63 bytes needed, 1 left",
        "00 07 00 01 00  0f                      | 13 | unknown opcode 0x0f",
        "00 07 00 01 00  51 51 51 51 51 51 11 02 78 | 5 | the code's length 15 cuts it off within",
        "00 07 00 01 00  51 51 51 51 51 51 51 22 80 | 5 | the code's length 15 cuts it off within",
        "00 07 00 01 00  11 02 78 16 01 51 63 01 00 7a | 22 | unknown constant type 122",
        "00 07 00 01 00  11 02 78 16 01 51 63 01 00 67 01 78 | 22 | constant that is a global"
            + " variable, as in Pycopy",
        "00 07 00 01 00  11 02 78 16 01 51 63 00 02 | 21 | 2 children cannot fit the 0 bytes left",
        "00 07 00 01 00  11 02 78 16 01 51 63 09 00 | 20 | 9 constants cannot fit the 1 bytes left",
        "00 07 00 01 00  11 02 78 16 01 51 63 00 00 00 | 22 | 1 bytes behind the end of the root's"
            + " code",
      })
  void damageIsRefusedWithItsPlace(String rest, int offset, String reason) {
    byte[] bytes = bytes(MODULE + rest);
    var e =
        assertThrows(MalformedMpyException.class, () -> MpyReader.read(bytes, Dialect.MICROPYTHON));
    assertEquals(reason, e.reason());
    assertEquals(offset, e.offset(), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4d 05 2e 1f 20 | 2 | unknown architecture number 11 before version 6.3",
        "4d 05 02 1f 82 01 | 4 | qstr window of 257 slots, where runtimes have 32",
        "4d 05 02 1f 20 30 00 06 00 07 00 01 51 63 00 00 | 6 | info section of 3 bytes has no names",
        "4d 05 02 1f 20 30 00 18 00 07 00 01 51 63 00 00 | 6 | prelude leaves no room for instructions",
        "4d 05 02 1f 20 ff ff ff 7c | 5 | 67108863 bytes of code cannot come from the 0 left",
        "4d 05 02 1f 20 00 | 5 | raw code without code",
        "4d 05 16 1f 20 06 90 01 04 00 01 | 7 | 1 links cannot be within 1 bytes of code",
        "4d 05 16 1f 20 0a 90 90 01 04 00 01 | 9 | place 1 is outside the code",
        "4d 05 16 1f 20 0a 90 90 00 20 02 00 7f | 12 | 127 bytes needed, 0 left",
        "4d 05 16 1f 20 0a 90 90 00 10 00 00 | 12 | ends too soon",
        "4d 05 16 1f 20 07 90 10 00 00 | 7 | assembler code with relocations, which only viper can"
            + " have",
        "4d 05 16 1f 20 05 00 00 01 | 8 | prelude offset 1 is outside the code",
      })
  void damagedHeadersAndMachineCode(String hex, int offset, String reason) {
    byte[] bytes = bytes(hex);
    var e =
        assertThrows(MalformedMpyException.class, () -> MpyReader.read(bytes, Dialect.MICROPYTHON));
    assertEquals(reason, e.reason());
    assertEquals(offset, e.offset(), e.getMessage());
  }

  @Test
  void headersSayWhatTheBytesSay() {
    MpyHeader header = Golden.read("tour-5-caching.mpy").header();
    assertEquals(MpyVersion.V5, header.version());
    assertEquals(Set.of(MpyFeature.INLINE_CACHING), header.features());
    assertEquals(32, header.qstrWindow());
    assertEquals(header, MpyHeader.of(MpyVersion.V5, NativeArch.NONE, 0, 31, header.features()));
    assertEquals(
        "version 5, x64, 31-bit small integers, unicode, qstr window of 32",
        Golden.read("machine-5-x64.mpy").header().toString());
    assertEquals("inline caching, unicode", MpyFeature.inWords(EnumSet.allOf(MpyFeature.class)));
  }

  @Test
  void theLastTwoLinksOfNativeCodeAreItsNames() {
    MpyFile file = Golden.read("links-5-armv7m.mpy");
    RawCode describe = Golden.code(file, 0);
    Prelude prelude = file.prelude(describe).orElseThrow();
    assertEquals("describe", file.qstrs().get(prelude.name()).toString());
    assertEquals("links.py", file.qstrs().get(prelude.sourceFile()).toString());
    assertEquals("thing", file.qstrs().get(prelude.argumentNames().get(0)).toString());
    List<String> linked =
        describe.tables().links().stream()
            .map(link -> link.kind() + " " + file.qstrs().get(link.qstr()))
            .toList();
    assertEquals(
        List.of(
            "1 count",
            "1 count",
            "1 join",
            "2 a string",
            "1 describe",
            "2 level",
            "0 describe",
            "0 links.py"),
        linked);
  }

  @Test
  void oneOperandCountsArgumentsConstantsAndChildren() {
    var tables = new CodeTables(List.of(5, 6), List.of(Constant.Singleton.ELLIPSIS), List.of());
    assertEquals(0, tables.constantIndex(2));
    assertEquals(1, tables.childIndex(4));
    assertEquals(7, CodeTables.NONE.constantIndex(7));
    assertEquals(7, CodeTables.NONE.childIndex(7));
  }

  @Test
  void namesOfModulesTellTheDialects() {
    assertEquals(MpyVersion.V5, Golden.read("tour-5.mpy").header().version());
    assertEquals(MpyVersion.PYCOPY, Golden.read("tour-pycopy.mpy").header().version());
    assertEquals(MpyVersion.PYCOPY, Golden.read("machine-pycopy-armv7m.mpy").header().version());
    // A root without a name runs modules, whose names count.
    assertEquals(MpyVersion.V5, Golden.read("merge-tour-part-5.mpy").header().version());
    // Linked from C, a file has no names: then it is MicroPython's.
    assertEquals(MpyVersion.V5, Golden.read("native_module_5-5-x64.mpy").header().version());
  }

  @Test
  void theDialectMayBeGiven() {
    // Nothing but a return, named "/" in MicroPython and <module> in Pycopy.
    byte[] bytes = bytes("4d 05 02 1f 20  20 00 08 00 06 00 01 51 63 00 00");
    assertEquals(MpyVersion.PYCOPY, MpyReader.read(bytes).header().version());
    MpyFile asMicropython = MpyReader.read(bytes, Dialect.MICROPYTHON);
    assertEquals("/", asMicropython.nameOf(asMicropython.root()).orElseThrow().toString());
    assertArrayEquals(bytes, MpyWriter.write(asMicropython));
    // What is not of the dialect given may not be readable at all.
    assertThrows(
        MalformedMpyException.class,
        () -> MpyReader.read(Golden.bytes("tour-pycopy.mpy"), Dialect.MICROPYTHON));
  }

  @Test
  void opcodesTellTheDialectOfAFileWithoutName() {
    // RAISE_VARARGS 1 and YIELD_VALUE under a name of no module: neither dialect has both bytes.
    String start = "4d 05 02 1f 20  24 00 08 00 01 00 01 ";
    assertEquals(MpyVersion.PYCOPY, read(start + "51 60 01 00 00").header().version());
    assertEquals(MpyVersion.V5, read(start + "51 67 63 00 00").header().version());
    assertEquals(MpyVersion.V5, read(start + "51 51 63 00 00").header().version());
    var e =
        assertThrows(
            MalformedMpyException.class, () -> MpyReader.read(bytes(start + "60 01 67 00 00")));
    // The attempt that came further tells what is wrong.
    assertEquals("unknown opcode 0x67", e.reason());
  }

  @Test
  void filesMergeAsTheReferenceMergesThem() {
    MpyFile merged =
        MpyMerger.merge(
            List.of(
                Golden.read("tour-5.mpy"),
                Golden.read("merge-part-5.mpy"),
                Golden.read("machine-5-armv7m.mpy"),
                Golden.read("inline-5-armv7m.mpy")));
    assertArrayEquals(Golden.bytes("merge-tour-part-5.mpy"), MpyWriter.write(merged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tour-5.mpy | tour-5-caching.mpy | can't merge files for different runtime options",
        "tour-5.mpy | tour-pycopy.mpy | can't merge version pycopy with version 5",
        "tour-5.mpy | tour-6.3.mpy | can't merge version 6.0 with version 5",
        "tour-6.3.mpy | tour-5.mpy | can't merge version 5 with version 6",
        "machine-5-x64.mpy | machine-5-armv7m.mpy | native architecture mismatch",
      })
  void whatCannotBeMerged(String first, String second, String message) {
    List<MpyFile> files = List.of(Golden.read(first), Golden.read(second));
    var e = assertThrows(IllegalArgumentException.class, () -> MpyMerger.merge(files));
    assertEquals(message, e.getMessage());
  }

  @Test
  void manyFilesMergeToo() {
    // The reference cannot: its length field has one byte.
    MpyFile one = Golden.read("inline-5-armv7m.mpy");
    byte[] merged = MpyWriter.write(MpyMerger.merge(Collections.nCopies(40, one)));
    MpyFile again = MpyReader.read(merged);
    assertEquals(40, again.root().children().size());
    assertArrayEquals(merged, MpyWriter.write(again));
  }

  private static MpyFile read(String hex) {
    byte[] bytes = bytes(hex);
    MpyFile file = MpyReader.read(bytes);
    assertArrayEquals(bytes, MpyWriter.write(file));
    return file;
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static String codeOf(RawCode code) {
    return code.code().toString();
  }
}
