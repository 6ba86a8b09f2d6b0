package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;

/** What the page on the format says is what the program does. */
class FormatPageTest {

  private static final Path PAGE = Checkout.ROOT.resolve("src/site/markdown/mpy-format-6.md");

  private static final Pattern ARCHITECTURE = Pattern.compile("(\\d+) (\\w+)");

  @Test
  void theTableOfOpcodesIsTheCompilersOwn() throws IOException {
    List<String> expected = new ArrayList<>();
    for (OpcodeTable.Row row : OpcodeTable.of(MpyVersion.LATEST).rows()) {
      expected.add(
          "| %s | `%s` | %s |"
              .formatted(bytesOf(row), row.opcode().mnemonic(), operandOf(row.opcode())));
    }
    assertEquals(String.join("\n", expected), String.join("\n", tableBelow("## Bytecode")));
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
  void theExampleIsWhatTheCompilerWrites() throws IOException, CompileException {
    var bytes = new StringBuilder();
    for (String row : tableBelow("## An example")) {
      bytes.append(row.split("`", -1)[1].replace(" ", ""));
    }
    var source = new SourceFile("a.py", "x = 1.5\n".getBytes(StandardCharsets.UTF_8));
    byte[] mpy = CrossCompiler.compile(source, Target.DEFAULT, CompileOptions.DEFAULT);
    assertEquals(HexFormat.of().formatHex(mpy), bytes.toString());
  }

  @Test
  void theArchitecturesHaveTheirNumbers() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("The architectures: ");
    Matcher pair = ARCHITECTURE.matcher(page.substring(start, page.indexOf("\n\n", start)));
    List<String> named = new ArrayList<>();
    while (pair.find()) {
      named.add(pair.group());
    }
    List<String> expected = new ArrayList<>();
    for (NativeArch arch : NativeArch.values()) {
      if (arch != NativeArch.DEBUG) { // No machine, and no file names it.
        expected.add(arch.number() + " " + arch.spelling());
      }
    }
    assertEquals(expected, named);
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
