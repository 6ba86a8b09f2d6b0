package org.mpyforge.freezer.manifest;

import java.util.List;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/**
 * {@code options}: what a manifest was included with. Any name can be asked for; one that was given
 * neither by who includes nor by {@code options.defaults(...)} is None. What a manifest sets itself
 * comes before both.
 */
final class IncludeOptions extends PyObject {
  private static final PyType TYPE = PyType.builder("IncludeOptions").build();

  private final PyMap given;
  private final PyMap set = PyMap.ordered(0);
  private PyMap defaults = PyMap.ordered(0);

  IncludeOptions(PyMap given) {
    this.given = given;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    found[at] = value(name);
    found[at + 1] = null;
    return true;
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    if (value != null) {
      set.put(name, value);
      return true;
    }
    return set.remove(vm, name) != null;
  }

  private PyObject value(PyStr name) {
    if (name.text().equals("defaults") && set.get(name) == null) {
      return PyBuiltin.of("defaults", 0, this::setDefaults);
    }
    for (PyMap values : List.of(set, given, defaults)) {
      PyObject value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return PyNone.NONE;
  }

  private PyObject setDefaults(Vm vm, PyObject[] args, PyMap keywords) {
    new Signature("defaults", 0, true).bind(vm, args, keywords);
    defaults = keywords;
    return PyNone.NONE;
  }
}
