package org.mpyforge.vm.object;

/** A Python exception on its way up through Java's frames. */
public final class PyRaise extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The exception object: a {@link PyException}, or an instance of a class derived from one. */
  public final transient PyObject exception;

  /** Raises an exception object. */
  public PyRaise(PyObject exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  /** The built-in part of the exception object. */
  public PyException base() {
    return (PyException) exception.nativePart();
  }

  /** Whether the exception is of a type or one derived from it. */
  public boolean is(PyType type) {
    return exception.type().isSubclassOf(type);
  }

  @Override
  public String getMessage() {
    return exception.type().name() + ": " + base().text();
  }
}
