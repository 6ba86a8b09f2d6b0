package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyStr;

/** {@code sys.ps1} and {@code sys.ps2}: what a prompt shows. */
public final class Prompts {
  static final String FIRST = ">>> ";
  static final String SECOND = "... ";

  private Prompts() {}

  /** What stands before a new statement. */
  public static String first(Vm vm) {
    return prompt(vm, "ps1");
  }

  /** What stands before a statement's further lines. */
  public static String second(Vm vm) {
    return prompt(vm, "ps2");
  }

  private static String prompt(Vm vm, String name) {
    PyModule sys = vm.library.load(vm, "sys", false);
    return Ops.str(vm, sys.globals.map.get(PyStr.name(name))).text();
  }
}
