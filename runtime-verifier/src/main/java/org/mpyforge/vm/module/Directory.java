package org.mpyforge.vm.module;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.StaticQstrs;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;

/**
 * {@code dir()}. As in the reference, it tries all names that there are: those that every firmware
 * has, those of the built-in modules, and those of the program, in this order.
 */
final class Directory {
  private static final PyStr DIR = PyStr.name("__dir__");
  private static final PyStr NAME = PyStr.name("__name__");

  private Directory() {}

  static PyObject dir(Vm vm, PyObject[] args) {
    return args.length == 0 ? locals(vm) : attributes(vm, args[0]);
  }

  private static PyObject locals(Vm vm) {
    var names = new PyList();
    PyMap map = vm.thread.locals.map;
    for (int i = 0; i < map.slots(); i++) {
      if (map.keyAt(i) != null) {
        names.append(vm, map.keyAt(i));
      }
    }
    return names;
  }

  private static PyObject attributes(Vm vm, PyObject object) {
    var found = new PyObject[2];
    if (has(vm, object, DIR, found) && found[1] != null) {
      return Calls.callLoaded(vm, found, 0, 0, 0);
    }
    var names = new PyList();
    for (PyStr name : namesOf(vm, object)) {
      names.append(vm, name);
    }
    return names;
  }

  /** The names of all attributes of an object, in the order in which they are tried. */
  static List<PyStr> namesOf(Vm vm, PyObject object) {
    var found = new PyObject[2];
    // A type makes its members when it is first asked: only then are their names known.
    has(vm, object, NAME, found);
    return allNames(vm).stream().filter(name -> has(vm, object, name, found)).toList();
  }

  private static Set<PyStr> allNames(Vm vm) {
    var names = new LinkedHashSet<PyStr>();
    StaticQstrs fixed = StaticQstrs.of(MpyVersion.V6_3);
    for (int i = 1; i < fixed.size(); i++) {
      PyStr known = PyStr.knownName(fixed.get(i).toString());
      if (known != null) {
        names.add(known);
      }
    }
    names.addAll(PyStr.allNames());
    for (PyStr name : vm.internedNames()) {
      PyStr known = PyStr.knownName(name.text());
      names.add(known == null ? name : known);
    }
    return names;
  }

  private static boolean has(Vm vm, PyObject object, PyStr name, PyObject[] found) {
    try {
      return Ops.loadMethodMaybe(vm, object, name, found, 0);
    } catch (PyRaise e) {
      if (e.is(Exceptions.ATTRIBUTE_ERROR)) {
        return false;
      }
      throw e;
    }
  }
}
