package org.mpyforge.vm.object;

/** A complex number. */
public final class PyComplex extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("complex").build();

  /** The real part. */
  public final double real;

  /** The imaginary part. */
  public final double imaginary;

  /** A complex number with its parts. */
  public PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
