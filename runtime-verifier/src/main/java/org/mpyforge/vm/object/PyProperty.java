package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A property: functions that load, store and delete an attribute ({@code py/objproperty.c}). */
final class PyProperty extends PyObject {
  /** {@code property}. */
  static final PyType TYPE =
      PyType.builder("property").make(PyProperty::make).members(PyProperty::declare).build();

  private final PyObject getter;
  private final PyObject setter;
  private final PyObject deleter;

  private PyProperty(PyObject getter, PyObject setter, PyObject deleter) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    var spec =
        new ArgSpec()
            .object("", PyNone.NONE)
            .object("", PyNone.NONE)
            .object("", PyNone.NONE)
            .object("doc", PyNone.NONE);
    var positional = java.util.Arrays.copyOfRange(args, at, at + n);
    PyObject[] values = spec.parse(vm, positional, 0, Calls.keywords(vm, args, at + n, kw));
    vm.heap.need(32);
    return new PyProperty(values[0], values[1], values[2]);
  }

  private static void declare(Members m) {
    m.fn2("getter", (vm, p, f) -> new PyProperty(f, of(p).setter, of(p).deleter));
    m.fn2("setter", (vm, p, f) -> new PyProperty(of(p).getter, f, of(p).deleter));
    m.fn2("deleter", (vm, p, f) -> new PyProperty(of(p).getter, of(p).setter, f));
  }

  private static PyProperty of(PyObject object) {
    return (PyProperty) object;
  }

  /** The attribute's value for an object. */
  PyObject load(Vm vm, PyObject self) {
    if (getter == PyNone.NONE) {
      throw Errors.attribute("unreadable attribute");
    }
    return getter.call(vm, new PyObject[] {self}, 0, 1, 0);
  }

  /** Stores the attribute, or deletes it if the value is null; says whether it can do that. */
  boolean store(Vm vm, PyObject self, PyObject value) {
    PyObject function = value == null ? deleter : setter;
    if (function == PyNone.NONE) {
      return false;
    }
    if (value == null) {
      function.call(vm, new PyObject[] {self}, 0, 1, 0);
    } else {
      function.call(vm, new PyObject[] {self, value}, 0, 2, 0);
    }
    return true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
