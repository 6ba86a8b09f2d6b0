package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** The built-in functions about types and attributes, and the types that a program can name. */
public final class Types {
  private Types() {}

  /** Declares them in {@code builtins}. */
  public static void declare(Members m) {
    m.value("object", PyType.OBJECT);
    m.value("type", PyType.TYPE);
    m.value("super", PySuper.TYPE);
    m.value("property", PyProperty.TYPE);
    m.value("staticmethod", PyMethodWrapper.STATIC);
    m.value("classmethod", PyMethodWrapper.CLASS);
    m.value("Ellipsis", PySingleton.ELLIPSIS);
    m.value("NotImplemented", PySingleton.NOT_IMPLEMENTED);
    for (PyType type : Exceptions.all()) {
      m.value(type.name(), type);
    }
    m.fn2("isinstance", (vm, o, info) -> PyBool.of(isSubclass(o.type(), info)));
    m.fn2("issubclass", Types::issubclass);
    m.fn1("callable", (vm, o) -> PyBool.of(o.isCallable(vm)));
    m.fn("getattr", 2, 3, Types::getattr);
    m.fn3("setattr", Types::setattr);
    m.fn2("hasattr", (vm, o, name) -> PyBool.of(hasAttribute(vm, o, Ops.toName(vm, name))));
    m.fn2("delattr", Types::delattr);
    m.fn1("id", (vm, o) -> Ops.id(o));
  }

  private static PyObject issubclass(Vm vm, PyObject object, PyObject info) {
    if (object instanceof PyType type) {
      return PyBool.of(isSubclass(type, info));
    }
    throw Errors.type("issubclass() arg 1 must be a class");
  }

  /** Whether a type derives from a class, or from one of a tuple of classes. */
  static boolean isSubclass(PyType type, PyObject info) {
    if (info instanceof PyType wanted) {
      return type.isSubclassOf(wanted);
    }
    if (!(info instanceof PyTuple tuple) || tuple.type() != PyTuple.TYPE) {
      throw Errors.type("issubclass() arg 2 must be a class or a tuple of classes");
    }
    for (PyObject one : tuple.items) {
      if (one instanceof PyType wanted && type.isSubclassOf(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static PyObject getattr(Vm vm, PyObject[] args) {
    PyStr name = Ops.toName(vm, args[1]);
    if (args.length == 2) {
      return Ops.loadAttr(vm, args[0], name);
    }
    var found = new PyObject[2];
    return findProtected(vm, args[0], name, found) ? Ops.attribute(vm, found, 0) : args[2];
  }

  private static PyObject setattr(Vm vm, PyObject object, PyObject name, PyObject value) {
    Ops.storeAttr(vm, object, Ops.toName(vm, name), value);
    return PyNone.NONE;
  }

  private static PyObject delattr(Vm vm, PyObject object, PyObject name) {
    Ops.storeAttr(vm, object, Ops.toName(vm, name), null);
    return PyNone.NONE;
  }

  /** Whether an object has an attribute. */
  static boolean hasAttribute(Vm vm, PyObject object, PyStr name) {
    return findProtected(vm, object, name, new PyObject[2]);
  }

  /**
   * {@link Ops#loadMethodMaybe}, where an {@code AttributeError} on the way ends the search. What
   * was found until then counts: a property whose getter raises the error is itself the attribute.
   */
  private static boolean findProtected(Vm vm, PyObject object, PyStr name, PyObject[] found) {
    try {
      return Ops.loadMethodMaybe(vm, object, name, found, 0);
    } catch (PyRaise e) {
      if (!e.is(Exceptions.ATTRIBUTE_ERROR)) {
        throw e;
      }
      return found[0] != null;
    }
  }
}
