package org.mpyforge.freezer.manifest;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.load.ModuleImporter;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/**
 * Notices when manifests reach for more than their own functions: then what they list may depend on
 * whatever there is in the world.
 */
final class HostUse {
  private static final PyStr IMPORT = PyStr.name("__import__");
  private static final String[] FUNCTIONS = {"open", "input", "execfile"};

  private boolean seen;

  private HostUse() {}

  /** Watches a machine that has not run yet: its imports, and its functions that read files. */
  static HostUse watch(Vm vm) {
    var use = new HostUse();
    PyMap builtins = vm.builtinNames.map;
    builtins.put(IMPORT, use.noticed(ModuleImporter.DEFAULT));
    for (String name : FUNCTIONS) {
      PyObject function = builtins.get(PyStr.name(name));
      if (function != null) {
        builtins.put(PyStr.name(name), use.noticed(function));
      }
    }
    return use;
  }

  /** Whether it has happened. */
  boolean isSeen() {
    return seen;
  }

  /** An object that is as good as this one, but its use is noticed. */
  PyObject noticed(PyObject object) {
    return new Noticed(object);
  }

  private final class Noticed extends PyObject {
    private final PyObject object;

    Noticed(PyObject object) {
      this.object = object;
    }

    @Override
    public PyType type() {
      return object instanceof PyModule ? PyModule.TYPE : PyBuiltin.TYPE;
    }

    @Override
    public boolean isCallable(Vm vm) {
      return object.isCallable(vm);
    }

    @Override
    public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
      seen = true;
      return object.call(vm, args, at, positional, keywords);
    }

    @Override
    public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
      seen = true;
      return object.lookup(vm, name, found, at);
    }
  }
}
