package org.mpyforge.freezer.manifest;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.mpyforge.freezer.manifest.ManifestItem.Kind;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;

/**
 * The functions of manifests since 1.20, as they are where modules are frozen ({@code
 * tools/manifestfile.py}, {@code MODE_FREEZE}).
 */
final class PackageFunctions extends ManifestFunctions {
  private static final String LIBRARY_VARIABLE = "MPY_LIB_DIR";
  private static final String[] USUAL_LIBRARIES = {"micropython", "python-stdlib", "python-ecosys"};
  private static final PyStr OPTIONS = PyStr.name("options");

  private static final Signature METADATA = new Signature("metadata", 0, true);
  private static final Signature INCLUDE =
      new Signature("include", 1, true, "manifest_path", "is_require");
  private static final Signature REQUIRE =
      new Signature("require", 1, true, "name", "version", "pypi", "library");
  private static final Signature ADD_LIBRARY =
      new Signature("add_library", 2, false, "library", "library_path", "prepend");
  private static final Signature PACKAGE =
      new Signature("package", 1, false, "package_path", "files", "base_path", "opt");
  private static final Signature MODULE =
      new Signature("module", 1, false, "module_path", "base_path", "opt");
  private static final Signature FREEZE = freezing("freeze");
  private static final Signature FREEZE_AS_MPY = freezing("freeze_as_mpy");
  private static final Signature FREEZE_MPY = freezing("freeze_mpy");
  private static final Signature FREEZE_AS_STR = new Signature("freeze_as_str", 1, false, "path");

  private static Signature freezing(String function) {
    return new Signature(function, 1, false, "path", "script", "opt");
  }

  /**
   * What a function takes: which files of a folder, and how they go in; no kind for that of each.
   */
  private record Selection(Kind kind, Set<String> extensions, OptionalInt opt) {}

  private static final Set<String> SOURCE = Set.of(".py");
  private static final Set<String> COMPILED = Set.of(".mpy");
  private static final Set<String> EITHER = Set.of(".py", ".mpy");

  /** A file that has been listed; its package may yet be given a version. */
  private record Entry(
      Kind kind, String source, String target, OptionalInt opt, PackageMetadata metadata) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> executed = new HashSet<>();

  /** Those of the packages that are being required, the innermost first. */
  private final Deque<PackageMetadata> metadata = new ArrayDeque<>();

  private final Map<String, Library> libraries = new HashMap<>();
  private final Map<String, String> libraryPaths = new HashMap<>();
  private final List<Library> searchOrder = new ArrayList<>();

  PackageFunctions(ManifestRun run) {
    super(run);
    metadata.push(new PackageMetadata());
    String folder = run.variables().get(LIBRARY_VARIABLE);
    if (folder != null && !folder.isEmpty()) {
      for (String name : USUAL_LIBRARIES) {
        addLibrary(name, PosixPath.join(folder, name), false);
      }
    }
  }

  @Override
  List<ManifestItem> items(Vm vm) {
    List<ManifestItem> items = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Path source = Path.of(entry.source);
      var version = entry.metadata.version(vm);
      items.add(new ManifestItem(entry.kind, source, entry.target, entry.opt, version));
    }
    return items;
  }

  @Override
  void execute(Vm vm, String manifest) {
    if (ManifestRun.isFile(manifest)) {
      include(manifest, false, PyMap.ordered(0));
      return;
    }
    PyDict globals = names(PyMap.ordered(0));
    try {
      run.executeText(manifest, globals, globals);
    } catch (PyRaise e) {
      throw e.is(Exceptions.EXCEPTION) ? run.wrap("Error in manifest: ", e) : e;
    }
  }

  /** What a manifest begins with. */
  private PyDict names(PyMap options) {
    var names = new PyDict();
    PyMap map = names.map;
    define(map, "metadata", this::metadata);
    define(map, "include", this::include);
    define(map, "require", this::require);
    define(map, "add_library", this::addLibrary);
    define(map, "package", this::pack);
    define(map, "module", this::module);
    define(map, "freeze", (vm, args, kw) -> freeze(vm, FREEZE.bind(vm, args, kw), null, EITHER));
    define(
        map,
        "freeze_as_mpy",
        (vm, args, kw) -> freeze(vm, FREEZE_AS_MPY.bind(vm, args, kw), Kind.AS_MPY, SOURCE));
    define(
        map,
        "freeze_mpy",
        (vm, args, kw) -> freeze(vm, FREEZE_MPY.bind(vm, args, kw), Kind.MPY, COMPILED));
    define(map, "freeze_as_str", this::freezeAsText);
    map.put(OPTIONS, new IncludeOptions(options));
    return names;
  }

  // ---- manifests and packages

  private PyObject metadata(Vm vm, PyObject[] args, PyMap keywords) {
    METADATA.bind(vm, args, keywords);
    PackageMetadata current = metadata.peek();
    if (keywords.size() > 0) {
      if (current.isGiven()) {
        throw ManifestRun.error("Duplicate call to metadata().");
      }
      current.update(vm, keywords);
    }
    return current;
  }

  private PyObject include(Vm vm, PyObject[] args, PyMap keywords) {
    Signature.Call call = INCLUDE.bind(vm, args, keywords);
    if (call.get(0) instanceof PyStr path) {
      include(path.text(), Ops.truth(vm, call.get(1)), call.others());
    } else {
      for (PyObject path : Ops.toArray(vm, call.get(0))) {
        include(text(path), false, call.others());
      }
    }
    return PyNone.NONE;
  }

  private void include(String given, boolean required, PyMap options) {
    String path = run.resolve(given);
    if (run.isFolder(path)) {
      path = PosixPath.join(path, "manifest.py");
    }
    if (!executed.add(path)) {
      return;
    }
    if (required) {
      metadata.push(new PackageMetadata());
    }
    PyDict globals = names(options);
    try {
      run.executeFile(path, globals, globals);
    } catch (PyRaise e) {
      throw e.is(Exceptions.EXCEPTION) ? run.wrap("Error in manifest file: " + path + ": ", e) : e;
    }
    if (required) {
      metadata.pop();
    }
  }

  private PyObject require(Vm vm, PyObject[] args, PyMap keywords) {
    Signature.Call call = REQUIRE.bind(vm, args, keywords);
    String name = text(call.get(0));
    if (call.has(3)) {
      requireFrom(text(call.get(3)), name, call.others());
      return PyNone.NONE;
    }
    for (Library library : searchOrder) {
      String folder = library.find(name);
      if (folder != null) {
        include(folder, true, call.others());
        return PyNone.NONE;
      }
    }
    throw Errors.value("Package '" + name + "' not found in any known library.");
  }

  private void requireFrom(String library, String name, PyMap options) {
    Library known = libraries.get(library);
    if (known == null) {
      throw Errors.value("Unknown library '" + library + "' for require('" + name + "').");
    }
    String folder = known.find(name);
    if (folder == null) {
      String path = libraryPaths.get(library);
      throw Errors.value(
          "Package '" + name + "' not found in external library '" + library + "' (" + path + ").");
    }
    include(folder, true, options);
  }

  private PyObject addLibrary(Vm vm, PyObject[] args, PyMap keywords) {
    Signature.Call call = ADD_LIBRARY.bind(vm, args, keywords);
    addLibrary(text(call.get(0)), text(call.get(1)), Ops.truth(vm, call.get(2)));
    return PyNone.NONE;
  }

  /** Makes a library known. One of the same name before it is still looked through. */
  private void addLibrary(String name, String folder, boolean first) {
    String path = run.resolve(folder);
    var library = new Library(path, run.lookedAt());
    libraries.put(name, library);
    libraryPaths.put(name, path);
    searchOrder.add(first ? 0 : searchOrder.size(), library);
  }

  // ---- files

  private PyObject pack(Vm vm, PyObject[] args, PyMap keywords) {
    Signature.Call call = PACKAGE.bind(vm, args, keywords);
    String folder = call.has(2) ? text(call.get(2)) : ".";
    search(vm, folder, text(call.get(0)), call.get(1), selection(vm, null, SOURCE, call.get(3)));
    return PyNone.NONE;
  }

  private PyObject module(Vm vm, PyObject[] args, PyMap keywords) {
    Signature.Call call = MODULE.bind(vm, args, keywords);
    String module = text(call.get(0));
    String folder = run.resolve(call.has(1) ? text(call.get(1)) : ".");
    if (!extension(module).equals(".py")) {
      throw ManifestRun.error("module must be .py file");
    }
    add(PosixPath.join(folder, module), module, selection(vm, null, SOURCE, call.get(2)));
    return PyNone.NONE;
  }

  private PyObject freezeAsText(Vm vm, PyObject[] args, PyMap keywords) {
    Signature.Call call = FREEZE_AS_STR.bind(vm, args, keywords);
    Selection selection = selection(vm, Kind.AS_STR, SOURCE, PyNone.NONE);
    search(vm, text(call.get(0)), "", PyNone.NONE, selection);
    return PyNone.NONE;
  }

  private PyObject freeze(Vm vm, Signature.Call call, Kind kind, Set<String> extensions) {
    String folder = text(call.get(0));
    Selection selection = selection(vm, kind, extensions, call.get(2));
    PyObject script = call.get(1);
    if (!(script instanceof PyStr name)) {
      search(vm, folder, "", script, selection);
    } else if (run.isFolder(PosixPath.join(run.resolve(folder), name.text()))) {
      search(vm, folder, name.text(), PyNone.NONE, selection);
    } else {
      search(vm, folder, "", PyTuple.of(script), selection);
    }
    return PyNone.NONE;
  }

  private static Selection selection(Vm vm, Kind kind, Set<String> extensions, PyObject opt) {
    return new Selection(kind, extensions, level(vm, opt));
  }

  /**
   * Lists files.
   *
   * @param below the folder that does not become part of their names
   * @param inside the folder or path in it that does; may be empty
   * @param files the files, an iterable; None for all that are selected
   */
  private void search(Vm vm, String below, String inside, PyObject files, Selection selection) {
    String folder = run.resolve(below);
    if (files != PyNone.NONE) {
      for (PyObject file : Ops.toArray(vm, files)) {
        String target = PosixPath.join(inside, text(file));
        add(PosixPath.join(folder, target), target, selection);
      }
      return;
    }
    if (!run.isFolder(folder)) {
      throw run.exists(folder) ? FileErrors.notFolder(folder) : FileErrors.noFile(folder);
    }
    String top = PosixPath.absolute(folder, inside);
    for (String file : run.filesBelow(top, true)) {
      if (selection.extensions.contains(extension(file))) {
        String target = PosixPath.relative(PosixPath.join(top, file), folder);
        add(PosixPath.join(folder, target), target, selection);
      }
    }
  }

  private void add(String source, String target, Selection selection) {
    if (!run.exists(source)) {
      throw ManifestRun.error("Cannot stat " + source);
    }
    Kind kind = selection.kind;
    if (kind == null) {
      kind =
          switch (extension(source)) {
            case ".py" -> Kind.AS_MPY;
            case ".mpy" -> Kind.MPY;
            default -> throw ManifestRun.error("Unsupported file type: " + source);
          };
    }
    entries.add(new Entry(kind, source, target, selection.opt, metadata.peek()));
  }

  private static String extension(String path) {
    return PosixPath.extension(path).toLowerCase(Locale.ROOT);
  }
}
