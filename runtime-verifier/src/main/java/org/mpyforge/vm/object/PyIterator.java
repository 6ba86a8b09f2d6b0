package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/**
 * An iterator that Java implements. Most kinds share the type {@code iterator}, as in the reference
 * ({@code py/objpolyiter.c}); those that a program can make have a type of their own.
 */
public abstract class PyIterator extends PyObject {
  /** The type of iterators that have no name. */
  public static final PyType TYPE = PyType.builder("iterator").build();

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public final PyObject iter(Vm vm) {
    return this;
  }

  @Override
  public final boolean isIterator() {
    return true;
  }

  @Override
  public abstract PyObject next(Vm vm);
}
