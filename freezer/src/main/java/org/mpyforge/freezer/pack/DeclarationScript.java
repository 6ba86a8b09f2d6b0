package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyFile;
import org.mpyforge.fs.rom.RomWriter;
import org.mpyforge.vm.Stopped;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.run.Machines;
import org.mpyforge.vm.run.Sandbox;

/**
 * Learns what a {@code setup.py} or {@code manifest.py} declares, by running it: both are Python
 * programs. It runs on the virtual machine in a sandbox, sees the project's files in a read-only
 * file system in memory, and nothing of the host.
 */
final class DeclarationScript implements Runnable {
  private static final String RUNNER = "declarations.py";

  private final Vm vm = Sandbox.STRICT.machine(InputStream.nullInputStream(), sink());
  private final MpyFile runner;
  private String failure;

  private DeclarationScript(MpyFile runner) {
    this.runner = runner;
  }

  private static OutputStream sink() {
    return OutputStream.nullOutputStream(); // What a setup.py prints is for people.
  }

  /**
   * What a script declares: the arguments of {@code setup()}, or those of {@code metadata()} with
   * {@code install_requires} and {@code files}; each a string, a list or a map.
   *
   * @param files the project
   * @param script its path in there
   * @throws PackageException if it fails; the message says where
   */
  static Map<?, ?> run(FileTree files, String script) throws PackageException {
    var declarations = new DeclarationScript(runner());
    Vm vm = declarations.vm;
    put(vm, "image", PyBytes.of(image(files)));
    put(vm, "script", PyStr.of(script));
    if (!Machines.complete(vm, script, declarations)) {
      throw new PackageException("interrupted");
    }
    if (declarations.failure != null) {
      throw new PackageException(script + ": " + declarations.failure);
    }
    return DataFormat.JSON.read(
        vm.main.map.get(PyStr.name("result")).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void put(Vm vm, String name, PyObject value) {
    vm.main.map.put(PyStr.name(name), value);
  }

  private static byte[] image(FileTree files) {
    var rom = new RomWriter();
    for (String path : files.paths()) {
      rom.addFile(path, files.get(path));
    }
    return rom.toBytes();
  }

  private static MpyFile runner() {
    try (InputStream in = DeclarationScript.class.getResourceAsStream(RUNNER)) {
      var source = new SourceFile(RUNNER, in.readAllBytes());
      return CrossCompiler.compileToModel(source, Target.DEFAULT, CompileOptions.DEFAULT);
    } catch (IOException | CompileException e) {
      throw new IllegalStateException(RUNNER, e);
    }
  }

  @Override
  public void run() {
    try {
      Program.run(vm, runner, vm.main, vm.main);
    } catch (PyRaise e) {
      failure = where(e) + e.getMessage();
    } catch (Stopped e) {
      failure = "stopped: " + e.getMessage();
    } finally {
      vm.close();
    }
  }

  /** The line of the script, the innermost one. */
  private static String where(PyRaise e) {
    return e.base().traceback().stream()
        .filter(entry -> !entry.file().text().equals(RUNNER))
        .findFirst()
        .map(entry -> "line " + entry.line() + ": ")
        .orElse("");
  }
}
