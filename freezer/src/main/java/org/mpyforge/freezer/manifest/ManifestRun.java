package org.mpyforge.freezer.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpyforge.cross.CompileOptions.Input;
import org.mpyforge.vm.Stopped;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.io.Host;
import org.mpyforge.vm.load.SourceCompiler;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyException;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;

/**
 * One execution of manifests: the machine, the current folder, the files that may be seen, and how
 * errors come out.
 */
final class ManifestRun {
  /** What the functions of manifests raise. */
  static final PyType ERROR =
      PyType.builder("ManifestFileError").base(Exceptions.EXCEPTION).build();

  private final Vm vm;
  private final PathVariables variables;

  /** The folders below which the functions see files, real paths; null for everywhere. */
  private final List<Path> bounds;

  private final List<Path> files = new ArrayList<>();

  /** Every path that was asked for, whether there is anything or not. */
  private final Set<String> lookedAt = new LinkedHashSet<>();

  private final HostUse hostUse;

  /** What was first raised, by the exception that was made of it. */
  private final Map<PyObject, String> reasons = new HashMap<>();

  /** The current folder of a machine that has no files. */
  private String folder;

  ManifestRun(Vm vm, PathVariables variables, String folder, List<Path> bounds) {
    this.vm = vm;
    this.variables = variables;
    this.bounds = bounds == null ? null : bounds.stream().map(ManifestRun::real).toList();
    HostModule.install(vm);
    hostUse = HostUse.watch(vm);
    enter(folder);
  }

  /** Whether what was named as a manifest is a file; else it is the text of one. */
  static boolean isFile(String manifest) {
    return manifest.endsWith(".py");
  }

  /** The manifests that have been executed. */
  List<Path> files() {
    return files;
  }

  /** Every path that was looked at; who looks elsewhere adds that. */
  Set<String> lookedAt() {
    return lookedAt;
  }

  /** Defines the names of modules that manifests up to 1.19 have without importing them. */
  void defineModules(PyMap names) {
    names.put(PyStr.name("os"), hostUse.noticed(HostModule.os(vm)));
    names.put(PyStr.name("sys"), hostUse.noticed(vm.library.load(vm, "sys", false)));
  }

  /** What the manifests depend on; empty if that cannot be told. */
  Optional<List<Path>> inputs() {
    if (hostUse.isSeen()) {
      return Optional.empty();
    }
    var inputs = new LinkedHashSet<Path>();
    for (String name : lookedAt) {
      Path path = Path.of(name);
      // What is not there would appear in the folder where the way ended.
      while (path.getParent() != null && !Files.exists(path)) {
        path = path.getParent();
      }
      inputs.add(path);
    }
    return Optional.of(new ArrayList<>(inputs));
  }

  PathVariables variables() {
    return variables;
  }

  // ---- the whole

  /** Executes manifests and gives what they list. */
  List<ManifestItem> execute(ManifestFunctions functions, List<String> manifests)
      throws ManifestException {
    for (String manifest : manifests) {
      try {
        functions.execute(vm, manifest);
      } catch (PyRaise e) {
        throw failure(manifest, e);
      } catch (Stopped e) {
        String text = "stopped: " + e.getMessage();
        throw new ManifestException(manifest, text, text, false, List.of());
      }
    }
    return functions.items(vm);
  }

  private ManifestException failure(String manifest, PyRaise e) {
    String text = Ops.str(vm, e.exception).text();
    String reason = reasons.getOrDefault(e.exception, text);
    boolean foreseen = e.is(ERROR);
    if (!foreseen) {
      text = text.isEmpty() ? e.exception.type().name() : e.exception.type().name() + ": " + text;
      reason = text;
    }
    var places = new ArrayList<ManifestException.Place>();
    for (PyException.Entry entry : e.base().traceback()) {
      places.add(new ManifestException.Place(entry.file().text(), entry.line()));
    }
    return new ManifestException(manifest, reason, text, foreseen, places);
  }

  /**
   * The error that tells of another one.
   *
   * @param around what comes before the text of the other one
   */
  PyRaise wrap(String around, PyRaise cause) {
    String text = Ops.str(vm, cause.exception).text();
    PyRaise error = error(around + text);
    error.base().traceback().addAll(cause.base().traceback());
    reasons.put(error.exception, reasons.getOrDefault(cause.exception, text));
    return error;
  }

  /** What the functions of manifests raise. */
  static PyRaise error(String message) {
    return new PyRaise(new PyException(ERROR, PyTuple.of(PyStr.of(message))));
  }

  // ---- executing

  /** Executes a file in its folder. */
  void executeFile(String path, PyDict globals, PyDict locals) {
    byte[] source = read(path);
    files.add(Path.of(path));
    String before = currentFolder();
    enter(PosixPath.folder(path));
    try {
      run(source, path, globals, locals);
    } finally {
      enter(before);
    }
  }

  /** Executes a manifest's text. */
  void executeText(String text, PyDict globals, PyDict locals) {
    run(PyStr.of(text).data(), "<string>", globals, locals);
  }

  private void run(byte[] source, String name, PyDict globals, PyDict locals) {
    Program.run(vm, SourceCompiler.compile(vm, source, name, Input.MODULE), globals, locals);
  }

  private byte[] read(String path) {
    check(path);
    try {
      return Files.readAllBytes(Path.of(path));
    } catch (IOException e) {
      throw FileErrors.of(e, path);
    }
  }

  // ---- files

  /** Where relative paths begin. */
  String currentFolder() {
    Host host = Host.of(vm);
    return host.hasFiles() ? host.files().currentFolder().replace('\\', '/') : folder;
  }

  private void enter(String newFolder) {
    folder = newFolder;
    Host host = Host.of(vm);
    if (host.hasFiles()) {
      host.files().chdir(newFolder);
    }
  }

  /** The absolute path for one in a manifest. */
  String resolve(String path) {
    return PosixPath.absolute(currentFolder(), variables.expand(path));
  }

  /** Whether there is a folder. */
  boolean isFolder(String path) {
    check(path);
    return Files.isDirectory(Path.of(path));
  }

  /** Whether there is anything. */
  boolean exists(String path) {
    check(path);
    return Files.exists(Path.of(path));
  }

  /** All files below a folder, by their paths from there. */
  List<String> filesBelow(String path, boolean followLinks) {
    check(path);
    return FileTree.files(path, followLinks, lookedAt);
  }

  /** Takes note of a path, and refuses what is out of bounds. */
  private void check(String path) {
    lookedAt.add(path);
    if (bounds != null) {
      Path real = real(Path.of(path));
      if (bounds.stream().noneMatch(real::startsWith)) {
        throw Errors.of(Exceptions.OS_ERROR, "[Errno 1] Operation not permitted: '" + path + "'");
      }
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // There is none; whoever opens it will hear why.
    }
  }
}
