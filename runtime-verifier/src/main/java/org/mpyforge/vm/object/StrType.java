package org.mpyforge.vm.object;

/** The types {@code str} and {@code bytes}. */
public final class StrType {
  /** {@code str}. */
  public static final PyType TYPE = PyType.builder("str").build();

  /** {@code bytes}. */
  public static final PyType BYTES = PyType.builder("bytes").build();

  private StrType() {}
}
