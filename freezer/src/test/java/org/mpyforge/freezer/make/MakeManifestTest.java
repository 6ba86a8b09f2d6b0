package org.mpyforge.freezer.make;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;

class MakeManifestTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  @TempDir private Path folder;

  @BeforeEach
  void writeTree() throws IOException {
    write(
        "build/genhdr/qstrdefs.preprocessed.h",
        "QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (1))\n");
    write("manifest.py", "package('net')\nmodule('main.py', opt=2)\nfreeze_as_str('texts')\n");
    write("net/__init__.py", "from .wifi import connect\n");
    write("net/wifi.py", "def connect(): pass\n");
    write("main.py", "assert True\n");
    write("texts/notes.py", "print('frozen as text')\n");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  /** What a run printed, and how it ended. */
  private record Run(int exitStatus, String out, String err) {}

  private Run run(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var command =
        new MakeManifest(
            folder,
            folder.toString(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int exitStatus = command.run(words);
    return new Run(
        exitStatus, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Run build(String... more) {
    List<String> words = new ArrayList<>(List.of("-o", "build/frozen_content.c", "-b", "build"));
    words.addAll(List.of("-v", "MPY_DIR=.", "--var=PORT_DIR=.", "--mpy-tool-flags="));
    words.addAll(List.of(more));
    words.add("manifest.py");
    return run(words.toArray(String[]::new));
  }

  @Test
  void aBuildTellsWhatItMakes() throws Exception {
    Run run = build();
    assertEquals(
        """
        MPY net/__init__.py
        MPY net/wifi.py
        MPY main.py
        STR notes.py
        GEN build/frozen_content.c
        """,
        run.out);
    assertEquals("", run.err);
    assertEquals(0, run.exitStatus);
    byte[] expected =
        CrossCompiler.compile(
            new SourceFile("main.py", "assert True\n".getBytes(StandardCharsets.UTF_8)),
            Target.DEFAULT,
            new CompileOptions(2, EmitMode.BYTECODE));
    assertArrayEquals(expected, Files.readAllBytes(folder.resolve("build/frozen_mpy/main.mpy")));
    assertTrue(Files.readString(folder.resolve("build/frozen_content.c")).contains("notes.py"));
  }

  @Test
  void whatHasNotChangedIsNotMadeAgain() throws IOException {
    build();
    assertEquals("", build().out);
    write("main.py", "assert False\n");
    Files.setLastModifiedTime(folder.resolve("main.py"), FileTime.fromMillis(Long.MAX_VALUE / 2));
    assertEquals("MPY main.py\nSTR notes.py\nGEN build/frozen_content.c\n", build().out);
    write("main.py", "assert False\n");
    build();
    assertEquals("", build().out);
  }

  @Test
  void otherFlagsAndModulesAreSeen() throws IOException {
    build();
    assertEquals(5, build("-f-O3").out.lines().count());
    assertEquals("", build("-f", "-O3").out);
    write("manifest.py", "package('net')\n");
    assertEquals("GEN build/frozen_content.c\n", build("-f-O3").out);
    write("manifest.py", "package('net', opt=1)\nmodule('main.py')\n");
    assertEquals("MPY main.py\nGEN build/frozen_content.c\n", build("-f-O3").out);
    Files.delete(folder.resolve("build/frozen_content.c"));
    assertEquals("GEN build/frozen_content.c\n", build("-f-O3").out);
  }

  @Test
  void errorsAreThoseOfTheReference() throws IOException {
    write("net/wifi.py", "def\n");
    Run run = build();
    assertTrue(run.out.contains("error compiling net/wifi.py:\nTraceback"), run.out);
    assertEquals(1, run.exitStatus);
    assertFalse(Files.exists(folder.resolve("build/frozen_content.c")));

    write("manifest.py", "\nmodule('none.py')\n");
    run = build();
    String real = folder.toRealPath().toString();
    assertEquals(
        "freeze error executing \"manifest.py\": Error in manifest file: "
            + folder
            + "/manifest.py: Cannot stat "
            + real
            + "/none.py\n",
        run.out.replace(real + "/manifest.py", folder + "/manifest.py"));
    assertTrue(run.err.contains("manifest.py:2: Cannot stat"), run.err);
    assertEquals(1, run.exitStatus);
  }

  @Test
  void aCommandLineMustMakeSense() {
    assertEquals(2, run("-o", "x.c", "-b", "build").exitStatus);
    assertEquals(2, run("manifest.py").exitStatus);
    assertEquals(2, run("--unknown=1", "manifest.py").exitStatus);
    assertEquals(2, run("-v", "X", "manifest.py").exitStatus);
    assertEquals(0, run("--help").exitStatus);
    Run run = run("-o", "x.c", "-b", "build", "-v", "MPY_DIR=.", "manifest.py");
    assertEquals("MPY_DIR and PORT_DIR variables must be specified\n", run.out);
    assertEquals(1, run.exitStatus);
    assertEquals(
        "makemanifest: wrong flags for mpy-cross: --mpy-version 6.3 -march=z80\n",
        build("-f", "-march=z80").err);
  }

  @Test
  void aValueIsInTheWordOfItsFlagOrInTheNext() throws IOException {
    write("manifest.py", "module('main.py')\n");
    write("main.py", "print(0x123456789)\n");
    build("--mpy-tool-flags=-mlongint-impl=longlong -mmpz-dig-size=32");
    String content = Files.readString(folder.resolve("build/frozen_content.c"));
    assertTrue(content.contains("longlong"), content);
    build();
    assertFalse(Files.readString(folder.resolve("build/frozen_content.c")).contains("longlong"));
    build("--mpy-tool-flags= -mlongint-impl longlong  -mmpz-dig-size 32 ");
    assertEquals(content, Files.readString(folder.resolve("build/frozen_content.c")));
    assertEquals(
        "makemanifest: no value for -mlongint-impl\n",
        build("--mpy-tool-flags", "-mlongint-impl").err);
    assertEquals("makemanifest: unknown flag for mpy-tool: -s\n", build("--mpy-tool-flags=-s").err);
  }

  @Test
  void theReleaseIsThatOfTheSources() throws IOException {
    write("tools/makemanifest.py", "");
    write("py/persistentcode.h", "#define MPY_VERSION 5\n");
    write("manifest.py", "freeze('.', 'main.py')\n");
    assertEquals("MPY main.py\nGEN build/frozen_content.c\n", build("-f-march=x64").out);
    byte[] mpy = Files.readAllBytes(folder.resolve("build/frozen_mpy/main.mpy"));
    assertEquals(5, mpy[1]);
  }

  @Test
  void theLauncherIsToldWhatABuildDependsOn() throws IOException {
    build();
    Path own = folder.resolve("build/frozen_mpy/.makemanifest");
    String command = Files.readString(own.resolve("command"));
    assertTrue(command.startsWith(folder + "\t-o\tbuild/frozen_content.c\t"), command);
    String paths = Files.readString(own.resolve("paths"));
    for (String name : List.of("manifest.py", "net", "net/wifi.py", "texts", "main.py")) {
      assertTrue(paths.contains("/" + name + "\0"), name);
    }
    write("manifest.py", "import os\nmodule('main.py')\n");
    build();
    assertFalse(Files.exists(own.resolve("command")));
  }
}
