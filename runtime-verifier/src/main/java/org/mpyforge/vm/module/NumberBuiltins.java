package org.mpyforge.vm.module;

import java.math.BigInteger;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.libm.Libm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.IntType;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyComplex;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/** The types and functions of {@code builtins} that deal with numbers. */
final class NumberBuiltins {
  private static final PyStr FORMAT = PyStr.name("format");

  private NumberBuiltins() {}

  static void declare(Members m) {
    m.value("bool", PyBool.TYPE);
    m.value("complex", PyComplex.TYPE);
    m.value("float", PyFloat.TYPE);
    m.value("int", IntType.TYPE);
    m.fn1("abs", NumberBuiltins::abs);
    m.fn1("bin", NumberBuiltins::bin);
    m.fn1("chr", NumberBuiltins::chr);
    m.fn2("divmod", Ops::divmod);
    m.fn1("hex", (vm, number) -> hexOrOct(vm, number, 16, "0x", "%#x"));
    m.fn1("oct", (vm, number) -> hexOrOct(vm, number, 8, "0o", "%#o"));
    m.fn1("ord", NumberBuiltins::ord);
    m.fn("pow", 2, 3, NumberBuiltins::pow);
    m.fn("round", 1, 2, NumberBuiltins::round);
  }

  private static PyObject abs(Vm vm, PyObject number) {
    PyObject result = number.abs(vm);
    if (result == null) {
      throw Errors.type("unsupported type for __abs__: '" + number.type().name() + "'");
    }
    return result;
  }

  // ---- digits

  private static PyObject bin(Vm vm, PyObject number) {
    if (isInt(number)) {
      return digits(vm, (PyInteger) number, 2, "0b");
    }
    return Calls.callMethod(vm, PyStr.of("{:#b}"), FORMAT, number);
  }

  private static PyObject hexOrOct(Vm vm, PyObject number, int base, String prefix, String format) {
    if (isInt(number)) {
      return digits(vm, (PyInteger) number, base, prefix);
    }
    return Ops.binary(vm, BinaryOperator.MODULO, PyStr.of(format), number);
  }

  private static PyObject digits(Vm vm, PyInteger number, int base, String prefix) {
    BigInteger value = number.big();
    vm.workOnBits(value.bitLength(), value.bitLength());
    String text = value.abs().toString(base);
    vm.heap.need(32 + text.length());
    return PyStr.of((value.signum() < 0 ? "-" : "") + prefix + text);
  }

  private static boolean isInt(PyObject object) {
    return object instanceof PyInteger && !(object instanceof PyBool);
  }

  // ---- characters

  private static PyObject chr(Vm vm, PyObject number) {
    long code = Ops.toJavaLong(vm, number);
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      throw Errors.value("chr() arg not in range(0x110000)");
    }
    return PyStr.ofUtf8(utf8((int) code));
  }

  /** One character's bytes; Java's own encoder refuses half surrogates, Python does not. */
  private static byte[] utf8(int code) {
    if (code < 0x80) {
      return new byte[] {(byte) code};
    }
    int length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    byte[] bytes = new byte[length];
    int rest = code;
    for (int i = length - 1; i > 0; i--) {
      bytes[i] = (byte) (0x80 | rest & 0x3f);
      rest >>= 6;
    }
    bytes[0] = (byte) (0xf00 >> length | rest);
    return bytes;
  }

  private static PyObject ord(Vm vm, PyObject text) {
    int length;
    if (text instanceof PyBytes bytes) {
      length = bytes.data().length;
      if (length == 1) {
        return PyInt.of(bytes.data()[0] & 0xff);
      }
    } else {
      PyStr string = Ops.toStr(text);
      length = string.length();
      if (length == 1) {
        return PyInt.of(codeOf(string.data()));
      }
    }
    throw Errors.type("ord() expected a character, but string of length " + length + " found");
  }

  private static int codeOf(byte[] utf8) {
    int first = utf8[0] & 0xff;
    if (first < 0x80) {
      return first;
    }
    int code = first & 0x7f >> utf8.length;
    for (int i = 1; i < utf8.length; i++) {
      code = code << 6 | utf8[i] & 0x3f;
    }
    return code;
  }

  // ---- arithmetic

  private static PyObject pow(Vm vm, PyObject[] args) {
    if (args.length == 2) {
      return Ops.binary(vm, BinaryOperator.POWER, args[0], args[1]);
    }
    if (!isInt(args[0]) || !isInt(args[1]) || !isInt(args[2])) {
      throw Errors.type("pow() with 3 arguments requires integers");
    }
    BigInteger base = ((PyInteger) args[0]).big();
    BigInteger exponent = ((PyInteger) args[1]).big();
    BigInteger modulus = ((PyInteger) args[2]).big();
    if (modulus.signum() == 0) {
      throw Errors.value("divide by zero");
    }
    vm.heap.need(32 + modulus.bitLength() / 8);
    vm.workOnBits((long) modulus.bitLength() * exponent.bitLength(), modulus.bitLength());
    return PyInteger.of(power(base, exponent, modulus));
  }

  /** The reference's answers, its own where they are odd: 0 for negative exponents. */
  private static BigInteger power(BigInteger base, BigInteger exponent, BigInteger modulus) {
    BigInteger size = modulus.abs();
    if (base.signum() == 0 || exponent.signum() < 0 || size.equals(BigInteger.ONE)) {
      return BigInteger.ZERO;
    }
    if (exponent.signum() == 0) {
      return BigInteger.ONE;
    }
    BigInteger result = base.modPow(exponent, size);
    return modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result;
  }

  // ---- round

  private static PyObject round(Vm vm, PyObject[] args) {
    if (isInt(args[0])) {
      return args.length == 1 ? args[0] : roundInt(vm, (PyInteger) args[0], args[1]);
    }
    double value = Ops.toJavaDouble(vm, args[0]);
    if (args.length == 1) {
      return IntType.fromDouble(vm, Math.rint(value));
    }
    double factor = Libm.pow(10, (double) Ops.toJavaLong(vm, args[1]));
    vm.heap.need(16);
    return PyFloat.of(Math.rint(value * factor) / factor);
  }

  /** To a multiple of a power of ten, half to even. */
  private static PyObject roundInt(Vm vm, PyInteger number, PyObject places) {
    long digits = Ops.toJavaLong(vm, places);
    if (digits >= 0) {
      return number;
    }
    PyInteger unit =
        (PyInteger) Ops.binary(vm, BinaryOperator.POWER, PyInt.of(10), PyInt.of(-digits));
    BigInteger step = unit.big();
    BigInteger value = number.big();
    BigInteger above = value.mod(step);
    BigInteger down = value.subtract(above);
    int half = above.shiftLeft(1).compareTo(step);
    boolean up = half > 0 || half == 0 && down.divide(step).testBit(0);
    return PyInteger.of(up ? down.add(step) : down);
  }
}
