package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** {@code ==} and {@code !=} ({@code mp_obj_equal_not_equal}, {@code py/obj.c}). */
final class Equality {
  private Equality() {}

  static PyObject equal(Vm vm, PyObject a, PyObject b) {
    if (a == b && !(a instanceof PyFloat || a instanceof PyComplex)) {
      return PyBool.TRUE;
    }
    PyObject result = a.binary(vm, BinaryOperator.EQUAL, b);
    if (result == null) {
      result = b.binary(vm, BinaryOperator.EQUAL, a);
    }
    return result == null ? PyBool.FALSE : result;
  }

  static PyObject notEqual(Vm vm, PyObject a, PyObject b) {
    return PyBool.of(!Ops.truth(vm, equal(vm, a, b)));
  }
}
