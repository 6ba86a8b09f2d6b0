package org.mpyforge.vm.module;

import java.util.List;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/** The names that can be completed at a prompt. */
public final class Names {
  private Names() {}

  /** The names of an object's attributes, sorted. */
  public static List<String> of(Vm vm, PyObject object) {
    return Directory.namesOf(vm, object).stream().map(PyStr::text).sorted().distinct().toList();
  }
}
