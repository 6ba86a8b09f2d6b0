package org.mpyforge.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;

/** {@code bin/mpy-cross} as a user meets it: another folder, odd names, other locales, pipes. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("launcher"));

  @TempDir private Path folder;

  @SuppressWarnings("ArrayRecordComponent") // Nobody compares runs.
  private record Run(int exitStatus, byte[] out, String err) {}

  @BeforeEach
  void writeSource() throws IOException {
    Files.writeString(folder.resolve("hello.py"), "print('hello')\n");
  }

  private Run run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process =
        builder
            .redirectInput(folder.resolve("hello.py").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exitStatus = process.waitFor();
    return new Run(exitStatus, Files.readAllBytes(out), Files.readString(err));
  }

  private static byte[] compiled(String name) throws CompileException {
    byte[] source = "print('hello')\n".getBytes(StandardCharsets.UTF_8);
    return CrossCompiler.compile(
        new SourceFile(name, source), Target.DEFAULT, CompileOptions.DEFAULT);
  }

  private void assertQuiet(Run run) {
    assertEquals("", run.err);
    assertEquals(0, run.exitStatus);
  }

  @Test
  void aFileIsCompiledBesideItself() throws Exception {
    assertQuiet(run(LAUNCHER, Map.of(), "hello.py"));
    assertArrayEquals(compiled("hello.py"), Files.readAllBytes(folder.resolve("hello.mpy")));
  }

  @Test
  void theLauncherMayBeALinkToALinkInAFolderWithBlanks() throws Exception {
    Path tools = Files.createDirectory(folder.resolve("my tools"));
    Path first = Files.createSymbolicLink(tools.resolve("first"), LAUNCHER);
    Path second = Files.createSymbolicLink(tools.resolve("second"), first.getFileName());
    assertQuiet(run(second, Map.of(), "-o", "two words.mpy", "hello.py"));
    assertArrayEquals(compiled("hello.py"), Files.readAllBytes(folder.resolve("two words.mpy")));
  }

  @Test
  void theLauncherIsFoundOnThePath() throws Exception {
    String path = LAUNCHER.getParent() + ":" + System.getenv("PATH");
    Run run = run(Path.of("/usr/bin/env"), Map.of("PATH", path), "mpy-cross", "hello.py");
    assertQuiet(run);
    assertTrue(Files.exists(folder.resolve("hello.mpy")));
  }

  @Test
  void standardOutputHoldsTheModuleAndNothingElse() throws Exception {
    Run run = run(LAUNCHER, Map.of(), "-");
    assertQuiet(run);
    assertArrayEquals(compiled("<stdin>"), run.out);
  }

  @Test
  void namesOutsideAsciiWorkInAnyLocale() throws Exception {
    Files.copy(folder.resolve("hello.py"), folder.resolve("hello-€.py"));
    for (String locale : List.of("C", "POSIX", "", "xx_NOT.INSTALLED", "xx_NOT.UTF-8")) {
      assertQuiet(run(LAUNCHER, Map.of("LC_ALL", locale, "LANG", locale), "hello-€.py"));
      assertArrayEquals(compiled("hello-€.py"), Files.readAllBytes(folder.resolve("hello-€.mpy")));
      Files.delete(folder.resolve("hello-€.mpy"));
    }
  }

  @Test
  void errorsReachTheCaller() throws Exception {
    Run run = run(LAUNCHER, Map.of(), "none.py");
    assertEquals("OSError: (2, \"can't open none.py\")\n", run.err);
    assertEquals(0, run.out.length);
    assertEquals(1, run.exitStatus);
  }
}
