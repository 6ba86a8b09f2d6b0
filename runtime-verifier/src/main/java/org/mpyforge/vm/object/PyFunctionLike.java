package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** What can be called, and is a method as a member of a type. */
public abstract class PyFunctionLike extends PyObject {
  @Override
  public final boolean bindsSelf() {
    return true;
  }

  @Override
  public final boolean isCallable(Vm vm) {
    return true;
  }
}
