package org.mpyforge.vm.object;

import java.math.BigInteger;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** The operators of integers, of any size. */
final class IntOperations {
  /** The longest result of a shift or power, bits: more is a {@code MemoryError}. */
  private static final long MAX_BITS = 1L << 28;

  private IntOperations() {}

  /** {@code left op right}, or null if the right one is no integer. */
  static PyObject binary(Vm vm, BinaryOperator op, PyInteger left, PyObject right) {
    if (!(right instanceof PyInteger other)) {
      return mixed(vm, op, left, right);
    }
    if (left.fitsLong() && other.fitsLong()) {
      PyObject result = longs(op, left.low(), other.low());
      if (result != null) {
        return result;
      }
    }
    return bigs(vm, op, left, other);
  }

  /** {@code left op right} for an operand that is no integer: a float, or something to repeat. */
  private static PyObject mixed(Vm vm, BinaryOperator op, PyInteger left, PyObject right) {
    if (right instanceof PyFloat other) {
      return FloatOperations.binary(vm, op, PyFloat.value(left), other.value);
    }
    if (right instanceof PyComplex other) {
      return ComplexOperations.binary(vm, op, new PyComplex(PyFloat.value(left), 0), other);
    }
    if (op == BinaryOperator.MULTIPLY
        && (right instanceof PyStringLike
            || right instanceof PyList
            || right.type() == PyTuple.TYPE)) {
      return right.binary(vm, op, left);
    }
    return null;
  }

  /** The result where a long is enough, else null. */
  private static PyObject longs(BinaryOperator op, long a, long b) {
    return switch (op) {
      case ADD, INPLACE_ADD -> {
        long sum = a + b;
        yield ((a ^ sum) & (b ^ sum)) < 0 ? null : PyInt.of(sum);
      }
      case SUBTRACT, INPLACE_SUBTRACT -> {
        long difference = a - b;
        yield ((a ^ b) & (a ^ difference)) < 0 ? null : PyInt.of(difference);
      }
      case MULTIPLY, INPLACE_MULTIPLY -> {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        yield high == low >> 63 ? PyInt.of(low) : null;
      }
      case LESS -> PyBool.of(a < b);
      case MORE -> PyBool.of(a > b);
      case EQUAL -> PyBool.of(a == b);
      case LESS_EQUAL -> PyBool.of(a <= b);
      case MORE_EQUAL -> PyBool.of(a >= b);
      case AND, INPLACE_AND -> PyInt.of(a & b);
      case OR, INPLACE_OR -> PyInt.of(a | b);
      case XOR, INPLACE_XOR -> PyInt.of(a ^ b);
      case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE ->
          b == 0 || (a == Long.MIN_VALUE && b == -1) ? null : PyInt.of(Math.floorDiv(a, b));
      case MODULO, INPLACE_MODULO -> b == 0 ? null : PyInt.of(Math.floorMod(a, b));
      case RSHIFT, INPLACE_RSHIFT -> b < 0 ? null : PyInt.of(a >> Math.min(b, 63));
      case LSHIFT, INPLACE_LSHIFT -> b >= 0 && b < 63 && a << b >> b == a ? PyInt.of(a << b) : null;
      case TRUE_DIVIDE, INPLACE_TRUE_DIVIDE -> b == 0 ? null : PyFloat.of((double) a / (double) b);
      case POWER, INPLACE_POWER -> power(a, b);
      default -> null;
    };
  }

  /** A power that fits a long, else null. */
  private static PyObject power(long base, long exponent) {
    if (exponent < 0) {
      return null;
    }
    long result = 1;
    long square = base;
    for (long left = exponent; left != 0; left >>= 1) {
      if ((left & 1) != 0) {
        if (Math.multiplyHigh(result, square) != (result * square) >> 63) {
          return null;
        }
        result *= square;
      }
      if (left > 1) {
        if (Math.multiplyHigh(square, square) != (square * square) >> 63) {
          return null;
        }
        square *= square;
      }
    }
    return PyInt.of(result);
  }

  private static PyObject bigs(Vm vm, BinaryOperator op, PyInteger left, PyInteger right) {
    BigInteger a = left.big();
    BigInteger b = right.big();
    return switch (op) {
      case ADD, INPLACE_ADD -> PyInteger.of(a.add(b));
      case SUBTRACT, INPLACE_SUBTRACT -> PyInteger.of(a.subtract(b));
      case MULTIPLY, INPLACE_MULTIPLY -> {
        vm.heap.need((a.bitLength() + (long) b.bitLength()) / 8);
        vm.workOnBits(a.bitLength(), b.bitLength());
        yield PyInteger.of(a.multiply(b));
      }
      case LESS -> PyBool.of(a.compareTo(b) < 0);
      case MORE -> PyBool.of(a.compareTo(b) > 0);
      case EQUAL -> PyBool.of(a.equals(b));
      case LESS_EQUAL -> PyBool.of(a.compareTo(b) <= 0);
      case MORE_EQUAL -> PyBool.of(a.compareTo(b) >= 0);
      case AND, INPLACE_AND -> PyInteger.of(a.and(b));
      case OR, INPLACE_OR -> PyInteger.of(a.or(b));
      case XOR, INPLACE_XOR -> PyInteger.of(a.xor(b));
      case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> PyInteger.of(floorDivide(vm, a, b)[0]);
      case MODULO, INPLACE_MODULO -> PyInteger.of(floorDivide(vm, a, b)[1]);
      case TRUE_DIVIDE, INPLACE_TRUE_DIVIDE -> {
        if (b.signum() == 0) {
          throw Errors.zeroDivision();
        }
        vm.heap.need(16);
        yield PyFloat.of(PyFloat.value(left) / PyFloat.value(right));
      }
      case LSHIFT, INPLACE_LSHIFT -> shiftLeft(vm, a, shiftCount(vm, right));
      case RSHIFT, INPLACE_RSHIFT ->
          PyInteger.of(a.shiftRight((int) Math.min(shiftCount(vm, right), Integer.MAX_VALUE)));
      case POWER, INPLACE_POWER -> power(vm, left, a, b);
      default -> null;
    };
  }

  /** Quotient and remainder, rounded down. */
  static BigInteger[] floorDivide(Vm vm, BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Errors.zeroDivision();
    }
    vm.workOnBits(a.bitLength(), b.bitLength());
    BigInteger[] both = a.divideAndRemainder(b);
    if (both[1].signum() != 0 && both[1].signum() != b.signum()) {
      both[0] = both[0].subtract(BigInteger.ONE);
      both[1] = both[1].add(b);
    }
    return both;
  }

  private static long shiftCount(Vm vm, PyInteger count) {
    long bits = Ops.toJavaLong(vm, count);
    if (bits < 0) {
      throw Errors.value("negative shift count");
    }
    return bits;
  }

  private static PyObject shiftLeft(Vm vm, BigInteger a, long bits) {
    if (a.signum() == 0) {
      return PyInt.ZERO;
    }
    checkBits(vm, bits > MAX_BITS ? bits : a.bitLength() + bits);
    return PyInteger.of(a.shiftLeft((int) bits));
  }

  private static PyObject power(Vm vm, PyInteger left, BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      return FloatOperations.binary(vm, BinaryOperator.POWER, PyFloat.value(a), PyFloat.value(b));
    }
    if (a.bitLength() <= 1 && !a.testBit(1) && a.signum() >= 0) {
      return b.signum() == 0 ? PyInt.ONE : left.toInt(vm);
    }
    if (a.equals(BigInteger.ONE.negate())) {
      return b.testBit(0) ? PyInt.of(-1) : PyInt.ONE;
    }
    long bits = b.bitLength() > 31 ? MAX_BITS + 1 : (a.bitLength() - 1) * b.longValue();
    checkBits(vm, bits);
    vm.workOnBits(bits, bits);
    return PyInteger.of(a.pow(b.intValue()));
  }

  private static void checkBits(Vm vm, long bits) {
    if (bits > MAX_BITS) {
      throw Errors.memory(bits / 8);
    }
    vm.heap.need(bits / 8);
  }
}
