package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** The operators of {@code str} and {@code bytes}. */
final class StrOperations {
  private StrOperations() {}

  static PyObject binary(Vm vm, BinaryOperator op, PyStringLike left, PyObject right) {
    switch (op) {
      case MODULO, INPLACE_MODULO -> {
        return StrModulo.format(vm, left, right);
      }
      case MULTIPLY, INPLACE_MULTIPLY -> {
        return multiply(vm, left, right);
      }
      case EQUAL -> {
        return left.getClass() == right.getClass()
            ? PyBool.of(left.sameBytes((PyStringLike) right))
            : null;
      }
      default -> {
        Buffer other = operand(vm, op, left, right);
        return other == null ? null : binary(vm, op, left, right, other);
      }
    }
  }

  /** The bytes of the right operand: strings go with strings, bytes with all that has memory. */
  private static Buffer operand(Vm vm, BinaryOperator op, PyStringLike left, PyObject right) {
    if (left.getClass() == right.getClass() || left instanceof PyBytes) {
      return right.buffer(vm, false);
    }
    if (op == BinaryOperator.IN) {
      throw StrType.notText(right);
    }
    return null;
  }

  private static PyObject binary(
      Vm vm, BinaryOperator op, PyStringLike left, PyObject right, Buffer other) {
    return switch (op) {
      case LESS -> PyBool.of(compare(left, other) < 0);
      case MORE -> PyBool.of(compare(left, other) > 0);
      case LESS_EQUAL -> PyBool.of(compare(left, other) <= 0);
      case MORE_EQUAL -> PyBool.of(compare(left, other) >= 0);
      case IN -> PyBool.of(ByteSearch.first(vm, Buffer.of(left.data), other) >= 0);
      case ADD, INPLACE_ADD -> {
        if (left.data.length == 0 && right.getClass() == left.getClass()) {
          yield right;
        }
        if (other.length == 0) {
          yield left;
        }
        byte[] both = new byte[StrType.size(vm, left.data.length + (long) other.length)];
        System.arraycopy(left.data, 0, both, 0, left.data.length);
        System.arraycopy(other.bytes, other.offset, both, left.data.length, other.length);
        yield StrType.like(left, both);
      }
      default -> null;
    };
  }

  private static int compare(PyStringLike left, Buffer right) {
    return Arrays.compareUnsigned(
        left.data, 0, left.data.length, right.bytes, right.offset, right.offset + right.length);
  }

  /** {@code left * right}, or null if {@code right} is no integer. */
  static PyObject multiply(Vm vm, PyStringLike left, PyObject right) {
    if (Ops.asInteger(vm, right) == null) {
      return null;
    }
    long times = Ops.toJavaLong(vm, right);
    byte[] data = left.data;
    if (times <= 0 || data.length == 0) {
      return StrType.emptyLike(left);
    }
    long size = Math.multiplyHigh(times, data.length) != 0 ? Long.MAX_VALUE : times * data.length;
    byte[] all = new byte[StrType.size(vm, size)];
    System.arraycopy(data, 0, all, 0, data.length);
    int done = data.length;
    while (done < all.length) {
      int some = Math.min(done, all.length - done); // Each copy doubles what is there.
      System.arraycopy(all, 0, all, done, some);
      done += some;
    }
    return StrType.like(left, all);
  }

  static PyObject getItem(Vm vm, PyStringLike value, PyObject index) {
    if (value instanceof PyStr text) {
      return getCharacter(vm, text, index);
    }
    byte[] data = value.data;
    if (index instanceof PySlice slice) {
      PySlice.Bounds part = slice.plainBounds(vm, data.length);
      StrType.size(vm, part.count());
      return PyBytes.of(Arrays.copyOfRange(data, (int) part.start(), part.end()));
    }
    return PyInt.small(data[Sequences.index(vm, value.type(), data.length, index)] & 0xff);
  }

  private static PyObject getCharacter(Vm vm, PyStr text, PyObject index) {
    byte[] data = text.data;
    if (index instanceof PySlice slice) {
      boolean plain =
          slice.step == PyNone.NONE || (slice.step instanceof PyInt step && step.value == 1);
      if (!plain) {
        throw PySlice.stepError();
      }
      int start =
          slice.start == PyNone.NONE ? 0 : CharacterIndices.offsetBound(vm, text, slice.start);
      int stop =
          slice.stop == PyNone.NONE
              ? data.length
              : CharacterIndices.offsetBound(vm, text, slice.stop);
      return slice(vm, data, start, stop);
    }
    int at = CharacterIndices.offset(vm, text, index);
    if (at < 0) {
      throw Errors.index("string index out of range");
    }
    return slice(vm, data, at, Utf8.next(data, at, data.length));
  }

  /** A part of a string. */
  static PyStr slice(Vm vm, byte[] data, int start, int stop) {
    if (stop <= start) {
      return PyStr.EMPTY;
    }
    if (stop - start == 1 && data[start] >= 0) {
      return PyStr.ascii(data[start]);
    }
    StrType.size(vm, stop - start);
    return PyStr.ofUtf8(Arrays.copyOfRange(data, start, stop));
  }
}
