package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mpy pack}, {@code unpack}, {@code install} and {@code resources}. */
class PackageCommandsTest {
  @TempDir private Path temp;

  @BeforeEach
  void aProject() throws IOException {
    write("app/app/__init__.py", "x = 1\n");
    write("app/app/data/page.html", "<p>\n");
    write("app/MANIFEST.in", "recursive-include app *.html\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String path(String name) {
    return temp.resolve(name).toString();
  }

  private List<String> filesIn(String folder) throws IOException {
    Path root = temp.resolve(folder);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private CommandRun pack(String output, String... more) {
    String[] words = new String[6 + more.length];
    System.arraycopy(
        new String[] {"pack", path("app"), "--version", "1.0", "-o", path(output)}, 0, words, 0, 6);
    System.arraycopy(more, 0, words, 6, more.length);
    return CommandRun.of(words);
  }

  @Test
  void whatIsPackedCanBeInstalledAndUnpacked() throws IOException {
    Path made = temp.resolve("app-1.0.tar.gz");
    CommandRun packed = pack(".");
    assertEquals("", packed.err());
    assertEquals(
        made.normalize() + ": app 1.0, 3 files, " + Files.size(made) + " bytes\n",
        packed.text().replace("/./", "/"));
    CommandRun installed = CommandRun.of("install", "--target", path("lib"), made.toString());
    assertEquals("app 1.0: 3 files\n3 files, 46 bytes in " + path("lib") + "\n", installed.text());
    assertEquals(List.of("app/R.py", "app/__init__.py", "app/data/page.html"), filesIn("lib"));
    CommandRun unpacked = CommandRun.of("unpack", "--target", path("all"), made.toString());
    assertEquals(0, unpacked.exitStatus());
    assertEquals(
        List.of(
            "app-1.0/app.egg-info/PKG-INFO",
            "app-1.0/app/R.py",
            "app-1.0/app/__init__.py",
            "app-1.0/app/data/page.html"),
        filesIn("all"));
  }

  @Test
  void thePackageGoesToStandardOutputIfAsked() throws IOException {
    pack("a.tar.gz");
    CommandRun run = CommandRun.of("pack", path("app"), "--version", "1.0", "-o", "-");
    assertArrayEquals(Files.readAllBytes(temp.resolve("a.tar.gz")), run.out().toByteArray());
  }

  @Test
  void dataThatNobodyNamesIsLeftOutAndTold() throws IOException {
    Files.delete(temp.resolve("app/MANIFEST.in"));
    assertTrue(
        pack("a.tar.gz")
            .text()
            .endsWith(
                "note: no MANIFEST.in names these data files, so they were left out:"
                    + " app/data/page.html\n"));
  }

  @Test
  void modulesAreCompiledAndTakeThePlaceOfSources() throws IOException {
    pack("a.tar.gz", "--no-data");
    CommandRun.of("install", "--target", path("lib"), path("a.tar.gz"));
    CommandRun run =
        CommandRun.of(
            "install", "--mpy", "-march=armv7m", "-O2", "--target", path("lib"), path("a.tar.gz"));
    assertEquals(0, run.exitStatus());
    assertTrue(run.text().contains("removed " + temp.resolve("lib/app/R.py") + ", which"));
    assertEquals(List.of("app/R.mpy", "app/__init__.mpy"), filesIn("lib"));
  }

  @Test
  void whatFailsSaysWhyAndWritesNothing() throws IOException {
    write("evil.tar.gz", "no archive");
    CommandRun run =
        CommandRun.of("install", "--target", path("lib"), path("app"), path("evil.tar.gz"));
    assertEquals(1, run.exitStatus());
    assertEquals("mpy: " + path("app") + ": a folder without package.json\n", run.err());
    run = CommandRun.of("unpack", "--target", path("lib"), path("evil.tar.gz"));
    assertEquals(1, run.exitStatus());
    assertEquals(
        "mpy: " + path("evil.tar.gz") + ": neither a .tar.gz nor a .zip or .whl archive\n",
        run.err());
    assertEquals(
        "mpy: no package 'foo' without an index (give one with --index)\n",
        CommandRun.of("install", "--target", path("lib"), "foo").err());
    assertEquals(
        "mpy: " + path("none") + ": no such file\n",
        CommandRun.of("install", "--index", path("none"), "foo").err());
    assertFalse(Files.exists(temp.resolve("lib")));
  }

  @Test
  void limitsAreOptions() {
    pack("a.tar.gz");
    CommandRun run =
        CommandRun.of("install", "--max-entries", "2", "--target", path("lib"), path("a.tar.gz"));
    assertEquals("mpy: " + path("a.tar.gz") + ": more than 2 entries\n", run.err());
  }

  @Test
  void misuseIsTold() {
    for (List<String> words :
        List.of(
            List.of("install", "-O2", "foo"),
            List.of("install", "--max-bytes", "0", "foo"),
            List.of("install", "--mpy", "-march=z80", "foo"),
            List.of("install"),
            List.of("pack", "a", "b"),
            List.of("pack", "a", "--requires", "?"))) {
      CommandRun run = CommandRun.of(words.toArray(String[]::new));
      assertEquals(2, run.exitStatus(), words::toString);
      assertTrue(run.err().endsWith("(see 'mpy help " + words.get(0) + "')\n"), run::err);
    }
  }

  @Test
  void resourcesOfAFolderAreNamedFromThere() throws IOException {
    write("app/app/data/.hidden", "");
    write("app/app/data/z/icon.bin", "\t'");
    CommandRun run = CommandRun.of("resources", path("app/app"));
    assertEquals(
        """
        R = {
        'data/page.html': b'<p>\\n',
        'data/z/icon.bin': b"\\t'",
        }
        """,
        run.text());
    CommandRun.of("resources", path("app/app"), "-o", path("R.py"));
    assertEquals(run.text(), Files.readString(temp.resolve("R.py")));
    String file = path("app/app/data/page.html");
    assertTrue(CommandRun.of("resources", file).text().contains("'" + file + "': b'<p>\\n'"));
    assertEquals(1, CommandRun.of("resources", file, file).exitStatus());
  }
}
