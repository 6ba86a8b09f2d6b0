package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** An instance of a class that a program defines. */
public final class PyInstance extends PyObject {
  /** The instance's class. */
  private final PyClass type;

  /** The instance's own attributes. */
  public final PyMap members = PyMap.withCapacity(0);

  /** The object of the built-in type that the class derives from, or null. */
  private PyObject nativePart;

  PyInstance(PyClass type) {
    this.type = type;
  }

  /** Whether storing an attribute just puts it into {@link #members}. */
  public boolean isPlain() {
    return true;
  }

  /** Makes the object of the built-in base. */
  void makeNative(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    nativePart = type.nativeBase().call(vm, args, at, positional, keywords);
  }

  @Override
  public PyClass type() {
    return type;
  }

  @Override
  public PyObject nativePart() {
    return nativePart == null ? this : nativePart;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    PyObject own = members.get(name);
    if (own != null) {
      found[at] = own;
      found[at + 1] = null;
      return true;
    }
    if (!type.findMember(name, found, at)) {
      return false;
    }
    PyObject self = found[at + 1] instanceof PyClass ? this : nativePart();
    Attributes.bind(vm, self, type, found[at], found, at);
    return true;
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    if (value == null) {
      return members.remove(vm, name) != null;
    }
    members.put(vm, name, value);
    return true;
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    if (op.method().isEmpty()) {
      return null;
    }
    var method = new PyObject[3];
    if (!lookup(vm, PyStr.name(op.method()), method, 0)) {
      return null;
    }
    method[2] = right;
    return Calls.callLoaded(vm, method, 0, 1, 0);
  }
}
