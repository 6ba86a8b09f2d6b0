package org.mpyforge.vm.object;

import java.math.BigInteger;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;

/** {@code True} and {@code False}. */
public final class PyBool extends PyInteger {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("bool")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY)
          .make((vm, type, args, at, n, kw) -> PyBool.make(vm, args, at, n, kw))
          .build();

  /** {@code False}. */
  public static final PyBool FALSE = new PyBool(PyInt.ZERO);

  /** {@code True}. */
  public static final PyBool TRUE = new PyBool(PyInt.ONE);

  private final PyInt number;

  private PyBool(PyInt number) {
    this.number = number;
  }

  /** The object for a truth value. */
  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  private static PyObject make(Vm vm, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, 1, false);
    return n == 0 ? FALSE : of(Ops.truth(vm, args[at]));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The integer that it is. */
  PyInt number() {
    return number;
  }

  @Override
  public BigInteger big() {
    return number.big();
  }

  @Override
  public long low() {
    return number.value;
  }

  @Override
  public boolean fitsLong() {
    return true;
  }

  @Override
  public boolean truth(Vm vm) {
    return this == TRUE;
  }

  @Override
  public PyObject hash(Vm vm) {
    return number;
  }

  @Override
  public PyObject toInt(Vm vm) {
    return number;
  }

  @Override
  public PyObject abs(Vm vm) {
    return number;
  }

  @Override
  public PyObject unary(Vm vm, UnaryOperator op) {
    return number.unary(vm, op);
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    PyObject result = number.binary(vm, op, right);
    // What the integer does not know, it asks of the right operand itself.
    return result != null || op == BinaryOperator.IN ? result : Ops.binary(vm, op, number, right);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    if (kind == PrintKind.JSON) {
      out.print(this == TRUE ? "true" : "false");
    } else {
      out.print(this == TRUE ? "True" : "False");
    }
  }
}
