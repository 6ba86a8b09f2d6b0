package org.mpyforge.vm;

import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/** Finds and loads modules: what the import statements do. */
public interface Importer {
  /**
   * {@code import name} or {@code from name import names}.
   *
   * @param names a tuple of names, or None
   * @param level how many dots are before the name, an integer
   */
  PyObject importName(Vm vm, PyStr name, PyObject names, PyObject level);

  /** {@code name} of {@code from module import name}. */
  PyObject importFrom(Vm vm, PyObject module, PyStr name);

  /** {@code from module import *}. */
  void importAll(Vm vm, PyObject module);
}
