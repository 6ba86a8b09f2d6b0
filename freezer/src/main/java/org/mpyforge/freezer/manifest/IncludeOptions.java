package org.mpyforge.freezer.manifest;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/**
 * {@code options}: what a manifest was included with. Any name can be asked for; one that was given
 * neither by who includes nor by {@code options.defaults(...)} is None.
 */
final class IncludeOptions extends PyObject {
  private static final PyType TYPE = PyType.builder("IncludeOptions").build();

  private final PyMap given;
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

  private PyObject value(PyStr name) {
    if (name.text().equals("defaults")) {
      return PyBuiltin.of("defaults", 0, this::setDefaults);
    }
    PyObject value = given.get(name);
    if (value == null) {
      value = defaults.get(name);
    }
    return value == null ? PyNone.NONE : value;
  }

  private PyObject setDefaults(Vm vm, PyObject[] args, PyMap keywords) {
    new Signature("defaults", 0, true).bind(vm, args, keywords);
    defaults = keywords;
    return PyNone.NONE;
  }
}
