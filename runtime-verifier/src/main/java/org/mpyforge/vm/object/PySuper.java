package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** {@code super()}: an object seen as an instance of the bases of a class. */
public final class PySuper extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("super").build();

  private final PyType type;
  private final PyObject self;

  /** {@code super(type, self)}. */
  public PySuper(PyType type, PyObject self) {
    this.type = type;
    this.self = self;
  }

  /** Puts a method of the bases, and the object, at {@code at} and behind it. */
  public void loadMethod(Vm vm, PyStr name, PyObject[] found, int at) {
    if (!lookup(vm, name, found, at)) {
      throw Errors.noAttribute(this, name);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    for (PyObject base : type.bases().items) {
      if (((PyType) base).findMember(name, found, at)) {
        PyObject object = found[at + 1] instanceof PyClass ? self : self.nativePart();
        Attributes.bind(vm, object, self.type(), found[at], found, at);
        return true;
      }
    }
    return false;
  }
}
