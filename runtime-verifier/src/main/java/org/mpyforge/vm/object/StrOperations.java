package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** The operators of {@code str} and {@code bytes}. */
final class StrOperations {
  private StrOperations() {}

  static PyObject binary(Vm vm, BinaryOperator op, PyStringLike left, PyObject right) {
    if (!(right instanceof PyStringLike other) || left.getClass() != right.getClass()) {
      return null;
    }
    return switch (op) {
      case EQUAL -> PyBool.of(left.sameBytes(other));
      case LESS -> PyBool.of(Arrays.compareUnsigned(left.data, other.data) < 0);
      case MORE -> PyBool.of(Arrays.compareUnsigned(left.data, other.data) > 0);
      case LESS_EQUAL -> PyBool.of(Arrays.compareUnsigned(left.data, other.data) <= 0);
      case MORE_EQUAL -> PyBool.of(Arrays.compareUnsigned(left.data, other.data) >= 0);
      case ADD, INPLACE_ADD -> {
        vm.heap.need(left.data.length + (long) other.data.length);
        byte[] both = Arrays.copyOf(left.data, left.data.length + other.data.length);
        System.arraycopy(other.data, 0, both, left.data.length, other.data.length);
        yield left instanceof PyStr ? PyStr.ofUtf8(both) : PyBytes.of(both);
      }
      default -> null;
    };
  }

  static PyObject getItem(Vm vm, PyStringLike value, PyObject index) {
    return null;
  }

  static PyObject iter(Vm vm, PyStringLike value) {
    return null;
  }

  static void print(PyStringLike value, Printer out, PrintKind kind) {
    if (kind == PrintKind.STR && value instanceof PyStr) {
      out.write(value.data);
    } else {
      out.print("'");
      out.write(value.data);
      out.print("'");
    }
  }
}
