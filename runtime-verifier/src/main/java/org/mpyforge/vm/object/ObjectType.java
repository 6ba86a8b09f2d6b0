package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** The type {@code object} ({@code py/objobject.c}): what {@code super()} finds in the end. */
final class ObjectType {
  private ObjectType() {}

  static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0);
    vm.heap.need(8);
    return new PyObject() {
      @Override
      public PyType type() {
        return PyType.OBJECT;
      }
    };
  }

  static void declare(Members m) {
    m.fn1("__init__", (vm, self) -> PyNone.NONE);
    m.staticFn("__new__", 1, 1, ObjectType::makeBlank);
    m.fn3("__setattr__", ObjectType::setAttribute);
    m.fn2("__delattr__", ObjectType::deleteAttribute);
  }

  /** An instance on which {@code __init__} has not been called. */
  private static PyObject makeBlank(Vm vm, PyObject[] args) {
    if (!(args[0] instanceof PyClass type)) {
      throw Errors.type("arg must be user-type");
    }
    vm.heap.need(48);
    return new PyInstance(type);
  }

  private static PyObject setAttribute(Vm vm, PyObject self, PyObject name, PyObject value) {
    instance(self).storeOwn(vm, name(name), value);
    return PyNone.NONE;
  }

  private static PyObject deleteAttribute(Vm vm, PyObject self, PyObject name) {
    if (!instance(self).storeOwn(vm, name(name), null)) {
      throw Errors.attribute("no such attribute");
    }
    return PyNone.NONE;
  }

  private static PyInstance instance(PyObject self) {
    if (self instanceof PyInstance instance) {
      return instance;
    }
    throw Errors.type("arg must be user-type");
  }

  private static PyStr name(PyObject name) {
    if (name instanceof PyStr text) {
      return text;
    }
    throw Errors.with(Exceptions.TYPE_ERROR);
  }
}
