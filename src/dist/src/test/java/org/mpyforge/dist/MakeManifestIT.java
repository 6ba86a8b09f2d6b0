package org.mpyforge.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/makemanifest}: when it can tell without Java that there is nothing to do. */
@DisabledOnOs(OS.WINDOWS)
class MakeManifestIT {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("launcher")).resolveSibling("makemanifest");
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  @TempDir private Path folder;

  @BeforeEach
  void writeTree() throws IOException {
    write(
        "build/genhdr/qstrdefs.preprocessed.h",
        "QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (1))\n");
    write("manifest.py", "package('net')\nmodule('my main.py')\n");
    write("net/wifi.py", "x = 1\n");
    write("my main.py", "x = 2\n");
    Files.setLastModifiedTime(folder.resolve("net"), LONG_AGO);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  /**
   * What the command prints, on both of its streams; with {@code +} the last thing the shell does.
   */
  private String run(String... shell) throws IOException, InterruptedException {
    var words = new ArrayList<String>(List.of(shell));
    words.addAll(List.of(LAUNCHER.toString(), "-o", "build/frozen_content.c", "-b", "build"));
    words.addAll(List.of("-v", "MPY_DIR=.", "-v", "PORT_DIR=.", "manifest.py"));
    Path out = folder.resolve("out.txt");
    var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("PWD", folder.toString());
    builder.redirectOutput(out.toFile()).start().waitFor();
    String text = Files.readString(out);
    return shell.length == 0 ? text : text.lines().reduce("", (before, line) -> line);
  }

  @Test
  void whereNothingHasChangedJavaIsNotStarted() throws Exception {
    assertEquals("MPY net/wifi.py\nMPY my main.py\nGEN build/frozen_content.c\n", run());
    assertEquals("+ exit 0", run("sh", "-x"));
    assertEquals("", run());
  }

  @Test
  void whateverChangesIsNoticed() throws Exception {
    run();
    Files.writeString(folder.resolve("net/wifi.py"), "x = 3\n");
    assertEquals("MPY net/wifi.py\nGEN build/frozen_content.c\n", run());
    Files.writeString(folder.resolve("net/more.py"), "x = 4\n");
    assertEquals("MPY net/more.py\nGEN build/frozen_content.c\n", run());
    Files.delete(folder.resolve("net/more.py"));
    assertEquals("GEN build/frozen_content.c\n", run());
    Files.delete(folder.resolve("build/frozen_mpy/net/wifi.mpy"));
    assertEquals("MPY net/wifi.py\nGEN build/frozen_content.c\n", run());
    Files.delete(folder.resolve("build/frozen_content.c"));
    assertEquals("GEN build/frozen_content.c\n", run());
    Files.writeString(folder.resolve("manifest.py"), "module('my main.py', opt=3)\n");
    assertEquals("MPY my main.py\nGEN build/frozen_content.c\n", run());
  }
}
