package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.OldMpyFile;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;
import org.mpyforge.format.StaticQstrs;

/**
 * What the page on the format says is what the program does: its tables are made here from the
 * program's own. When a test fails, what it expects is what belongs on the page.
 */
class FormatPageTest {

  private static final Path PAGE = Checkout.ROOT.resolve("src/site/markdown/mpy-format.md");

  /** The columns of the table of opcodes. */
  private static final List<MpyVersion> GENERATIONS =
      List.of(MpyVersion.V6_3, MpyVersion.V5, MpyVersion.PYCOPY);

  @Test
  void theVersionsAreThoseThatAreReadAndWritten() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int old = 0; old <= OldMpyFile.LAST_VERSION; old++) {
      expected.add("| %d | `%02x` | %s | header |".formatted(old, old, OldMpyFile.releases(old)));
    }
    for (MpyVersion version : MpyVersion.values()) {
      expected.add(
          "| %s | `%02x` | as by %s | all, and written |"
              .formatted(version, version.major(), version.reference()));
    }
    assertTable(expected, "## Versions");
  }

  @Test
  void theFeaturesHaveTheirBits() throws IOException {
    List<String> expected = new ArrayList<>();
    for (MpyFeature feature : MpyFeature.values()) {
      expected.add(
          "| %d | %s |".formatted(Integer.numberOfTrailingZeros(feature.mask()), feature.label()));
    }
    assertTable(expected, "### Features");
  }

  @Test
  void theArchitecturesHaveTheirNumbers() throws IOException {
    List<String> expected = new ArrayList<>();
    for (NativeArch arch : NativeArch.values()) {
      if (arch != NativeArch.DEBUG) { // No machine, and no file names it.
        String since =
            Stream.of(MpyVersion.values())
                .filter(arch::isCompiledIn)
                .findFirst()
                .orElseThrow()
                .label();
        expected.add(
            "| %d | %s | %s | %s |"
                .formatted(
                    arch.number(),
                    arch,
                    arch.isNative() ? Integer.toString(arch.wordSize()) : "",
                    arch.isNative() ? since : ""));
      }
    }
    assertTable(expected, "### Architectures");
  }

  @Test
  void theStaticQstrsDifferInOne() throws IOException {
    StaticQstrs ours = StaticQstrs.of(MpyVersion.LATEST);
    StaticQstrs pycopys = StaticQstrs.of(MpyVersion.PYCOPY);
    List<String> expected = new ArrayList<>();
    for (int number = 1; number <= ours.size(); number++) {
      String name = ours.get(number).toString();
      String other = pycopys.get(number).toString();
      if (!name.equals(other) || number == ours.size()) {
        expected.add("| %d | `%s` | `%s` |".formatted(number, escape(name), escape(other)));
      }
    }
    assertTable(expected, "### Static qstrs");
  }

  private static String escape(String name) {
    return name.replace("\n", "\\n");
  }

  @Test
  void theTableOfOpcodesIsTheCompilersOwn() throws IOException {
    Map<Opcode, List<String>> bytes = new LinkedHashMap<>();
    for (int column = 0; column < GENERATIONS.size(); column++) {
      for (OpcodeTable.Row row : OpcodeTable.of(GENERATIONS.get(column)).rows()) {
        List<String> cells =
            bytes.computeIfAbsent(row.opcode(), opcode -> new ArrayList<>(List.of("", "", "")));
        String others = cells.get(column);
        cells.set(column, others.isEmpty() ? bytesOf(row) : others + ", " + bytesOf(row));
      }
    }
    List<String> expected = new ArrayList<>();
    bytes.forEach(
        (opcode, cells) ->
            expected.add(
                Stream.of(
                        Stream.of("`" + opcode.mnemonic() + "`"),
                        cells.stream(),
                        Stream.of(operandOf(opcode)))
                    .flatMap(cell -> cell)
                    .collect(Collectors.joining(" | ", "| ", " |"))));
    assertTable(expected, "### Opcodes");
  }

  private static String bytesOf(OpcodeTable.Row row) {
    int last = row.firstByte() + row.byteCount() - 1;
    String first = "`%02x`".formatted(row.firstByte());
    return row.byteCount() == 1 ? first : first + "–`%02x`".formatted(last);
  }

  private static String operandOf(Opcode opcode) {
    String operand =
        opcode.operand() == Opcode.Operand.NONE
            ? ""
            : opcode.operand().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return opcode.extra() == Opcode.Extra.NONE ? operand : operand + ", then a byte";
  }

  @Test
  void theExamplesAreWhatTheCompilerWrites() throws IOException, CompileException {
    assertExample("### An example of version 6", MpyVersion.LATEST);
    assertExample("### An example of version 5", MpyVersion.V5);
  }

  private static void assertExample(String heading, MpyVersion version)
      throws IOException, CompileException {
    var bytes = new StringBuilder();
    for (String row : tableBelow(heading)) {
      bytes.append(row.split("`", -1)[1].replace(" ", ""));
    }
    var source = new SourceFile("a.py", "x = 1.5\n".getBytes(StandardCharsets.UTF_8));
    byte[] mpy =
        CrossCompiler.compile(source, Target.DEFAULT.withVersion(version), CompileOptions.DEFAULT);
    assertEquals(HexFormat.of().formatHex(mpy), bytes.toString());
  }

  private static void assertTable(List<String> expected, String heading) throws IOException {
    assertEquals(String.join("\n", expected), String.join("\n", tableBelow(heading)));
  }

  /** The rows of the first table in a section, without its head. */
  private static List<String> tableBelow(String heading) throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    int start = lines.indexOf(heading);
    while (!lines.get(start).startsWith("|---")) {
      start++;
    }
    int end = start + 1;
    while (end < lines.size() && lines.get(end).startsWith("|")) {
      end++;
    }
    return lines.subList(start + 1, end);
  }
}
