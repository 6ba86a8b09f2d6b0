package org.mpyforge.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.fs.rom.RomFileSystem;
import org.mpyforge.fs.rom.RomWriter;
import org.mpyforge.vm.command.Micropython;
import org.mpyforge.vm.io.Mounts;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.run.Sandbox;
import org.mpyforge.vm.run.Trial;

/** Modules that a program finds frozen in, or on what is mounted for it. */
class FrozenModulesTest {
  private final Map<String, byte[]> files = new HashMap<>();

  private void text(String path, String source) {
    files.put(path, source.getBytes(StandardCharsets.UTF_8));
  }

  private void compiled(String path, String source) throws CompileException {
    var file = new SourceFile(path, source.getBytes(StandardCharsets.UTF_8));
    files.put(
        path.replaceFirst("py$", "mpy"),
        CrossCompiler.compile(file, Target.DEFAULT, CompileOptions.DEFAULT));
  }

  private static String run(Consumer<Vm> preparation, String program) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    new Micropython(InputStream.nullInputStream(), stream, stream, Map.of())
        .run(preparation, "-c", program);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String runFrozen(String program) {
    return run(vm -> vm.freeze(new FrozenModules(files)), program);
  }

  /** The names are those that modules frozen into a firmware have. */
  @Test
  void aPackageIsFoundByTheNamesOfItsSources() throws CompileException {
    compiled("pkg/__init__.py", "from .inner import deep\n");
    compiled("pkg/inner/deep.py", "here = __file__\n");
    assertEquals(
        ".frozen pkg/__init__.py .frozen/pkg .frozen/pkg/inner pkg/inner/deep.py\n",
        runFrozen(
            "import sys, pkg; print(sys.path[1], pkg.__file__, pkg.__path__,"
                + " pkg.inner.__path__, pkg.deep.here)"));
  }

  @Test
  void sourceIsCompiledAsItIsImported() {
    text("text.py", "M = 'as text'\n");
    text("M.py", "M = 'begins like a file'\n");
    assertEquals("as text begins like a file\n", runFrozen("import text, M; print(text.M, M.M)"));
  }

  @Test
  void sourceGoesBeforeWhatIsCompiled() throws CompileException {
    text("both.py", "which = 'source'\n");
    compiled("both.py", "which = 'compiled'\n");
    assertEquals("source\n", runFrozen("import both; print(both.which)"));
  }

  @Test
  void whatIsNoModuleIsNotThere() {
    text("data.txt", "");
    assertEquals(
        "no module named 'data'\n",
        runFrozen("try:\n import data\nexcept ImportError as e: print(e)"));
  }

  @Test
  void aTracebackNamesTheSource() throws CompileException {
    compiled("broken.py", "\n\nraise ValueError('no')\n");
    assertEquals(
        """
        Traceback (most recent call last):
          File "<stdin>", line 1, in <module>
          File "broken.py", line 3, in <module>
        ValueError: no
        """,
        runFrozen("import broken"));
  }

  @Test
  void aTrialFindsTheOtherModules() throws CompileException {
    compiled("a.py", "import pkg.b\nsum = pkg.b.x + 1\nprint('a')\n");
    compiled("pkg/b.py", "x = 1\n");
    Trial trial = Trial.of("a", new FrozenModules(files), Sandbox.STRICT);
    assertEquals(new Trial("a\n", "", "", List.of("pkg", "sum")), trial);
  }

  @Test
  void aPackageOfTheImageHidesTheBundledOne() throws CompileException {
    String program =
        "try:\n import asyncio.core\nexcept ImportError as e: print(e)\nimport asyncio.event\n"
            + "print(asyncio.event.Event)";
    compiled("asyncio/__init__.py", "Lock = 1\n");
    compiled("asyncio/event.py", "Event = 2\n");
    assertEquals("no module named 'asyncio.core'\n2\n", runFrozen(program));
    assertEquals("<class 'Event'>\n", run(vm -> {}, program));
  }

  @Test
  void aFileSystemIsMountedBeforeTheProgramBegins() throws CompileException {
    compiled("lib/mod.py", "here = __file__\n");
    text("data.txt", "some text");
    Consumer<Vm> mount =
        vm -> {
          Mounts.mount(vm, rom(), "/rom");
          vm.sysPath.append(vm, PyStr.of("/rom/lib"));
        };
    assertEquals(
        "some text /rom/lib/mod.mpy\n",
        run(mount, "import mod; print(open('/rom/data.txt').read(), mod.here)"));
  }

  @Test
  void atTheRootItTakesThePlaceOfTheHostsFiles() {
    text("data.txt", "some text");
    assertEquals(
        "['data.txt']\n",
        run(vm -> Mounts.mount(vm, rom(), "/"), "import os; print(os.listdir())"));
  }

  private FileSystem rom() {
    var writer = new RomWriter();
    files.forEach(writer::addFile);
    return RomFileSystem.mount(writer.toBytes());
  }
}
