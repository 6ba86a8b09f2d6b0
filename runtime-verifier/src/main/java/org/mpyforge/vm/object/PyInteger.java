package org.mpyforge.vm.object;

import java.math.BigInteger;

/** An integer object of any size: {@link PyInt}, {@link PyLong} or {@link PyBool}. */
public abstract class PyInteger extends PyObject {

  /** The value. */
  public abstract BigInteger big();

  /** The low 64 bits of the value, two's complement. */
  public abstract long low();

  /** Whether the value fits a Java long. */
  public abstract boolean fitsLong();

  /** An integer object with a value. */
  public static PyInteger of(BigInteger value) {
    return value.bitLength() < PyInt.BITS ? PyInt.of(value.longValue()) : new PyLong(value);
  }
}
