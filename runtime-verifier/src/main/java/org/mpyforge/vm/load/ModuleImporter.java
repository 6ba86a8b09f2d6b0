package org.mpyforge.vm.load;

import org.mpyforge.cross.CompileOptions.Input;
import org.mpyforge.format.MpyFile;
import org.mpyforge.vm.FileAccess;
import org.mpyforge.vm.FileAccess.Kind;
import org.mpyforge.vm.Importer;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;

/**
 * Finds modules - built-in ones, those along {@code sys.path}, {@code .py} before {@code .mpy} -
 * and loads them ({@code py/builtinimport.c}).
 */
public final class ModuleImporter implements Importer {
  private static final String FROZEN = ".frozen/";
  private static final PyStr IMPORT = PyStr.name("__import__");
  private static final PyStr NAME = PyStr.name("__name__");
  private static final PyStr MAIN = PyStr.name("__main__");
  private static final PyStr PATH = PyStr.name("__path__");
  private static final PyStr FILE = PyStr.name("__file__");
  private static final PyStr ALL = PyStr.name("__all__");
  private static final PyStr DICT = PyStr.name("__dict__");

  /** {@code __import__(name, globals, locals, names, level)}. */
  public static final PyBuiltin DEFAULT = PyBuiltin.of("__import__", 1, 5, ModuleImporter::load);

  @Override
  public PyObject importName(Vm vm, PyStr name, PyObject names, PyObject level) {
    PyObject how = vm.builtinNames.map.get(IMPORT);
    return Calls.call(
        vm, how == null ? DEFAULT : how, name, vm.globals(), PyNone.NONE, names, level);
  }

  @Override
  public PyObject importFrom(Vm vm, PyObject module, PyStr name) {
    PyObject value = Ops.loadAttrOrNull(vm, module, name);
    if (value != null) {
      return value;
    }
    PyObject moduleName = Ops.loadAttrOrNull(vm, module, NAME);
    if (Ops.loadAttrOrNull(vm, module, PATH) == null || moduleName == null) {
      throw Errors.of(Exceptions.IMPORT_ERROR, "can't import name " + name);
    }
    return importName(vm, vm.intern(moduleName + "." + name), PyBool.TRUE, PyInt.ZERO);
  }

  @Override
  public void importAll(Vm vm, PyObject module) {
    PyMap target = vm.thread.locals.map;
    PyObject all = Ops.loadAttrOrNull(vm, module, ALL);
    if (all != null) {
      for (PyObject name : Ops.toArray(vm, all)) {
        target.put(Ops.toStr(name), Ops.loadAttr(vm, module, Ops.toStr(name)));
      }
      return;
    }
    PyMap names = ((PyDict) Ops.loadAttr(vm, module, DICT)).map;
    for (int i = 0; i < names.slots(); i++) {
      if (names.keyAt(i) instanceof PyStr name && !name.text().startsWith("_")) {
        target.put(name, names.valueAt(i));
      }
    }
  }

  private static PyObject load(Vm vm, PyObject[] args) {
    PyObject names = args.length > 3 ? args[3] : PyNone.NONE;
    int level = args.length > 4 ? Ops.toJavaInt(vm, args[4]) : 0;
    if (level < 0) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
    String name = Ops.toName(vm, args[0]).text();
    if (level > 0) {
      PyObject globals = args.length > 1 && args[1] != PyNone.NONE ? args[1] : vm.globals();
      if (!(globals instanceof PyDict dict)) {
        throw Errors.with(Exceptions.TYPE_ERROR);
      }
      name = absolute(name, level, dict.map);
    }
    if (name.isEmpty()) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
    PyObject top = null;
    PyObject outer = null;
    for (int from = 0; from <= name.length(); ) {
      int dot = name.indexOf('.', from);
      int end = dot < 0 ? name.length() : dot;
      boolean asMain = dot < 0 && names == PyBool.FALSE;
      outer = step(vm, vm.intern(name.substring(0, end)), name.substring(from, end), outer, asMain);
      top = top == null ? outer : top;
      from = end + 1;
    }
    return names == PyNone.NONE ? top : outer;
  }

  /** The absolute name of a relative one. */
  private static String absolute(String name, int level, PyMap globals) {
    PyObject current = globals.get(NAME);
    if (current instanceof PyStr text && text.sameBytes(MAIN)) {
      current = globals.get(MAIN); // A module run with -m has its real name there.
      if (current == null) {
        throw Errors.key(MAIN);
      }
    }
    String base = current == null ? "" : current.toString();
    int left = globals.get(PATH) != null ? level - 1 : level;
    int end = base.length();
    while (left > 0 && end > 0) {
      if (base.charAt(--end) == '.') {
        left--;
      }
    }
    if (end == 0) {
      throw Errors.of(Exceptions.IMPORT_ERROR, "can't perform relative import");
    }
    return name.isEmpty() ? base.substring(0, end) : base.substring(0, end) + "." + name;
  }

  /** Imports one component of a dotted name. */
  private static PyObject step(Vm vm, PyStr fullName, String name, PyObject outer, boolean asMain) {
    PyObject known = vm.importPath().length == 0 ? null : vm.modules.map.get(fullName);
    if (known != null) {
      return known;
    }
    String path;
    if (outer == null) {
      PyObject builtin = vm.library.load(vm, name, false);
      if (builtin != null) {
        return builtin;
      }
      path = alongPath(vm, name);
      builtin = path == null ? vm.library.load(vm, name, true) : null;
      if (builtin != null) {
        return builtin;
      }
    } else {
      PyObject folder = Ops.loadAttrOrNull(vm, outer, PATH);
      path = folder == null ? null : find(vm, folder + "/" + name);
    }
    if (path == null) {
      throw Errors.of(Exceptions.IMPORT_ERROR, "no module named '" + fullName + "'");
    }
    PyModule module = execute(vm, fullName, path, asMain);
    if (outer != null) {
      Ops.storeAttr(vm, outer, PyStr.of(name), module);
    }
    return module;
  }

  private static String alongPath(Vm vm, String name) {
    for (PyObject entry : vm.importPath()) {
      String folder = Ops.toStr(entry).text();
      String found = find(vm, folder.isEmpty() ? name : folder + "/" + name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The folder or file of a module, given its path without extension; null if there is none. */
  private static String find(Vm vm, String path) {
    return stat(vm, path) == Kind.FOLDER ? path : findFile(vm, path);
  }

  private static String findFile(Vm vm, String path) {
    if (stat(vm, path + ".py") == Kind.FILE) {
      return path + ".py";
    }
    return stat(vm, path + ".mpy") == Kind.FILE ? path + ".mpy" : null;
  }

  private static Kind stat(Vm vm, String path) {
    return path.startsWith(FROZEN)
        ? vm.frozen.stat(vm, path.substring(FROZEN.length()))
        : vm.files.stat(vm, path);
  }

  private static PyModule execute(Vm vm, PyStr name, String path, boolean asMain) {
    boolean folder = !path.endsWith(".py") && !path.endsWith(".mpy");
    var globals = new PyDict();
    var module = new PyModule(globals, false);
    globals.map.put(NAME, name);
    vm.modules.map.put(name, module);
    if (asMain && !folder) {
      globals.map.put(NAME, MAIN);
      vm.modules.map.put(MAIN, module);
      globals.map.put(MAIN, name);
    }
    try {
      if (folder) {
        globals.map.put(PATH, PyStr.of(path));
        String init = findFile(vm, path + "/__init__");
        if (init != null) {
          execute(vm, globals, init);
        }
      } else {
        execute(vm, globals, path);
      }
    } catch (PyRaise e) {
      vm.modules.map.remove(vm, name);
      throw e;
    }
    return module;
  }

  private static void execute(Vm vm, PyDict globals, String path) {
    boolean isFrozen = path.startsWith(FROZEN);
    String file = isFrozen ? path.substring(FROZEN.length()) : path;
    FileAccess files = isFrozen ? vm.frozen : vm.files;
    globals.map.put(FILE, PyStr.of(file));
    byte[] content = files.read(vm, file);
    MpyFile program =
        file.endsWith(".mpy") || isFrozen && MpyLoader.isMpy(content)
            ? MpyLoader.read(content)
            : SourceCompiler.compile(vm, content, file, Input.MODULE);
    Program.run(vm, program, globals, globals);
  }
}
