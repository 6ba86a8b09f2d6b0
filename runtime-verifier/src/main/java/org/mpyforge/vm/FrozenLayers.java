package org.mpyforge.vm;

/**
 * Frozen modules over others. A module or package of the upper ones hides one of its name below,
 * with all that is in it.
 *
 * @param upper what is looked at first
 * @param lower what is looked at otherwise
 */
record FrozenLayers(FileAccess upper, FileAccess lower) implements FileAccess {

  @Override
  public Kind stat(Vm vm, String path) {
    return layerOf(vm, path).stat(vm, path);
  }

  @Override
  public byte[] read(Vm vm, String path) {
    return layerOf(vm, path).read(vm, path);
  }

  private FileAccess layerOf(Vm vm, String path) {
    int slash = path.indexOf('/');
    String outermost = slash < 0 ? path.replaceFirst("\\.py$", "") : path.substring(0, slash);
    boolean hidden =
        upper.stat(vm, outermost) != Kind.NONE || upper.stat(vm, outermost + ".py") != Kind.NONE;
    return hidden ? upper : lower;
  }
}
