package org.mpyforge.cross.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;

/**
 * What the languages of the releases do not have in common, by example: {@code dialects.txt} beside
 * this class has small sources and what each release's mpy-cross made of them.
 */
class SyntaxDialectTest {

  private record Answer(String name, String source, MpyVersion version, String expected) {
    @Override
    public String toString() {
      return name + ", " + version.label();
    }
  }

  @TestFactory
  Stream<DynamicTest> eachReleaseHasItsLanguage() throws IOException, URISyntaxException {
    List<Answer> answers = new ArrayList<>();
    String name = "";
    String source = "";
    Path file = Path.of(SyntaxDialectTest.class.getResource("dialects.txt").toURI());
    for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
      int space = line.indexOf(' ');
      String rest = line.substring(space + 1);
      switch (space < 0 ? "" : line.substring(0, space)) {
        case "", "#" -> {} // Nothing to be answered.
        case "==" -> name = rest;
        case "<<" -> source = rest;
        default -> {
          MpyVersion version = MpyVersion.parse(line.substring(0, space));
          answers.add(new Answer(name, source, version, rest));
        }
      }
    }
    assertFalse(answers.isEmpty());
    return answers.stream()
        .map(answer -> DynamicTest.dynamicTest(answer.toString(), () -> check(answer)));
  }

  private static void check(Answer answer) {
    Target target = Target.DEFAULT.withVersion(answer.version);
    SourceFile source = new SourceFile("a.py", unescaped(answer.source));
    String actual;
    try {
      byte[] file = CrossCompiler.compile(source, target, new CompileOptions(0, EmitMode.BYTECODE));
      actual = HexFormat.of().formatHex(file);
    } catch (CompileException e) {
      actual = e.traceback().replace("\n", "\\n");
    }
    assertEquals(answer.expected, actual, answer.source);
  }

  private static byte[] unescaped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c != '\\') {
        bytes.write(c);
        continue;
      }
      char escape = text.charAt(i++);
      switch (escape) {
        case 'n' -> bytes.write('\n');
        case 'x' -> {
          bytes.write(Integer.parseInt(text, i, i + 2, 16));
          i += 2;
        }
        default -> bytes.write(escape);
      }
    }
    return bytes.toByteArray();
  }
}
