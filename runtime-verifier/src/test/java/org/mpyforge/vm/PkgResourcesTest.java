package org.mpyforge.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.command.Micropython;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.run.Machines;

/** {@code pkg_resources} finds an application's data in its folder and in an image alike. */
class PkgResourcesTest {
  private static final String TABLE =
      """
      R = {
      'data/page.html': b'<p>frozen',
      }
      """;
  private static final String READ =
      """
      import pkg_resources
      print(pkg_resources.resource_stream(__name__, 'data/page.html').read())
      """;

  @TempDir private Path folder;

  private final Map<String, String> image = new HashMap<>();

  @BeforeEach
  void anApplication() throws Exception {
    put("app/__init__.py", "");
    put("app/__main__.py", READ);
    put("app/utils.py", READ);
    put("app/data/page.html", "<p>in a folder");
  }

  /** In the folder and, but for the page, in the image. */
  private void put(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (path.endsWith(".py")) {
      image.put(path, text);
    }
  }

  @Test
  void aModuleReadsFromTheFolder() throws Exception {
    assertEquals("b'<p>in a folder'\n", run("import app.utils", folder.toString()));
  }

  @Test
  void theResourceModuleComesBeforeTheFolder() throws Exception {
    put("app/R.py", TABLE);
    assertEquals("b'<p>frozen'\n", run("import app.utils", folder.toString()));
  }

  @Test
  void aFrozenModuleReadsTheResourceModule() throws Exception {
    put("app/R.py", TABLE);
    assertEquals("b'<p>frozen'\n", run("import app.utils", ".frozen"));
  }

  @Test
  void aFrozenModuleReadsAnImageThatHasDataFiles() throws Exception {
    image.put("app/data/page.html", "<p>of the image");
    assertEquals("b'<p>of the image'\n", run("import app.utils", ".frozen"));
  }

  @Test
  void whatIsRunAsAProgramReadsItToo() throws Exception {
    assertEquals("b'<p>in a folder'\n", command("-m", "app"));
    assertEquals("b'<p>in a folder'\n", command(folder.resolve("app/__main__.py").toString()));
    put("app/R.py", TABLE);
    assertEquals("b'<p>frozen'\n", command("-m", "app"));
  }

  @Test
  void whatIsNotThereIsAnError() throws Exception {
    String read = "import pkg_resources\npkg_resources.resource_stream('app', 'nothing')";
    assertTrue(run(read, folder.toString()).startsWith("OSError: "));
    put("app/R.py", TABLE);
    assertEquals("KeyError: nothing", run(read, folder.toString()));
    assertEquals("ImportError: no module named 'app'", run(read, "nowhere"));
  }

  @Test
  void aFileOfTheSameNameComesFirst() throws Exception {
    put("pkg_resources.py", "print('own')");
    assertEquals("own\n", run("import pkg_resources", folder.toString()));
  }

  /** What a program prints, and the error that ends it. */
  private String run(String program, String path) throws CompileException {
    var out = new ByteArrayOutputStream();
    Vm vm = Machines.trusted(InputStream.nullInputStream(), out);
    vm.freeze(new Image(image));
    vm.sysPath.append(vm, PyStr.of(path));
    var source = new SourceFile("program.py", program.getBytes(StandardCharsets.UTF_8));
    var file = CrossCompiler.compileToModel(source, Target.DEFAULT, CompileOptions.DEFAULT);
    String error = "";
    try {
      Program.run(vm, file, vm.main, vm.main);
    } catch (PyRaise e) {
      error = e.getMessage();
    }
    vm.close();
    return out.toString(StandardCharsets.UTF_8) + error;
  }

  private String command(String... words) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var environment = Map.of("MICROPYPATH", folder.toString());
    new Micropython(InputStream.nullInputStream(), stream, stream, environment).run(words);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Frozen files. */
  private record Image(Map<String, String> files) implements FileAccess {
    @Override
    public Kind stat(Vm vm, String path) {
      if (files.containsKey(path)) {
        return Kind.FILE;
      }
      boolean isFolder = files.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
      return isFolder ? Kind.FOLDER : Kind.NONE;
    }

    @Override
    public byte[] read(Vm vm, String path) {
      return files.get(path).getBytes(StandardCharsets.UTF_8);
    }
  }
}
