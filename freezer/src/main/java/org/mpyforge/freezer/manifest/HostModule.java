package org.mpyforge.freezer.manifest;

import java.util.Map;
import java.util.TreeMap;
import org.mpyforge.vm.FileAccess;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.Host;
import org.mpyforge.vm.io.OsModule;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyIterator;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;

/**
 * What manifests use of CPython's {@code os} beyond that of MicroPython: {@code os.path}, {@code
 * os.environ} and {@code os.walk}. Files are the machine's, so a sandbox holds for them, too.
 */
final class HostModule {
  private static final String OS = "os";
  private static final String PATH = "os.path";

  private HostModule() {}

  /** Puts the module where {@code import os} finds it. */
  static void install(Vm vm) {
    // Not the current folder: an os.py to be frozen there is not the module that a manifest means.
    vm.sysPath.append(vm, PyStr.name(".frozen"));
    PyModule path = PyModule.builtin(PATH, HostModule::declarePath);
    vm.modules.map.put(PyStr.name(PATH), path);
    vm.builtinModules.put(
        OS,
        PyModule.builtin(
            OS,
            m -> {
              OsModule.declare(m);
              m.value("name", PyStr.name("posix"));
              m.value("path", path);
              m.value("environ", environment(vm));
              m.fn1("walk", HostModule::walk);
            }));
  }

  /** The module. */
  static PyModule os(Vm vm) {
    return vm.builtinModules.get(OS);
  }

  private static PyDict environment(Vm vm) {
    var variables = new PyDict();
    for (Map.Entry<String, String> e : new TreeMap<>(Host.of(vm).environment()).entrySet()) {
      variables.map.put(vm, PyStr.of(e.getKey()), PyStr.of(e.getValue()));
    }
    return variables;
  }

  private static void declarePath(Members m) {
    m.value("sep", PyStr.name("/"));
    m.fn("join", 1, Integer.MAX_VALUE, (vm, args) -> join(args));
    m.fn1("isdir", (vm, path) -> PyBool.of(kind(vm, path) == FileAccess.Kind.FOLDER));
    m.fn1("isfile", (vm, path) -> PyBool.of(kind(vm, path) == FileAccess.Kind.FILE));
    m.fn1("exists", (vm, path) -> PyBool.of(kind(vm, path) != FileAccess.Kind.NONE));
    m.fn1("isabs", (vm, path) -> PyBool.of(PosixPath.isAbsolute(text(path))));
    m.fn1("abspath", (vm, path) -> PyStr.of(absolute(vm, path)));
    m.fn1("realpath", (vm, path) -> PyStr.of(absolute(vm, path)));
    m.fn1("normpath", (vm, path) -> PyStr.of(PosixPath.normalize(text(path))));
    m.fn("relpath", 1, 2, HostModule::relative);
    m.fn1("dirname", (vm, path) -> PyStr.of(PosixPath.folder(text(path))));
    m.fn1("basename", (vm, path) -> PyStr.of(PosixPath.name(text(path))));
    m.fn1("split", (vm, path) -> split(text(path)));
    m.fn1("splitext", (vm, path) -> splitExtension(text(path)));
  }

  private static String text(PyObject path) {
    return Ops.toStr(path).text();
  }

  private static FileAccess.Kind kind(Vm vm, PyObject path) {
    return vm.files.stat(vm, text(path));
  }

  private static PyStr join(PyObject[] args) {
    String path = text(args[0]);
    for (int i = 1; i < args.length; i++) {
      path = PosixPath.join(path, text(args[i]));
    }
    return PyStr.of(path);
  }

  private static String absolute(Vm vm, PyObject path) {
    String text = text(path);
    return PosixPath.isAbsolute(text)
        ? PosixPath.normalize(text)
        : PosixPath.absolute(Host.of(vm).files().currentFolder(), text);
  }

  private static PyObject relative(Vm vm, PyObject[] args) {
    PyObject start = args.length > 1 ? args[1] : PyStr.name(".");
    return PyStr.of(PosixPath.relative(absolute(vm, args[0]), absolute(vm, start)));
  }

  private static PyObject split(String path) {
    return PyTuple.of(PyStr.of(PosixPath.folder(path)), PyStr.of(PosixPath.name(path)));
  }

  private static PyObject splitExtension(String path) {
    String extension = PosixPath.extension(path);
    String rest = path.substring(0, path.length() - extension.length());
    return PyTuple.of(PyStr.of(rest), PyStr.of(extension));
  }

  /** {@code os.walk(top)}: of each folder its path, its folders and its files, in order. */
  private static PyObject walk(Vm vm, PyObject top) {
    var folders = new PyList(top);
    return new PyIterator() {
      @Override
      public PyObject next(Vm machine) {
        while (folders.size > 0) {
          String folder = text(folders.items[--folders.size]);
          if (machine.files.stat(machine, folder) == FileAccess.Kind.FOLDER) {
            return step(machine, folder, folders);
          }
        }
        return null;
      }
    };
  }

  private static PyObject step(Vm vm, String folder, PyList ahead) {
    var inside = new TreeMap<String, Boolean>();
    Host.of(vm)
        .files()
        .list(folder)
        .forEachRemaining(
            entry -> {
              String path = PosixPath.join(folder, entry.name());
              inside.put(entry.name(), vm.files.stat(vm, path) == FileAccess.Kind.FOLDER);
            });
    var folders = new PyList();
    var files = new PyList();
    inside.forEach((name, isFolder) -> (isFolder ? folders : files).append(vm, PyStr.of(name)));
    for (int i = folders.size - 1; i >= 0; i--) {
      ahead.append(vm, PyStr.of(PosixPath.join(folder, text(folders.items[i]))));
    }
    return PyTuple.of(PyStr.of(folder), folders, files);
  }
}
