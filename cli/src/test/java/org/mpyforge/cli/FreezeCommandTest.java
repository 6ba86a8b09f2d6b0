package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.NativeArch;

/** {@code mpy freeze}: from manifests to images; what is in an image, {@code ImagesTest} checks. */
class FreezeCommandTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  @TempDir private Path folder;

  @BeforeEach
  void writeManifest() throws IOException {
    Files.createDirectories(folder.resolve("src/app"));
    Files.writeString(folder.resolve("src/app/__init__.py"), "from .core import run\n");
    Files.writeString(folder.resolve("src/app/core.py"), "def run(x):\n    return x + 1\n");
    Files.writeString(folder.resolve("src/main.py"), "import app\nprint(app.run(1))\n");
    Files.writeString(
        folder.resolve("src/manifest.py"),
        "metadata(version='1.2')\npackage('app')\nmodule('main.py', opt=3)\n");
  }

  private CommandRun freeze(String output, String... more) {
    List<String> words = new ArrayList<>(List.of("freeze", path("src/manifest.py")));
    words.addAll(List.of("-o", path(output)));
    words.addAll(List.of(more));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private String path(String name) {
    return folder + "/" + name;
  }

  private void assertQuiet(CommandRun run) {
    assertEquals("", run.err());
    assertEquals(0, run.exitStatus());
  }

  @Test
  void theTableTellsTheSizes() throws IOException {
    CommandRun run = freeze("out/");
    assertQuiet(run);
    long core = Files.size(folder.resolve("out/app/core.mpy"));
    List<String> lines = run.text().lines().toList();
    assertEquals("module                       source       .mpy     frozen", lines.get(0));
    assertEquals(
        String.format("app/core.mpy                     29 %10d %10d", core, core), lines.get(2));
    assertTrue(lines.get(4).startsWith("3 modules"), lines.get(4));
  }

  @Test
  void whatModulesTakeInFirmwareIsNotWhatTheirFilesTake() throws IOException {
    List<String> lines = freeze("frozen_content.c").text().lines().toList();
    String[] row = lines.get(2).split("\\s+", -1);
    assertEquals("app/core.mpy", row[0]);
    assertEquals("29", row[1]);
    int mpy = Integer.parseInt(row[2]);
    int frozen = Integer.parseInt(row[3]);
    assertTrue(frozen > 0 && frozen != mpy, lines.get(2));
  }

  @Test
  void theTargetIsWhatTheOptionsSay() throws IOException {
    String machineCode = "-X emit=native";
    assertQuiet(freeze("out/", "-march=armv7m", "-f", machineCode, "--quiet"));
    assertEquals("6.3", versionOf("out/main.mpy"));
    assertQuiet(freeze("out/", "--mpy-version", "6.1", "-march", "x64", "-X", "emit=native"));
    assertEquals("6.1", versionOf("out/main.mpy"));
    assertQuiet(freeze("out/", "--board", "0x2a06", "-f", machineCode));
    assertEquals("6.2", versionOf("out/main.mpy"));
    byte[] mpy = Files.readAllBytes(folder.resolve("out/main.mpy"));
    assertEquals(NativeArch.XTENSAWIN, MpyReader.read(mpy).header().arch());
    assertQuiet(freeze("out/", "-f", "-march=armv6m -X emit=native"));
    mpy = Files.readAllBytes(folder.resolve("out/main.mpy"));
    assertEquals(NativeArch.ARMV6M, MpyReader.read(mpy).header().arch());
    assertEquals(2, freeze("out/", "-f").exitStatus());
    assertQuiet(freeze("out/", "--mpy-version", "5"));
    assertEquals("5", versionOf("out/main.mpy"));
  }

  private String versionOf(String file) throws IOException {
    byte[] mpy = Files.readAllBytes(folder.resolve(file));
    return MpyReader.read(mpy).header().version().label();
  }

  @Test
  void everyKindOfImageIsMadeAndNotRewritten() throws IOException {
    for (String kind : List.of("a.c", "a.romfs", "a.zip", "a.tar.gz")) {
      assertMadeOnce(kind);
    }
    String[] blocks = {"--block-size", "4096", "--block-count", "64"};
    assertMadeOnce("lfs.img", "--fs", "littlefs2", blocks[0], blocks[1], blocks[2], blocks[3]);
    assertMadeOnce("fat.img", "--fs", "fat", blocks[0], "512", blocks[2], "512");
  }

  @Test
  void optionsOfOtherKindsAreWrongUsage() throws IOException {
    for (String image : List.of("a.c", "a.romfs", "a.zip", "a/")) {
      CommandRun run = freeze(image, "--block-size", "4096");
      assertEquals(2, run.exitStatus(), image);
      assertTrue(run.err().contains("go with an image of blocks"), run.err());
    }
  }

  private void assertMadeOnce(String image, String... options) throws IOException {
    assertQuiet(freeze(image, options));
    Path file = folder.resolve(image);
    byte[] content = Files.readAllBytes(file);
    Files.setLastModifiedTime(file, LONG_AGO);
    assertQuiet(freeze(image, options));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(file), image);
    assertArrayEquals(content, Files.readAllBytes(file));
  }

  @Test
  void whatFailsLeavesTheOldImage() throws IOException {
    Files.writeString(folder.resolve("a.romfs"), "old");
    Files.writeString(folder.resolve("src/main.py"), "x =\n");
    Files.writeString(folder.resolve("src/app/core.py"), "def\n");
    CommandRun run = freeze("a.romfs");
    assertEquals(1, run.exitStatus());
    assertTrue(run.err().contains("error compiling app/core.py:\n"), run.err());
    assertTrue(run.err().contains("error compiling main.py:\n"), run.err());
    assertEquals("old", Files.readString(folder.resolve("a.romfs")));
    assertFalse(Files.exists(folder.resolve("a.romfs.new")));
  }

  @Test
  void anErrorOfAManifestHasItsLine() throws IOException {
    Files.writeString(folder.resolve("src/manifest.py"), "\nmodule('none.py')\n");
    CommandRun run = freeze("out/");
    String manifest = folder.toRealPath() + "/src/manifest.py";
    assertEquals(1, run.exitStatus());
    assertTrue(
        run.err()
            .endsWith(
                "src/manifest.py:2: Cannot stat "
                    + manifest.replace("manifest.py", "none.py")
                    + "\n"),
        run.err());
  }

  @Test
  void variablesAndTextsOfManifests() throws IOException {
    CommandRun run =
        CommandRun.of(
            "freeze",
            "freeze('$(APP)/src', 'main.py')",
            "freeze('$(PORT_DIR)', 'app')",
            "-v",
            "APP=" + folder,
            "--port-dir",
            path("src"),
            "-o",
            path("out/"),
            "--cache",
            path("cache"),
            "-j1");
    assertQuiet(run);
    assertTrue(Files.exists(folder.resolve("out/app/core.mpy")));
    assertTrue(Files.isDirectory(folder.resolve("cache")));
  }

  @Test
  void theReleaseIsThatOfTheSources() throws IOException {
    Files.createDirectories(folder.resolve("py"));
    Files.createDirectories(folder.resolve("tools"));
    Files.writeString(folder.resolve("py/persistentcode.h"), "#define MPY_VERSION 5\n");
    Files.writeString(folder.resolve("tools/makemanifest.py"), "");
    Files.writeString(folder.resolve("src/manifest.py"), "freeze('.', 'main.py')\n");
    assertQuiet(freeze("out/", "--mpy-dir", folder.toString()));
    assertEquals("5", versionOf("out/main.mpy"));
  }

  @Test
  void aSandboxKeepsManifestsInTheirFolders() throws IOException {
    assertQuiet(freeze("out/", "--sandbox"));
    Files.writeString(folder.resolve("src/manifest.py"), "freeze('..')\n");
    CommandRun run = freeze("out/", "--sandbox");
    assertEquals(1, run.exitStatus());
    assertTrue(run.err().contains("Operation not permitted"), run.err());
  }
}
