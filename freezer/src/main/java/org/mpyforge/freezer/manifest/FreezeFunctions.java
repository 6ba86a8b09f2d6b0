package org.mpyforge.freezer.manifest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mpyforge.freezer.manifest.ManifestItem.Kind;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/**
 * The functions of manifests up to 1.19 ({@code tools/makemanifest.py}). All manifests of a build
 * share their global names there, among them a few of the tool itself that some manifests use; what
 * a manifest assigns is its own.
 */
final class FreezeFunctions extends ManifestFunctions {
  private static final PyStr OPTIONS = PyStr.name("options");
  private static final Signature INCLUDE = new Signature("include", 1, true, "manifest");
  private static final Signature FREEZE_AS_STR = new Signature("freeze_as_str", 1, false, "path");
  private static final Signature CONVERT_PATH = new Signature("convert_path", 1, false, "path");

  private final List<ManifestItem> items = new ArrayList<>();
  private final PyDict globals = new PyDict();
  private boolean hasTexts;

  /** How files are frozen: by a kind that is given, or each by its own. */
  private record Way(Kind kind, OptionalInt opt) {}

  FreezeFunctions(ManifestRun run) {
    super(run);
    PyMap names = globals.map;
    define(names, "include", this::include);
    define(names, "freeze", freezing("freeze", null));
    define(names, "freeze_as_mpy", freezing("freeze_as_mpy", Kind.AS_MPY));
    define(names, "freeze_mpy", freezing("freeze_mpy", Kind.MPY));
    define(names, "freeze_as_str", this::freezeAsText);
    define(names, "convert_path", this::convertPath);
    run.defineModules(names);
  }

  private PyBuiltin.FnKw freezing(String function, Kind kind) {
    var signature = new Signature(function, 1, false, "path", "script", "opt");
    return (vm, args, keywords) -> {
      Signature.Call call = signature.bind(vm, args, keywords);
      OptionalInt opt = call.has(2) ? level(vm, call.get(2)) : OptionalInt.of(0);
      freeze(vm, folder(call.get(0)), call.get(1), new Way(kind, opt));
      return PyNone.NONE;
    };
  }

  @Override
  List<ManifestItem> items(Vm vm) {
    return items;
  }

  @Override
  void execute(Vm vm, String manifest) {
    if (ManifestRun.isFile(manifest)) {
      include(manifest, PyMap.ordered(0));
    } else {
      run.executeText(manifest, globals, new PyDict());
    }
  }

  private PyObject include(Vm vm, PyObject[] args, PyMap keywords) {
    Signature.Call call = INCLUDE.bind(vm, args, keywords);
    if (call.get(0) instanceof PyStr path) {
      include(path.text(), call.others());
    } else {
      for (PyObject path : Ops.toArray(vm, call.get(0))) {
        include(text(path), PyMap.ordered(0)); // Without the options, as the reference has it.
      }
    }
    return PyNone.NONE;
  }

  private void include(String given, PyMap options) {
    var own = new PyDict();
    own.map.put(OPTIONS, new IncludeOptions(options));
    String path = run.resolve(given);
    run.executeFile(path, globals, own);
  }

  private PyObject convertPath(Vm vm, PyObject[] args, PyMap keywords) {
    return PyStr.of(run.resolve(text(CONVERT_PATH.bind(vm, args, keywords).get(0))));
  }

  // ---- freezing

  private String folder(PyObject given) {
    String folder = run.resolve(text(given));
    if (!run.isFolder(folder)) {
      throw ManifestRun.error("freeze path must be a directory: " + folder);
    }
    return folder;
  }

  private PyObject freezeAsText(Vm vm, PyObject[] args, PyMap keywords) {
    String folder = folder(FREEZE_AS_STR.bind(vm, args, keywords).get(0));
    if (hasTexts) {
      throw ManifestRun.error("can only freeze one str directory");
    }
    hasTexts = true;
    for (String file : run.filesBelow(folder, false)) {
      add(Kind.AS_STR, folder, file, OptionalInt.of(0));
    }
    return PyNone.NONE;
  }

  private void freeze(Vm vm, String folder, PyObject script, Way way) {
    if (script == PyNone.NONE) {
      freezeFolder(vm, folder, "", way);
    } else if (!(script instanceof PyStr name)) {
      for (PyObject each : Ops.toArray(vm, script)) {
        freeze(vm, folder, each, way);
      }
    } else if (name.text().indexOf('.') < 0) {
      freezeFolder(vm, folder, name.text(), way);
    } else {
      freezeFile(vm, folder, name.text(), way);
    }
  }

  /**
   * Freezes what is below a folder; whatever has no dot in its path is taken for a folder again.
   */
  private void freezeFolder(Vm vm, String folder, String inside, Way way) {
    String top = PosixPath.absolute(folder, inside);
    for (String file : run.filesBelow(top, true)) {
      String script = PosixPath.relative(PosixPath.join(top, file), folder);
      if (script.indexOf('.') >= 0) {
        freezeFile(vm, folder, script, way);
      }
    }
  }

  private void freezeFile(Vm vm, String folder, String script, Way way) {
    Kind kind = way.kind;
    if (kind == null) {
      kind = script.endsWith(".py") ? Kind.AS_MPY : script.endsWith(".mpy") ? Kind.MPY : null;
    }
    if (kind == null) {
      vm.stdout().print("warn: unsupported file type, skipped freeze: " + script + "\n");
      return;
    }
    String wanted = kind == Kind.AS_MPY ? ".py" : ".mpy";
    if (!script.endsWith(wanted)) {
      throw ManifestRun.error("expecting a " + wanted + " file, got " + script);
    }
    add(kind, folder, script, way.opt);
  }

  private void add(Kind kind, String folder, String script, OptionalInt opt) {
    Path source = Path.of(folder, script);
    items.add(new ManifestItem(kind, source, script, opt, Optional.empty()));
  }
}
