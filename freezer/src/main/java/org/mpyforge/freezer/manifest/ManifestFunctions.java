package org.mpyforge.freezer.manifest;

import java.util.List;
import java.util.OptionalInt;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/** The functions of one generation of manifests, and what they have gathered. */
abstract class ManifestFunctions {
  /** What they work on. */
  final ManifestRun run;

  ManifestFunctions(ManifestRun run) {
    this.run = run;
  }

  /** Executes what was named where manifests are wanted: a file, or a manifest's text. */
  abstract void execute(Vm vm, String manifest);

  /** What has been listed. */
  abstract List<ManifestItem> items(Vm vm);

  /** Makes a function known. */
  static void define(PyMap names, String name, PyBuiltin.FnKw function) {
    names.put(PyStr.name(name), PyBuiltin.of(name, 0, function));
  }

  /** The level that {@code opt} is; none for None. */
  static OptionalInt level(Vm vm, PyObject opt) {
    return opt == PyNone.NONE ? OptionalInt.empty() : OptionalInt.of(Ops.toJavaInt(vm, opt));
  }

  /** An argument that must be a string. */
  static String text(PyObject argument) {
    return Ops.toStr(argument).text();
  }
}
