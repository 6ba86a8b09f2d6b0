package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mpy extract}, held against the files that the reference's {@code mpy-tool.py} writes. */
class ExtractCommandTest {
  private static final Path FORMAT =
      Path.of("../mpy-format/src/test/resources/org/mpyforge/format");
  private static final Path RECORDED = Path.of("src/test/resources/org/mpyforge/cli/extracted.txt");

  @TempDir private Path folder;

  @Test
  void namesAndContentsAreThoseOfTheReference() throws IOException {
    extract("new/folder/x", "merge-part.mpy", "machine-6.3-rv32imc.mpy");
    assertEquals(Files.readString(RECORDED), describe("new/folder"));
  }

  @Test
  void onlySomeKinds() throws IOException {
    Path base = folder.resolve("x");
    String file = FORMAT.resolve("inline-6.3-armv7m.mpy").toString();
    CommandRun run = CommandRun.of("extract", "-o", base.toString(), "--only", "qstr,CODE", file);
    assertEquals(0, run.exitStatus(), run.err());
    assertEquals(
        List.of(
            "x_0_inline.py_QSTR_inline.py.bin",
            "x_1_inline.py_QSTR_add.bin",
            "x_2_inline.py_CODE__module_.bin",
            "x_3_inline.py_CODE_inline.py.bin"),
        names("."));
  }

  @Test
  void aNameTooLongForAFileIsCut() throws IOException {
    Path base = folder.resolve("x");
    CommandRun run =
        CommandRun.of(
            "extract", "--only=obj", "-o" + base, "../testdata/cross/limits/string_70000.O0.mpy");
    assertEquals(0, run.exitStatus(), run.err());
    assertTrue(names(".").stream().anyMatch(name -> name.length() == 255), "cut to 255 bytes");
  }

  private void extract(String base, String... files) {
    String[] arguments =
        Stream.concat(
                Stream.of("extract", "--output", folder.resolve(base).toString()),
                Stream.of(files).map(file -> FORMAT.resolve(file).toString()))
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(arguments);
    assertEquals("", run.err());
    assertEquals(0, run.exitStatus());
  }

  private List<String> names(String subfolder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Each name with the bytes in the file. */
  private String describe(String subfolder) throws IOException {
    var lines = new StringBuilder();
    for (String name : names(subfolder)) {
      byte[] bytes = Files.readAllBytes(folder.resolve(subfolder).resolve(name));
      String hex = HexFormat.of().formatHex(bytes);
      lines.append(name).append(hex.isEmpty() ? "" : " ").append(hex).append('\n');
    }
    return lines.toString();
  }
}
