package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.PyModule;

/** The built-in modules, by name. */
public final class Modules {
  private Modules() {}

  /** The module {@code builtins}. */
  public static PyModule builtins() {
    return PyModule.builtin("builtins", BuiltinsModule::declare);
  }

  /** A built-in module, new for this machine, or null if there is none of that name. */
  public static PyModule load(Vm vm, String name) {
    return switch (name) {
      case "builtins" -> vm.builtins;
      default -> null;
    };
  }
}
