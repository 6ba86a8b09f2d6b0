package org.mpyforge.vm.object;

import java.math.BigInteger;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** An integer object of any size: {@link PyInt}, {@link PyLong} or {@link PyBool}. */
public abstract class PyInteger extends PyObject {

  /** The value. */
  public abstract BigInteger big();

  /** The low 64 bits of the value, two's complement. */
  public abstract long low();

  /** Whether the value fits a Java long. */
  public abstract boolean fitsLong();

  @Override
  public PyObject divmod(Vm vm, PyObject right) {
    if (right instanceof PyFloat divisor) {
      return PyFloat.divmod(vm, Ops.toJavaDouble(vm, this), divisor.value);
    }
    if (!(right instanceof PyInteger)) {
      return null;
    }
    vm.heap.need(32);
    return PyTuple.of(
        Ops.binary(vm, BinaryOperator.FLOOR_DIVIDE, this, right),
        Ops.binary(vm, BinaryOperator.MODULO, this, right));
  }

  /** An integer object with a value. */
  public static PyInteger of(BigInteger value) {
    return value.bitLength() < PyInt.BITS ? PyInt.of(value.longValue()) : new PyLong(value);
  }
}
