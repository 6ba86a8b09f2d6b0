package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** {@code super()}: an object seen as an instance of the bases of a class. */
public final class PySuper extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("super").slots(Slot.PRINT).make(PySuper::make).build();

  private static final PyStr INIT = PyStr.name("__init__");

  private final PyType type;
  private final PyObject self;

  /** {@code super(type, self)}. */
  public PySuper(PyType type, PyObject self) {
    this.type = type;
    this.self = self;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 2);
    PyObject self = args[at + 1];
    PyType selfType = self instanceof PyType seen ? seen : self.type();
    if (!Types.isSubclass(selfType, args[at]) || !(args[at] instanceof PyType of)) {
      throw Errors.with(Exceptions.TYPE_ERROR);
    }
    vm.heap.need(32);
    return new PySuper(of, self);
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
      if (base != PyType.OBJECT && lookupIn(vm, (PyType) base, name, found, at)) {
        return true;
      }
    }
    if (!PyType.OBJECT.findMember(name, found, at)) {
      return false;
    }
    Attributes.bind(self, false, found[at], found, at);
    return true;
  }

  private boolean lookupIn(Vm vm, PyType base, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(INIT)) {
      return PyClass.findInit(vm, base, self, found, at);
    }
    return base instanceof PyClass user
        ? user.findFor(vm, self, name, found, at)
        : PyClass.findNative(vm, base, self, name, found, at);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<super: ");
    type.print(vm, out, PrintKind.STR);
    out.print(", ");
    self.print(vm, out, PrintKind.STR);
    out.print(">");
  }
}
