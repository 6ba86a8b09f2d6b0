package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** {@code ==} and {@code !=} ({@code mp_obj_equal_not_equal}, {@code py/obj.c}). */
final class Equality {
  private Equality() {}

  static PyObject equal(Vm vm, PyObject a, PyObject b) {
    if (a == b && isReflexive(a)) {
      return PyBool.TRUE;
    }
    PyObject result = a.binary(vm, BinaryOperator.EQUAL, b);
    if (result == null) {
      result = b.binary(vm, BinaryOperator.EQUAL, a);
    }
    return result == null ? PyBool.of(isSame(vm, a, b)) : result;
  }

  static PyObject notEqual(Vm vm, PyObject a, PyObject b) {
    if (a == b && isReflexive(a)) {
      return PyBool.FALSE;
    }
    PyObject result = notEqualOneWay(vm, a, b);
    if (result == null) {
      result = notEqualOneWay(vm, b, a);
    }
    return result == null ? PyBool.of(!isSame(vm, a, b)) : result;
  }

  /** The answer for objects that do not compare; text and bytes deserve a warning. */
  private static boolean isSame(Vm vm, PyObject a, PyObject b) {
    if (a instanceof PyStringLike && b instanceof PyStringLike && a.type() != b.type()) {
      vm.stderr().print("Warning: Comparison between bytes and str\n");
    }
    return a == b;
  }

  /** Only instances of classes can have {@code __ne__}; what they say is the result as it is. */
  private static PyObject notEqualOneWay(Vm vm, PyObject a, PyObject b) {
    if (a instanceof PyInstance) {
      PyObject result = a.binary(vm, BinaryOperator.NOT_EQUAL, b);
      if (result != null) {
        return result;
      }
    }
    PyObject equal = a.binary(vm, BinaryOperator.EQUAL, b);
    return equal == null ? null : PyBool.of(!Ops.truth(vm, equal));
  }

  /** Whether an object is always equal to itself. */
  private static boolean isReflexive(PyObject object) {
    return !(object instanceof PyFloat
        || object instanceof PyComplex
        || object instanceof PyInstance);
  }
}
