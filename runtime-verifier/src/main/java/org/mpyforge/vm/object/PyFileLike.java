package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** A stream that also gives its lines one by one: a file, or what stands for one. */
public abstract class PyFileLike extends PyStreamObject {
  @Override
  public final PyObject iter(Vm vm) {
    return this;
  }

  @Override
  public final boolean isIterator() {
    return true;
  }

  @Override
  public final PyObject next(Vm vm) {
    return StreamMethods.nextLine(vm, this);
  }
}
