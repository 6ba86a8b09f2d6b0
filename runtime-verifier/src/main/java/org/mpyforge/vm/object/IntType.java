package org.mpyforge.vm.object;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.mpyforge.cross.number.NumberParser;
import org.mpyforge.cross.number.NumberSyntaxException;
import org.mpyforge.vm.Vm;

/** The type {@code int} ({@code py/objint.c}). */
public final class IntType {
  /** The type. */
  public static final PyType TYPE =
      PyType.builder("int")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY)
          .make(IntType::make)
          .members(IntType::declare)
          .build();

  private static final PyStr LITTLE = PyStr.name("little");

  private IntType() {}

  private static void declare(Members m) {
    PyBuiltin fromBytes = PyBuiltin.of("from_bytes", 2, 4, IntType::fromBytes);
    m.value("from_bytes", new PyMethodWrapper(true, fromBytes));
    m.fn("to_bytes", 1, 4, IntType::toBytes);
  }

  // ---- int(…)

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, 2, false);
    return switch (n) {
      case 0 -> PyInt.ZERO;
      case 1 -> convert(vm, args[at]);
      default -> {
        byte[] digits = Ops.textData(args[at]);
        yield parse(vm, digits, 0, digits.length, Ops.toJavaInt(vm, args[at + 1]));
      }
    };
  }

  private static PyObject convert(Vm vm, PyObject object) {
    if (object instanceof PyFloat number) {
      return fromDouble(vm, number.value);
    }
    PyObject number = object.toInt(vm);
    if (number != null) {
      return number;
    }
    Buffer text = object.buffer(vm, false);
    if (text == null) {
      return Ops.toInteger(vm, object);
    }
    return parse(vm, text.bytes, text.offset, text.offset + text.length, 10);
  }

  private static PyObject parse(Vm vm, byte[] text, int from, int to, int base) {
    vm.workOnBits(4L * (to - from), 4L * (to - from));
    try {
      PyInteger value = PyInteger.of(NumberParser.parseInteger(text, from, to, base).bigValue());
      if (value instanceof PyLong) {
        vm.heap.need(32 + (to - from) / 2);
      }
      return value;
    } catch (NumberSyntaxException e) {
      throw Errors.value(e.getMessage());
    }
  }

  /** The integer part of a double. */
  public static PyObject fromDouble(Vm vm, double value) {
    if (Double.isInfinite(value)) {
      throw Errors.overflow("can't convert inf to int");
    }
    if (Double.isNaN(value)) {
      throw Errors.value("can't convert NaN to int");
    }
    if (Math.abs(value) < 0x1p62) {
      return PyInt.small((long) value);
    }
    vm.heap.need(32 + Math.getExponent(value) / 8);
    return PyInteger.of(new BigDecimal(value).toBigInteger());
  }

  // ---- bytes

  /** A byte order that is not spelled {@code "little"} is big, whatever it is. */
  private static boolean isBigEndian(PyObject[] args) {
    return args.length < 3 || !(args[2] instanceof PyStr order && order.sameBytes(LITTLE));
  }

  private static PyObject fromBytes(Vm vm, PyObject[] args) {
    byte[] bytes = Ops.buffer(vm, args[1], false).toByteArray();
    if (!isBigEndian(args)) {
      reverse(bytes);
    }
    PyInteger value = PyInteger.of(new BigInteger(1, bytes));
    if (value instanceof PyLong) {
      vm.heap.need(32 + bytes.length);
    }
    return value;
  }

  private static PyObject toBytes(Vm vm, PyObject[] args) {
    long size = args.length < 2 ? 1 : Ops.toJavaLong(vm, args[1]);
    if (size < 0) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
    int length = StrType.size(vm, size);
    PyInteger number = Ops.toInteger(vm, args[0]);
    BigInteger value = number.big();
    if (!fits(number, value, length)) {
      throw Errors.overflow("buffer too small");
    }
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) (value.signum() < 0 ? -1 : 0));
    byte[] all = value.toByteArray();
    int used = Math.min(all.length, length);
    System.arraycopy(all, all.length - used, bytes, length - used, used);
    if (!isBigEndian(args)) {
      reverse(bytes);
    }
    return PyBytes.of(bytes);
  }

  /**
   * Whether a number has room in so many bytes. A negative one needs its sign bit; a positive one
   * may use all of them. Of a large negative one, the reference wants all digits to have room, and
   * they have 16 bits ({@code py/mpz.c}).
   */
  private static boolean fits(PyInteger number, BigInteger value, int length) {
    boolean negative = value.signum() < 0;
    boolean bitsFit = value.bitLength() + (negative ? 1 : 0) <= 8L * length;
    int digits = (value.abs().bitLength() + 15) / 16;
    return bitsFit && (!negative || !(number instanceof PyLong) || length >= 2 * digits);
  }

  private static void reverse(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte b = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = b;
    }
  }
}
