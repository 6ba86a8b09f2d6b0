package org.mpyforge.vm.object;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mpyforge.vm.Vm;

/**
 * {@code dir()}. The reference tries every name it knows on the object; here, those are tried that
 * the object, its class and the bases say they have, and those that every object of a kind has.
 */
final class Directory {
  private static final PyStr DIR = PyStr.name("__dir__");
  private static final String[] COMMON = {
    "__class__",
    "__name__",
    "__bases__",
    "__dict__",
    "__next__",
    "__globals__",
    "args",
    "value",
    "errno",
    "start",
    "stop",
    "step"
  };

  private Directory() {}

  static PyObject dir(Vm vm, PyObject[] args) {
    var list = new PyList();
    if (args.length == 0) {
      for (PyStr name : names(vm.thread.locals.map, new LinkedHashSet<>())) {
        list.append(vm, name);
      }
      return list;
    }
    PyObject object = args[0];
    var method = new PyObject[2];
    if (Types.hasAttribute(vm, object, DIR) && Ops.loadMethodMaybe(vm, object, DIR, method, 0)) {
      if (method[1] != null) {
        return Calls.callLoaded(vm, method, 0, 0, 0);
      }
    }
    for (PyStr name : candidates(vm, object)) {
      if (Types.hasAttribute(vm, object, name)) {
        list.append(vm, name);
      }
    }
    return list;
  }

  private static Set<PyStr> candidates(Vm vm, PyObject object) {
    Set<PyStr> all = new LinkedHashSet<>();
    for (String name : COMMON) {
      all.add(vm.intern(name));
    }
    if (object instanceof PyModule module) {
      names(module.globals.map, all);
    }
    if (object instanceof PyInstance instance) {
      names(instance.members, all);
    }
    addMembers(object instanceof PyType type ? type : object.type(), all);
    return all;
  }

  private static void addMembers(PyType type, Set<PyStr> all) {
    names(type.members(), all);
    for (PyObject base : type.bases().items) {
      addMembers((PyType) base, all);
    }
  }

  private static Set<PyStr> names(PyMap map, Set<PyStr> all) {
    for (int i = 0; i < map.slots(); i++) {
      if (map.keyAt(i) instanceof PyStr name && all.stream().noneMatch(name::sameBytes)) {
        all.add(name);
      }
    }
    return all;
  }
}
