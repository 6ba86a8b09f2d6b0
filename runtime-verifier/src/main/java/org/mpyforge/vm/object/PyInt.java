package org.mpyforge.vm.object;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;

/**
 * A small integer: 63 bits, as on a 64-bit machine of the reference. Larger ones are {@link
 * PyLong}s.
 */
public final class PyInt extends PyInteger {
  /** How many bits a small integer has, the sign's included. */
  public static final int BITS = 63;

  /** The least small integer. */
  public static final long MIN = -1L << (BITS - 1);

  /** The greatest small integer. */
  public static final long MAX = (1L << (BITS - 1)) - 1;

  private static final int CACHE_LOW = -256;
  private static final int CACHE_HIGH = 1024;
  private static final PyInt[] CACHE = new PyInt[CACHE_HIGH - CACHE_LOW];

  static {
    for (int i = 0; i < CACHE.length; i++) {
      CACHE[i] = new PyInt(i + CACHE_LOW);
    }
  }

  /** 0. */
  public static final PyInt ZERO = small(0);

  /** 1. */
  public static final PyInt ONE = small(1);

  /** The value. */
  public final long value;

  private PyInt(long value) {
    this.value = value;
  }

  /** An integer object with a value, whatever its size. */
  public static PyInteger of(long value) {
    if (value >= CACHE_LOW && value < CACHE_HIGH) {
      return CACHE[(int) value - CACHE_LOW];
    }
    return value >= MIN && value <= MAX ? new PyInt(value) : new PyLong(BigInteger.valueOf(value));
  }

  /** A small integer object; the value must be in range. */
  public static PyInt small(long value) {
    if (value >= CACHE_LOW && value < CACHE_HIGH) {
      return CACHE[(int) value - CACHE_LOW];
    }
    return new PyInt(value);
  }

  @Override
  public PyType type() {
    return IntType.TYPE;
  }

  @Override
  public BigInteger big() {
    return BigInteger.valueOf(value);
  }

  @Override
  public long low() {
    return value;
  }

  @Override
  public boolean fitsLong() {
    return true;
  }

  @Override
  public boolean truth(Vm vm) {
    return value != 0;
  }

  @Override
  public PyObject hash(Vm vm) {
    return this;
  }

  @Override
  public PyObject toInt(Vm vm) {
    return this;
  }

  @Override
  public PyObject abs(Vm vm) {
    return value < 0 ? of(-value) : this;
  }

  @Override
  public PyObject unary(Vm vm, UnaryOperator op) {
    return switch (op) {
      case POSITIVE -> this;
      case NEGATIVE -> of(-value);
      case INVERT -> of(~value);
      case NOT -> null;
    };
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    return IntOperations.binary(vm, op, this, right);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.write(Long.toString(value).getBytes(StandardCharsets.ISO_8859_1));
  }
}
