package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What nobody should compile, and what nobody thought of, given to the real command in a process of
 * its own: one message, the right exit status, and the old output as it was. The messages are those
 * of MicroPython 1.28.0, unless a comment says otherwise.
 */
@EnabledOnOs(OS.LINUX)
class BadInputIT {

  private static final String OLD = "the old output";

  @TempDir private Path folder;

  @BeforeEach
  void writeOldOutput() throws IOException {
    Files.writeString(folder.resolve("out.mpy"), OLD);
  }

  private void assertRefused(String input, String... messages) throws Exception {
    Shell.Result result = new Shell(folder).mpyCross("-o", "out.mpy", input);
    assertEquals(new Shell.Result(1, List.of(), List.of(messages)), result);
    assertEquals(OLD, Files.readString(folder.resolve("out.mpy")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(),
          files.map(Path::toString).filter(name -> name.endsWith(".tmp")).toList(),
          "nothing is left behind");
    }
  }

  /** Writes a source; one byte a character. */
  private void write(String source) throws IOException {
    Files.writeString(folder.resolve("input.py"), source, StandardCharsets.ISO_8859_1);
  }

  private void assertSourceRefused(String source, String... messages) throws Exception {
    write(source);
    assertRefused("input.py", messages);
  }

  private void assertSyntaxError(int line, String source) throws Exception {
    assertSourceRefused(
        source,
        "Traceback (most recent call last):",
        "  File \"input.py\", line " + line,
        "SyntaxError: invalid syntax");
  }

  /** Compares with the reference's output, of which only the length and a checksum are recorded. */
  private void assertCompiled(String source, int length, String crc32) throws Exception {
    write(source);
    Shell.Result result = new Shell(folder).mpyCross("-o", "out.mpy", "input.py");
    assertEquals(new Shell.Result(0, List.of(), List.of()), result);
    byte[] mpy = Files.readAllBytes(folder.resolve("out.mpy"));
    var checksum = new CRC32();
    checksum.update(mpy);
    assertEquals(length, mpy.length);
    assertEquals(crc32, HexFormat.of().toHexDigits((int) checksum.getValue()));
  }

  @Test
  void aFileThatIsNotThere() throws Exception {
    assertRefused("none.py", "OSError: (2, \"can't open none.py\")");
    assertRefused("out.mpy/none.py", "OSError: (20, \"can't open out.mpy/none.py\")");
  }

  @Test
  void aFolderInThePlaceOfAFile() throws Exception {
    Files.createDirectory(folder.resolve("lib.py"));
    assertRefused("lib.py", "OSError: 21");
  }

  @Test
  void aFileThatCanBeOpenedButNotRead() throws Exception {
    assertRefused("/proc/self/mem", "OSError: 5");
  }

  @Test
  void aFileThatMayNotBeOpened() throws Exception {
    write("x = 1");
    Path input = folder.resolve("input.py");
    Files.setPosixFilePermissions(input, PosixFilePermissions.fromString("-w-------"));
    Assumptions.assumeFalse(Files.isReadable(input), "root may read everything");
    assertRefused("input.py", "OSError: (13, \"can't open input.py\")");
  }

  @Test
  void bytesThatAreNotUtf8() throws Exception {
    assertSyntaxError(1, "\u00ff\u00fe = = 1\n");
  }

  @Test
  void bytesThatAreNull() throws Exception {
    assertSyntaxError(1, "\0");
    assertSyntaxError(2, "x = 1\n\0y = 2\n");
  }

  @Test
  void tabsMixedWithSpaces() throws Exception {
    // A tab goes to the next multiple of eight, so that four spaces are no level.
    assertSourceRefused(
        "if a:\n\tx = 1\n        y = 2\n    z = 3\n",
        "Traceback (most recent call last):",
        "  File \"input.py\", line 3",
        "IndentationError: unindent doesn't match any outer indent level");
  }

  @Test
  void aStringThatDoesNotEnd() throws Exception {
    assertSyntaxError(1, "x = \"abc");
    assertSyntaxError(1, "x = \"\"\"abc\n\n");
  }

  @Test
  void tenThousandBrackets() throws Exception {
    // The reference says "MemoryError: memory allocation failed, allocating 2078720 bytes".
    String message = "MemoryError: brackets nested too deep";
    assertSourceRefused("x = " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + "\n", message);
    assertSourceRefused("x = " + "[".repeat(10_000) + "\n", message);
    assertCompiled("x = " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "\n", 29, "a68e816b");
  }

  @Test
  void aThousandLevelsOfIf() throws Exception {
    String ifs = indented(IntStream.range(0, 1000).boxed(), "if x:\n");
    assertCompiled(ifs + " ".repeat(1000) + "pass\n", 6013, "21f418a9");
  }

  private static String indented(Stream<Integer> depths, String line) {
    return depths.map(depth -> " ".repeat(depth) + line).collect(Collectors.joining());
  }

  @Test
  void aLineOfOneMegabyte() throws Exception {
    String sum =
        IntStream.range(0, 200_000).mapToObj(i -> "a" + i % 10).collect(Collectors.joining(" + "));
    assertCompiled("x = " + sum + "\n", 600_070, "8f7d503f");
  }

  @Test
  void aFileOfTwentyMegabytes() throws Exception {
    assertCompiled("x = [1, 2, 3]  # filler comment\n".repeat(640_000), 5_120_031, "d654d9b0");
  }

  @Test
  void anIntegerOfAHundredThousandDigits() throws Exception {
    assertCompiled("x = " + "7".repeat(100_000) + "\n", 100_034, "385e3618");
  }

  @Test
  void powersAndShiftsThatFitNowhere() throws Exception {
    assertCompiled("x = 2 ** 587298087\n", 36, "4b265aa6");
    assertCompiled("x = 1 << 10**9\n", 36, "3e8bff63");
  }

  @Test
  void outputThatCannotBeWritten() throws Exception {
    write("x = 1\n");
    for (String output : List.of("none/a.mpy", "/proc/a.mpy", "/proc/sys/a.mpy")) {
      assertNotWritten(output, "OSError: (2, \"can't open %s\")".formatted(output));
    }
    assertNotWritten("input.py/a.mpy", "OSError: (20, \"can't open input.py/a.mpy\")");
    assertNotWritten(".", "OSError: (21, \"can't open .\")");
    // The reference does not look whether its output was written: it says nothing, and exits with
    // 0.
    assertNotWritten("/dev/full", "OSError: 28");
  }

  private void assertNotWritten(String output, String message) throws Exception {
    Shell.Result result = new Shell(folder).mpyCross("-o", output, "input.py");
    assertEquals(new Shell.Result(1, List.of(), List.of(message)), result);
  }

  @Test
  void standardOutputThatCannotBeWritten() throws Exception {
    write("x = 1\n");
    Shell.Result full = new Shell(folder).sh("mpy-cross -o - input.py > /dev/full");
    assertEquals(new Shell.Result(1, List.of(), List.of("OSError: 28")), full);
    Shell.Result closed = new Shell(folder).sh("mpy-cross -o - input.py >&-");
    assertEquals(new Shell.Result(1, List.of(), List.of("OSError: 9")), closed);
  }

  @Test
  void oneBadFileAmongGoodOnes() throws Exception {
    write("x = = 1\n");
    Files.writeString(folder.resolve("good.py"), "x = 1\n");
    Files.writeString(folder.resolve("input.mpy"), OLD);
    Shell.Result result = new Shell(folder).mpyCross("none.py", "input.py", "good.py");
    assertEquals(
        List.of(
            "error compiling none.py:",
            "OSError: (2, \"can't open none.py\")",
            "error compiling input.py:",
            "Traceback (most recent call last):",
            "  File \"input.py\", line 1",
            "SyntaxError: invalid syntax"),
        result.err());
    assertEquals(1, result.exitStatus());
    assertEquals(OLD, Files.readString(folder.resolve("input.mpy")));
    assertEquals('M', Files.readAllBytes(folder.resolve("good.mpy"))[0]);
  }
}
