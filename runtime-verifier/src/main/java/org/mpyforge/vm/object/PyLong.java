package org.mpyforge.vm.object;

import java.math.BigInteger;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;

/** An integer that is too large for {@link PyInt}. */
public final class PyLong extends PyInteger {
  private final BigInteger value;

  PyLong(BigInteger value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return IntType.TYPE;
  }

  @Override
  public BigInteger big() {
    return value;
  }

  @Override
  public long low() {
    return value.longValue();
  }

  @Override
  public boolean fitsLong() {
    return value.bitLength() < Long.SIZE;
  }

  @Override
  public boolean truth(Vm vm) {
    return true;
  }

  @Override
  public PyObject hash(Vm vm) {
    return PyInt.of(value.longValue() << 1 >> 1);
  }

  @Override
  public PyObject toInt(Vm vm) {
    return this;
  }

  @Override
  public PyObject abs(Vm vm) {
    return PyInteger.of(value.abs());
  }

  @Override
  public PyObject unary(Vm vm, UnaryOperator op) {
    return switch (op) {
      case POSITIVE -> this;
      case NEGATIVE -> PyInteger.of(value.negate());
      case INVERT -> PyInteger.of(value.not());
      case NOT -> null;
    };
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    return IntOperations.binary(vm, op, this, right);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    vm.workOnBits(value.bitLength(), value.bitLength());
    out.print(value.toString());
  }
}
