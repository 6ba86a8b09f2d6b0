package org.mpyforge.vm.object;

/** The types {@code dict} and {@code OrderedDict}. */
public final class DictType {
  /** {@code dict}. */
  public static final PyType TYPE = PyType.builder("dict").build();

  private DictType() {}
}
