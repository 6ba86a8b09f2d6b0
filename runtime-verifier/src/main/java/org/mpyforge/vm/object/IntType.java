package org.mpyforge.vm.object;

/** The type {@code int}. */
public final class IntType {
  /** The type. */
  public static final PyType TYPE = PyType.builder("int").build();

  private IntType() {}
}
