package org.mpyforge.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.vm.command.Micropython;

/** What {@code -m} runs: a module, and of a package {@code __main__} too. */
class RunModuleTest {
  @TempDir private Path folder;

  @Test
  void ofAPackageItsMainRunsToo() throws IOException {
    Path tool = Files.createDirectory(folder.resolve("tool"));
    Files.writeString(tool.resolve("__init__.py"), "print('init')\n");
    Files.writeString(tool.resolve("__main__.py"), "print('main', __name__)\n");
    assertEquals("init\nmain __main__\n", run("tool"));
  }

  @Test
  void aModuleThatAnswersForNamesIsNoPackage() throws IOException {
    Files.writeString(
        folder.resolve("strict.py"),
        "def __getattr__(name):\n    raise AttributeError(name)\nprint(__name__)\n");
    assertEquals("__main__\n", run("strict"));
  }

  @Test
  void norIsOneThatRaisesSomethingElse() throws IOException {
    Files.writeString(
        folder.resolve("odd.py"), "def __getattr__(name):\n    1 / 0\nprint('ran')\n");
    assertEquals("ran\n", run("odd"));
  }

  private String run(String module) {
    var printed = new ByteArrayOutputStream();
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    var environment = Map.of("MICROPYPATH", folder.toString());
    int exitCode =
        new Micropython(InputStream.nullInputStream(), out, out, environment)
            .run(new String[] {"-m", module});
    assertEquals(0, exitCode, printed::toString);
    return printed.toString(StandardCharsets.UTF_8);
  }
}
