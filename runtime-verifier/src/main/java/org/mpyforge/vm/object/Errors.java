package org.mpyforge.vm.object;

/** Makes the exceptions that Java code raises: {@code throw Errors.type("object not iterable")}. */
public final class Errors {
  private Errors() {}

  /** An exception with a message. */
  public static PyRaise of(PyType type, String message) {
    return new PyRaise(new PyException(type, PyTuple.of(PyStr.of(message))));
  }

  /** An exception with arguments. */
  public static PyRaise with(PyType type, PyObject... args) {
    return new PyRaise(new PyException(type, PyTuple.of(args)));
  }

  /** A {@code TypeError}. */
  public static PyRaise type(String message) {
    return of(Exceptions.TYPE_ERROR, message);
  }

  /** A {@code ValueError}. */
  public static PyRaise value(String message) {
    return of(Exceptions.VALUE_ERROR, message);
  }

  /** An {@code IndexError}. */
  public static PyRaise index(String message) {
    return of(Exceptions.INDEX_ERROR, message);
  }

  /** A {@code KeyError} about a key. */
  public static PyRaise key(PyObject key) {
    return with(Exceptions.KEY_ERROR, key);
  }

  /** A {@code RuntimeError}. */
  public static PyRaise runtime(String message) {
    return of(Exceptions.RUNTIME_ERROR, message);
  }

  /** An {@code AttributeError}. */
  public static PyRaise attribute(String message) {
    return of(Exceptions.ATTRIBUTE_ERROR, message);
  }

  /** The {@code AttributeError} for a missing attribute. */
  public static PyRaise noAttribute(PyObject object, PyStr name) {
    if (object instanceof PyType type) {
      return attribute("type object '" + type.name() + "' has no attribute '" + name + "'");
    }
    if (object instanceof PyModule module) {
      return attribute("module '" + module.name() + "' has no attribute '" + name + "'");
    }
    return attribute("'" + object.type().name() + "' object has no attribute '" + name + "'");
  }

  /** A {@code NameError}. */
  public static PyRaise name(PyStr name) {
    return of(Exceptions.NAME_ERROR, "name '" + name + "' isn't defined");
  }

  /** An {@code OSError} with an errno that has a name. */
  public static PyRaise os(Errno errno) {
    return os(errno.number());
  }

  /** An {@code OSError} with an errno. */
  public static PyRaise os(int errno) {
    return with(Exceptions.OS_ERROR, PyInt.of(errno));
  }

  /** A {@code ZeroDivisionError}. */
  public static PyRaise zeroDivision() {
    return of(Exceptions.ZERO_DIVISION_ERROR, "divide by zero");
  }

  /** A {@code MemoryError} for so many bytes. */
  public static PyRaise memory(long bytes) {
    return of(
        Exceptions.MEMORY_ERROR,
        "memory allocation failed, allocating " + Long.toUnsignedString(bytes) + " bytes");
  }

  /** A {@code NotImplementedError}. */
  public static PyRaise notImplemented(String message) {
    return of(Exceptions.NOT_IMPLEMENTED_ERROR, message);
  }

  /** An {@code OverflowError}. */
  public static PyRaise overflow(String message) {
    return of(Exceptions.OVERFLOW_ERROR, message);
  }

  /** A {@code StopIteration} with a value, null for none. */
  public static PyRaise stopIteration(PyObject value) {
    return value == null || value == PyNone.NONE
        ? with(Exceptions.STOP_ITERATION)
        : with(Exceptions.STOP_ITERATION, value);
  }
}
