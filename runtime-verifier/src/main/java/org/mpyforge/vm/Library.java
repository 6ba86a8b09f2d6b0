package org.mpyforge.vm;

import org.mpyforge.vm.object.PyModule;

/** The modules that a machine has built in. */
public interface Library {
  /** A new module {@code builtins}, which a program can add names to. */
  PyModule builtins();

  /**
   * A module: one object for each machine; null if there is none of that name.
   *
   * @param extensible whether to look among those that a file of the same name comes before; with a
   *     {@code u} before their name they are always found
   */
  PyModule load(Vm vm, String name, boolean extensible);
}
