package org.mpyforge.asm;

import java.util.List;
import java.util.Optional;

/** All architectures. Adding one is adding a row to this table, and a folder. */
public final class Architectures {

  private static final List<Architecture> ALL = List.of();

  private Architectures() {}

  /** All of them, in the order of their numbers in the {@code .mpy} format. */
  public static List<Architecture> all() {
    return ALL;
  }

  /** The architecture of that name, if there is one. */
  public static Optional<Architecture> named(String name) {
    return ALL.stream().filter(architecture -> architecture.name().equals(name)).findFirst();
  }
}
