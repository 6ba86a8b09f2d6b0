package org.mpyforge.vm.object;

/** An object that is a stream itself. */
public abstract class PyStreamObject extends PyObject implements PyStream {
  @Override
  public final PyStream stream() {
    return this;
  }
}
