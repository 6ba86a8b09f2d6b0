package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the package documentation does what it says. */
class PackageExampleTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void printsHeaderQstrsAndTree() throws IOException {
    Path path = Files.write(folder.resolve("module.mpy"), Golden.bytes("machine-6.3-x64.mpy"));

    // example
    MpyFile file = MpyReader.read(Files.readAllBytes(path));
    out.println(file.header());
    out.println(file.qstrs());
    show(file, file.root(), "");
    // end

    assertEquals(
        """
        version 6.3, x64, 31-bit small integers
        [machine.py, <module>, micropython, native, viper, plain, inner, a, b, *, x]
        bytecode <module>, 33 bytes
          native native, 583 bytes
            native inner, 115 bytes
          viper (no name), 283 bytes
          bytecode plain, 11 bytes
        """,
        printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  // example
  void show(MpyFile file, RawCode code, String indent) {
    String name = file.nameOf(code).map(Qstr::toString).orElse("(no name)");
    out.println(indent + code.kind() + " " + name + ", " + code.code().length() + " bytes");
    for (RawCode child : code.children()) {
      show(file, child, indent + "  ");
    }
  }

  // end

  @Test
  void isTheOneInThePackageDocumentation() throws IOException {
    String documented =
        between(
            source("src/main/java/org/mpyforge/format/package-info.java"),
            "<pre>{@code",
            "}</pre>",
            " * ");
    String tested =
        between(
            source("src/test/java/org/mpyforge/format/PackageExampleTest.java"),
            "// example",
            "// end",
            "");
    assertEquals(tested, documented);
  }

  private static List<String> source(String file) throws IOException {
    return Files.readAllLines(Path.of(file));
  }

  /** The code between lines with two marks, without indentation and blank lines. */
  private static String between(List<String> lines, String begin, String end, String prefix) {
    var code = new ArrayList<String>();
    boolean inside = false;
    for (String line : lines) {
      if (line.strip().endsWith(begin)) {
        inside = true;
      } else if (line.strip().endsWith(end)) {
        inside = false;
      } else if (inside) {
        code.add(line.replaceFirst("^" + Pattern.quote(prefix), "").strip());
      }
    }
    return code.stream()
        .filter(line -> !line.isEmpty() && !line.equals("*"))
        .collect(Collectors.joining("\n"));
  }
}
