package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A class that a program defines. Its bases are searched depth first ({@code py/objtype.c}). */
public final class PyClass extends PyType {
  private static final PyStr INIT = PyStr.name("__init__");

  private final PyTuple bases;
  private final PyDict locals;

  /** The built-in type that instances contain an object of, or null. */
  private final PyType nativeBase;

  private PyClass(String name, PyTuple bases, PyDict locals, PyType nativeBase) {
    super(name, null, null, null);
    this.bases = bases;
    this.locals = locals;
    this.nativeBase = nativeBase;
  }

  /** {@code type(name, bases, dict)}. */
  static PyClass create(Vm vm, PyObject name, PyObject bases, PyObject dict) {
    if (!(name instanceof PyStr text)) {
      throw Errors.type("type name must be str");
    }
    if (!(bases instanceof PyTuple tuple)) {
      throw Errors.type("bases must be tuple");
    }
    if (!(dict instanceof PyDict locals)) {
      throw Errors.type("dict must be dict");
    }
    PyType nativeBase = null;
    for (PyObject base : tuple.items) {
      if (!(base instanceof PyType type)) {
        throw Errors.type("type is not an acceptable base type");
      }
      PyType part = type instanceof PyClass user ? user.nativeBase : type == OBJECT ? null : type;
      if (part != null && nativeBase != null && part != nativeBase) {
        throw Errors.type("multiple bases have instance lay-out conflict");
      }
      nativeBase = part == null ? nativeBase : part;
    }
    return new PyClass(text.text(), tuple, locals, nativeBase);
  }

  @Override
  public PyTuple bases() {
    return bases;
  }

  /** The built-in type that instances contain an object of, or null. */
  PyType nativeBase() {
    return nativeBase;
  }

  @Override
  public PyMap members() {
    return locals.map;
  }

  @Override
  public boolean findMember(PyStr member, PyObject[] found, int at) {
    PyObject value = locals.map.get(member);
    if (value != null) {
      found[at] = value;
      found[at + 1] = this;
      return true;
    }
    for (PyObject base : bases.items) {
      if (((PyType) base).findMember(member, found, at)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isSubclassOf(PyType other) {
    if (this == other || other == OBJECT) {
      return true;
    }
    for (PyObject base : bases.items) {
      if (((PyType) base).isSubclassOf(other)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    vm.classChanged();
    if (value == null) {
      return locals.map.remove(vm, name) != null;
    }
    locals.map.put(vm, name, value);
    return true;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    vm.heap.need(32);
    var self = new PyInstance(this);
    var init = new PyObject[2 + positional + 2 * keywords];
    if (!findMember(INIT, init, 0) || !(init[1] instanceof PyClass)) {
      if (nativeBase != null) {
        self.makeNative(vm, args, at, positional, keywords);
      } else {
        Calls.checkCount(positional, keywords, 0, 0, false);
      }
      return self;
    }
    init[1] = self;
    System.arraycopy(args, at, init, 2, positional + 2 * keywords);
    PyObject result = init[0].call(vm, init, 1, positional + 1, keywords);
    if (result != PyNone.NONE) {
      throw Errors.type("__init__() should return None, not '" + result.type().name() + "'");
    }
    return self;
  }
}
