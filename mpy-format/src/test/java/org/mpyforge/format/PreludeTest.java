package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.format.LineTable.Entry;

/** Preludes and the line tables in them, encoded and decoded. */
class PreludeTest {

  @ParameterizedTest
  @CsvSource({"1,0,0,0,00", "16,1,0,3,7f", "17,0,0,0,8010", "1,0,1,0,8040", "10,1,1,1,cd40"})
  void signatureBytes(int state, int exceptions, int flags, int positional, String hex) {
    var bytes = new ByteBuilder();
    Prelude.encodeSignature(state, exceptions, flags, positional, 0, 0, bytes);
    assertEquals(hex, bytes.toByteString().toString());
  }

  @ParameterizedTest
  @CsvSource({
    // state, handlers, flags, positional, keyword-only, defaults, cells
    "1, 0, 0, 0, 0, 0, 0",
    "16, 1, 15, 3, 1, 1, 1",
    "17, 2, 8, 4, 2, 2, 2",
    "300, 9, 2, 40, 11, 17, 64",
    "65535, 255, 1, 255, 255, 255, 255",
  })
  void whatIsEncodedIsDecoded(
      int state, int handlers, int flags, int positional, int kwOnly, int defaults, int cellCount) {
    var info = new ByteBuilder().vuint(1000);
    for (int i = 0; i < positional + kwOnly; i++) {
      info.vuint(100 + i);
    }
    LineTable.encode(5, 2, info);
    var code = new ByteBuilder();
    Prelude.encodeSignature(state, handlers, flags, positional, kwOnly, defaults, code);
    Prelude.encodeSizes(info.size(), cellCount, code);
    code.bytes(info.toByteString());
    for (int i = 0; i < cellCount; i++) {
      code.u8(i);
    }
    int codeOffset = code.size();
    code.u8(0x51).u8(0x63);

    var rawCode = new RawCode.Bytecode(code.toByteString(), List.of());
    Prelude prelude = Prelude.of(rawCode, MpyVersion.V6_3).orElseThrow();

    assertEquals(state, prelude.stateSize());
    assertEquals(handlers, prelude.exceptionStackSize());
    assertEquals(flags, prelude.scopeFlags());
    assertEquals(positional, prelude.positionalCount());
    assertEquals(kwOnly, prelude.keywordOnlyCount());
    assertEquals(defaults, prelude.defaultCount());
    assertEquals(1000, prelude.name());
    assertEquals(0, prelude.sourceFile());
    assertEquals(positional + kwOnly, prelude.argumentCount());
    assertEquals(prelude.argumentCount(), prelude.argumentNames().size());
    prelude
        .argumentNames()
        .forEach(name -> assertEquals(100 + prelude.argumentNames().indexOf(name), name));
    assertEquals(cellCount, prelude.cells().length());
    assertEquals(codeOffset, prelude.codeOffset());
    assertEquals(List.of(new Entry(0, 1), new Entry(5, 3)), prelude.lines().entries());
  }

  @Test
  void version5KeepsNamesElsewhere() {
    // Signature for 1 argument; 5 bytes of info: name 3, file 4, one line step.
    var code = ByteString.copyOf(new byte[] {1, 10, 3, 0, 4, 0, 0x21, 0x11, 0x5b});
    var tables = new CodeTables(List.of(7), List.of(), List.of());
    Prelude prelude =
        Prelude.of(new RawCode.Bytecode(code, List.of(), tables), MpyVersion.V5).orElseThrow();
    assertEquals(3, prelude.name());
    assertEquals(4, prelude.sourceFile());
    assertEquals(List.of(7), prelude.argumentNames());
    assertEquals(7, prelude.codeOffset());
  }

  @Test
  void viperHasNone() {
    var viper = new RawCode.Viper(ByteString.copyOf((byte) 1), List.of());
    assertEquals(Optional.empty(), Prelude.of(viper, MpyVersion.V6_3));
  }

  @Test
  void aSignatureWithoutEndIsRefused() {
    byte[] endless = new byte[40];
    Arrays.fill(endless, (byte) 0x80);
    var rawCode = new RawCode.Bytecode(ByteString.copyOf(endless), List.of());
    var e = assertThrows(MalformedMpyException.class, () -> Prelude.of(rawCode, MpyVersion.V6_3));
    assertEquals("signature has no end", e.reason());
  }

  @ParameterizedTest
  @CsvSource({
    // bytes, lines, encoded: few lines or many bytes take the short form, else the long one
    "3, 1, 23",
    "31, 3, 7f",
    "32, 1, 1f21",
    "0, 6, 6060",
    "0, 7, 8007",
    "15, 300, 9f2c",
    "16, 7, 706020",
    "2, 5000, f2fff0ffb08a"
  })
  void lineSteps(int bytes, int lines, String hex) {
    var target = new ByteBuilder();
    LineTable.encode(bytes, lines, target);
    assertEquals(hex, target.toByteString().toString());
    List<Entry> entries = LineTable.decode(target.toByteString()).entries();
    assertEquals(new Entry(bytes, 1 + lines), entries.get(entries.size() - 1));
  }

  @Test
  void theLineOfAnInstructionIsThatOfTheLastEntryUpToIt() {
    var table =
        new LineTable(List.of(new Entry(0, 1), new Entry(0, 3), new Entry(4, 3), new Entry(9, 10)));
    assertEquals(3, table.lineAt(0));
    assertEquals(3, table.lineAt(8));
    assertEquals(10, table.lineAt(9));
    assertEquals(10, table.lineAt(1000));
  }

  @Test
  void aLineStepWithoutItsSecondByteIsRefused() {
    var lineInfo = ByteString.copyOf((byte) 0x21, (byte) 0x80);
    var e = assertThrows(MalformedMpyException.class, () -> LineTable.decode(lineInfo));
    assertEquals(2, e.offset());
  }
}
