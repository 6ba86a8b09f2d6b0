package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** The behaviour of {@code type}, and what every type has ({@code py/objtype.c}). */
final class TypeType {
  private static final PyStr NAME = PyStr.name("__name__");
  private static final PyStr BASES = PyStr.name("__bases__");
  private static final PyStr DICT = PyStr.name("__dict__");

  private TypeType() {}

  /** {@code type(x)} and {@code type(name, bases, dict)}. */
  static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 3, false);
    return switch (n) {
      case 1 -> args[at].type();
      case 3 -> PyClass.create(vm, args[at], args[at + 1], args[at + 2]);
      default -> throw Errors.type("type takes 1 or 3 arguments");
    };
  }

  /** An attribute of a type itself. */
  static boolean lookup(Vm vm, PyType type, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(NAME)) {
      return Attributes.value(vm.intern(type.name()), found, at);
    }
    if (name.sameBytes(BASES)) {
      return Attributes.value(type.bases(), found, at);
    }
    if (name.sameBytes(DICT)) {
      return Attributes.value(PyDict.fixed(type.memberList()), found, at);
    }
    if (!type.findMember(name, found, at)) {
      return false;
    }
    Attributes.bindToType(type, (PyType) found[at + 1], found[at], found, at);
    return true;
  }
}
