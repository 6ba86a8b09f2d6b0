package org.mpyforge.vm.object;

/** {@code staticmethod} and {@code classmethod}. */
public final class PyMethodWrapper extends PyObject {
  /** {@code staticmethod}. */
  public static final PyType STATIC =
      PyType.builder("staticmethod")
          .make((vm, type, args, at, n, kw) -> make(false, args, at, n, kw))
          .build();

  /** {@code classmethod}. */
  public static final PyType CLASS =
      PyType.builder("classmethod")
          .make((vm, type, args, at, n, kw) -> make(true, args, at, n, kw))
          .build();

  final boolean isClassMethod;
  final PyObject function;

  PyMethodWrapper(boolean isClassMethod, PyObject function) {
    this.isClassMethod = isClassMethod;
    this.function = function;
  }

  /** A function that, as a member of a type, is not called with the object. */
  public static PyMethodWrapper staticOf(PyObject function) {
    return new PyMethodWrapper(false, function);
  }

  private static PyObject make(boolean isClassMethod, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1);
    return new PyMethodWrapper(isClassMethod, args[at]);
  }

  @Override
  public PyType type() {
    return isClassMethod ? CLASS : STATIC;
  }
}
