package org.mpyforge.vm.module;

import org.mpyforge.vm.FileAccess;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.Mounts;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyMemoryStream;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;

/**
 * The module {@code pkg_resources}, which micropython-lib has in Python: the data files of a
 * package, from its resource module {@code R} or else from its folder ({@code
 * python-stdlib/pkg_resources}). A file {@code pkg_resources.py} comes before it.
 *
 * <p>It also finds what {@code __name__} stands for in {@code __main__.py} and in the modules of a
 * package, as the documentation's example has it ("Application resources"); micropython-lib's finds
 * that in a folder at most.
 */
final class PkgResourcesModule {
  private static final String FROZEN = ".frozen/";
  private static final String MAIN = "__main__";
  private static final PyStr MAIN_NAME = PyStr.name(MAIN);
  private static final PyStr RESOURCES = PyStr.name("R");
  private static final PyStr PATH = PyStr.name("__path__");
  private static final PyStr READ_BINARY = PyStr.name("rb");

  /** Where resources are, by package: the dictionary of its R, or its folder with a slash. */
  private final PyDict places = new PyDict();

  private PkgResourcesModule() {}

  static PyModule create() {
    var state = new PkgResourcesModule();
    return PyModule.builtin("pkg_resources", state::declare);
  }

  private void declare(Members m) {
    m.value("c", places);
    m.fn2("resource_stream", this::stream);
  }

  /** A stream of a resource; a {@code KeyError} or {@code OSError} if there is none. */
  private PyObject stream(Vm vm, PyObject packageName, PyObject resource) {
    PyObject place = places.map.get(vm, packageName);
    if (place == null) {
      place = find(vm, packageName);
      places.map.put(vm, packageName, place);
    }
    if (place instanceof PyDict) {
      return bytes(vm, Ops.getItem(vm, place, resource));
    }
    return open(vm, place.toString() + Ops.toStr(resource));
  }

  /** A file; where no folder really is, its content. */
  private static PyObject open(Vm vm, String path) {
    if (path.startsWith(FROZEN)) {
      String frozen = path.substring(FROZEN.length());
      if (vm.frozen.stat(vm, frozen) == FileAccess.Kind.FILE) {
        byte[] content = vm.frozen.read(vm, frozen);
        vm.heap.need(content.length);
        return bytes(vm, PyBytes.of(content));
      }
    }
    return Mounts.open(vm, new PyObject[] {PyStr.of(path), READ_BINARY}, PyMap.withCapacity(0));
  }

  private static PyObject bytes(Vm vm, PyObject content) {
    return Calls.call(vm, PyMemoryStream.BINARY, content);
  }

  private static PyObject find(Vm vm, PyObject packageName) {
    String given = Ops.truth(vm, packageName) ? Ops.toStr(packageName).text() : "";
    String name = given.equals(MAIN) ? packageOfMain(vm) : given;
    PyObject table = table(vm, name.isEmpty() ? "R" : name + ".R");
    int dot = name.indexOf('.');
    if (table == null && dot > 0) {
      table = table(vm, name.substring(0, dot) + ".R");
    }
    if (table != null) {
      return table;
    }
    PyObject folder;
    if (!name.isEmpty()) {
      folder = folder(vm, name);
    } else {
      PyObject[] path = vm.importPath();
      boolean besideMain = given.equals(MAIN) && path.length > 0;
      folder = besideMain ? path[0] : PyStr.of("");
    }
    return PyStr.of((folder.toString().isEmpty() ? "." : folder) + "/");
  }

  /** The package of the program that was run with {@code -m}; empty if it was a file. */
  private static String packageOfMain(Vm vm) {
    PyObject main = vm.modules.map.get(MAIN_NAME);
    PyObject name = main == null ? null : Ops.loadAttrOrNull(vm, main, MAIN_NAME);
    String text = name == null ? "" : name.toString();
    return text.substring(0, Math.max(0, text.lastIndexOf('.')));
  }

  /** The dictionary of a resource module; null if there is no such module. */
  private static PyObject table(Vm vm, String module) {
    PyObject found;
    try {
      found = vm.importer.importName(vm, vm.intern(module), PyBool.TRUE, PyInt.ZERO);
    } catch (PyRaise e) {
      if (e.is(Exceptions.IMPORT_ERROR)) {
        return null;
      }
      throw e;
    }
    return Ops.loadAttr(vm, found, RESOURCES);
  }

  /** The folder of the outermost package: resources have names that begin there. */
  private static PyObject folder(Vm vm, String name) {
    PyObject outermost = vm.importer.importName(vm, vm.intern(name), PyNone.NONE, PyInt.ZERO);
    return Ops.loadAttr(vm, outermost, PATH);
  }
}
