package org.mpyforge.format.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.QstrTable;
import org.mpyforge.format.RawCode;

/** What boards load, and what we tell their owners. */
class CompatibilityTest {

  @ParameterizedTest
  @CsvSource({
    // The number a board prints, and what it means.
    "0x0006, 6.0, none,     0,  31",
    "0x0306, 6.3, none,     0,  31",
    "0x1306, 6.3, armv6m,   0,  31",
    "0x1f06, 6.3, armv7emsp, 0, 31",
    "0x2b06, 6.3, xtensawin, 0, 31",
    "0x0a06, 6.2, x64,      0,  63",
    "0x32f06, 6.3, rv32imc, 3,  31",
    "0x0005, 5,   none,     0,  31",
  })
  void aBoardsNumber(
      String number, String version, NativeArchName arch, long archFlags, int smallIntBits) {
    Board board = Board.ofNumber(Long.decode(number));
    assertEquals(version, board.versionLabel());
    assertEquals(arch.arch(), board.arch());
    assertEquals(archFlags, board.archFlags());
    assertEquals(smallIntBits, board.smallIntBits());
  }

  /** An architecture by its spelling, for tables. */
  record NativeArchName(NativeArch arch) {
    /** Used by JUnit. */
    static NativeArchName of(String spelling) {
      return new NativeArchName(NativeArch.ofSpelling(spelling).orElse(NativeArch.NONE));
    }
  }

  @Test
  void aNumberWithAnUnknownArchitectureIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Board.ofNumber(6 | 15 << 10));
  }

  @ParameterizedTest
  @CsvSource({
    "1.28,   6.3",
    "1.23,   6.3",
    "1.22.2, 6.2",
    "1.22, 6.2",
    "1.21, 6.1",
    "1.20.0, 6.1",
    "v1.19.1, 6.0",
    "1.19, 6.0",
    "1.18, 5",
    "1.12, 5",
    "1.11, 4",
    "1.10, 3",
    "1.9.3, 3",
    "1.9.2, 2",
    "1.9, 2",
    "1.8.7, 0",
    "1.5.1, 0",
    "1.24.0-preview.7, 6.3",
  })
  void aReleaseLoadsAVersion(String release, String version) {
    Board board = Board.of(Release.parse(release), NativeArch.NONE, 0);
    assertEquals(version, board.versionLabel());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1.5 | MicroPython 1.5 loads no .mpy files; 1.5.1 was the first that did",
        "new | 'new' is no release of MicroPython, such as 1.22",
      })
  void otherReleasesAreRefused(String release, String message) {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Board.of(Release.parse(release), NativeArch.NONE, 0));
    assertEquals(message, e.getMessage());
  }

  @Test
  void everyCortexRunsTheCodeOfSmallerOnes() {
    var thumbs =
        List.of(
            NativeArch.ARMV6M,
            NativeArch.ARMV7M,
            NativeArch.ARMV7EM,
            NativeArch.ARMV7EMSP,
            NativeArch.ARMV7EMDP);
    for (NativeArch code : NativeArch.values()) {
      for (NativeArch board : NativeArch.values()) {
        boolean expected =
            code == board
                || (thumbs.contains(code)
                    && thumbs.contains(board)
                    && thumbs.indexOf(code) < thumbs.indexOf(board));
        assertEquals(expected, Compatibility.runs(code, board), code + " on " + board);
      }
    }
  }

  @Test
  void bytecodeGoesToEveryBoardOfVersion6() {
    MpyHeader file = MpyHeader.of(MpyVersion.V6_3, NativeArch.NONE, 0, 31);
    for (String release : List.of("1.19", "1.20", "1.22", "1.28")) {
      assertEquals(List.of(), reasons(file, release, NativeArch.ARMV6M));
    }
  }

  @Test
  void anotherVersionIsTheOnlyReason() {
    MpyHeader file = MpyHeader.of(MpyVersion.V6_3, NativeArch.X64, 0, 63);
    assertEquals(
        List.of(
            "Its version is 6, for MicroPython 1.19 and later; the board loads version 5, that of"
                + " MicroPython 1.12 to 1.18."),
        reasons(file, "1.18", NativeArch.ARMV6M));
  }

  @Test
  void nativeCodeMustBeOfTheSameSubVersionAndMachine() {
    MpyHeader file = MpyHeader.of(MpyVersion.V6_3, NativeArch.ARMV7M, 0, 31);
    assertEquals(List.of(), reasons(file, "1.23", NativeArch.ARMV7EMSP));
    assertEquals(
        List.of(
            "Its native code is of version 6.3, for MicroPython 1.23 and later; the board's is of"
                + " version 6.2, that of MicroPython 1.22.",
            "It holds native code for armv7m, which the board's armv6m does not run."),
        reasons(file, "1.22", NativeArch.ARMV6M));
    assertEquals(
        List.of("It holds native code for armv7m, and the board loads no native code."),
        reasons(file, "1.28", NativeArch.NONE));
  }

  @Test
  void extensionsMustBeThere() {
    MpyHeader file = MpyHeader.of(MpyVersion.V6_3, NativeArch.RV32IMC, 3, 31);
    Release release = Release.parse("1.28");
    assertEquals(
        List.of(), Compatibility.reasonsAgainst(file, Board.of(release, NativeArch.RV32IMC, 3)));
    assertEquals(
        List.of("It needs the extension zcmp of rv32imc, which the board does not have."),
        Compatibility.reasonsAgainst(file, Board.of(release, NativeArch.RV32IMC, 1)));
  }

  @Test
  void smallIntegersMustFit() {
    MpyHeader file = MpyHeader.of(MpyVersion.V6_3, NativeArch.NONE, 0, 63);
    Board board = Board.ofNumber(6);
    assertEquals(
        List.of("It needs small integers of 63 bits, and those of the board have 31."),
        Compatibility.reasonsAgainst(file, board));
    assertEquals(List.of(), Compatibility.reasonsAgainst(file, board.withSmallIntBits(63)));
  }

  @Test
  void version5DependsOnOptionsOfTheRuntime() {
    var file =
        new MpyHeader(MpyVersion.V5, NativeArch.NONE, 0, 31, Set.of(MpyFeature.INLINE_CACHING), 32);
    assertEquals(
        List.of(
            "It is compiled for a runtime with inline caching, and the board's has none.",
            "It is compiled for a runtime without Unicode strings, and the board's has it."),
        Compatibility.reasonsAgainst(file, Board.ofNumber(0x0205)));
    Board unknown = Board.of(Release.parse("1.18"), NativeArch.NONE, 0);
    assertEquals(Optional.empty(), unknown.features());
    assertEquals(List.of(), Compatibility.reasonsAgainst(file, unknown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.3 | armv7m  | 0 | 31 | 0x1206  | mpy-cross --mpy-version 6.2 -march=armv6m my.py",
        "6.3 | armv7m  | 0 | 31 | 0x1306  | mpy-cross -march=armv6m my.py",
        "6.3 | rv32imc | 3 | 31 | 0x12f06 | mpy-cross -march=rv32imc -march-flags=zba my.py",
        "6.3 | none    | 0 | 63 | 0x0206  | mpy-cross --mpy-version 6.2 my.py",
        "6.3 | none    | 0 | 20 | 0x0306  | mpy-cross -msmall-int-bits=20 my.py",
        "6.3 | none    | 0 | 31 | 0x0105  | mpy-cross --mpy-version 5 -mno-unicode"
            + " -mcache-lookup-bc my.py",
        "6.3 | x64     | 0 | 31 | 0x0306  | mpy-cross my.py (once it has no native, viper or"
            + " assembler functions)",
        "6.3 | armv6m  | 0 | 31 | 0x1205  | mpy-cross --mpy-version 5 my.py (once it has no native,"
            + " viper or assembler functions)",
        "6.3 | armv6m  | 0 | 31 | 0x1605  | mpy-cross --mpy-version 5 -march=armv7m my.py",
      })
  void theCommandThatMakesAFileFit(
      String version,
      NativeArchName arch,
      long archFlags,
      int smallIntBits,
      String board,
      String command) {
    MpyHeader header =
        MpyHeader.of(MpyVersion.parse(version), arch.arch(), archFlags, smallIntBits);
    assertEquals(
        "This makes one that fits: " + command,
        Compatibility.advice(file(header, "my.py"), Board.ofNumber(Long.decode(board))));
  }

  @Test
  void aShellGetsOddNamesWhole() {
    MpyHeader header = MpyHeader.of(MpyVersion.V6_3, NativeArch.NONE, 0, 31);
    assertEquals(
        "This makes one that fits: mpy-cross 'it'\\''s my code.py'",
        Compatibility.advice(file(header, "it's my code.py"), Board.ofNumber(0x0306)));
  }

  @Test
  void nobodyWritesForVeryOldBoards() {
    assertEquals(
        "No mpy-cross of this project writes version 4; that of MicroPython 1.11 does.",
        Compatibility.advice(
            file(MpyHeader.of(MpyVersion.V6_3, NativeArch.NONE, 0, 31), "my.py"),
            Board.of(Release.parse("1.11"), NativeArch.NONE, 0)));
  }

  @Test
  void whatIsLinkedFromCIsBuiltFromCAgain() {
    MpyHeader header = MpyHeader.of(MpyVersion.V6_3, NativeArch.ARMV7M, 0, 31);
    var root = new RawCode.Viper(ByteString.copyOf((byte) 0), List.of());
    var file = new MpyFile(header, QstrTable.of(List.of(Qstr.of("x.c"))), List.of(), root);
    assertEquals(
        "It was linked from C: build it again with ARCH=armv6m and the sources of MicroPython"
            + " 1.22.",
        Compatibility.advice(file, Board.ofNumber(0x1206)));
  }

  private static List<String> reasons(MpyHeader file, String release, NativeArch arch) {
    return new ArrayList<>(
        Compatibility.reasonsAgainst(file, Board.of(Release.parse(release), arch, 0)));
  }

  /** A module that does nothing. */
  private static MpyFile file(MpyHeader header, String source) {
    var code = ByteString.copyOf((byte) 0, (byte) 2, (byte) 0, (byte) 0x51, (byte) 0x63);
    return new MpyFile(
        header,
        QstrTable.of(List.of(Qstr.of(source))),
        List.of(),
        new RawCode.Bytecode(code, List.of()));
  }
}
