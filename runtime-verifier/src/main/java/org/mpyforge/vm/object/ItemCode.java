package org.mpyforge.vm.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import org.mpyforge.vm.Vm;

/**
 * The letters that say how an item of an array or a structure lies in memory, as on x86-64 ({@code
 * py/binary.c}): {@code bBhHiIlLqQ} integers, {@code efd} floats, {@code P} an address, {@code O}
 * an object, {@code S} the address of a string.
 */
public final class ItemCode {
  private static final VarHandle SHORT = handle(short[].class);
  private static final VarHandle INT = handle(int[].class);
  private static final VarHandle LONG = handle(long[].class);

  private ItemCode() {}

  private static VarHandle handle(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The size of an item in bytes, which is its alignment, too, where there is one.
   *
   * @param order {@code @} for the machine's own sizes, {@code <} or {@code >} for standard ones;
   *     with anything else no letter is known
   * @throws PyRaise a {@code ValueError} if the letter is not known
   */
  public static int size(char order, char code) {
    boolean known = order == '@' || order == '<' || order == '>';
    int size =
        switch (code) {
          case 'b', 'B' -> 1;
          case 'h', 'H', 'e' -> 2;
          case 'i', 'I', 'f' -> 4;
          case 'l', 'L' -> order == '@' ? 8 : 4;
          case 'q', 'Q', 'd', 'P', 'O', 'S' -> 8;
          default -> 0;
        };
    if (!known || size == 0) {
      throw Errors.value("bad typecode");
    }
    return size;
  }

  private static boolean isSigned(char code) {
    return code > 'Z';
  }

  // ---- bits

  /** Reads the bits of an item of 1, 2, 4 or 8 bytes. */
  private static long bits(byte[] bytes, int at, int size, boolean big) {
    return switch (size) {
      case 1 -> bytes[at];
      case 2 -> {
        short value = (short) SHORT.get(bytes, at);
        yield big ? Short.reverseBytes(value) : value;
      }
      case 4 -> {
        int value = (int) INT.get(bytes, at);
        yield big ? Integer.reverseBytes(value) : value;
      }
      default -> {
        long value = (long) LONG.get(bytes, at);
        yield big ? Long.reverseBytes(value) : value;
      }
    };
  }

  private static void setBits(byte[] bytes, int at, int size, boolean big, long bits) {
    switch (size) {
      case 1 -> bytes[at] = (byte) bits;
      case 2 -> {
        short value = (short) bits;
        SHORT.set(bytes, at, big ? Short.reverseBytes(value) : value);
      }
      case 4 -> {
        int value = (int) bits;
        INT.set(bytes, at, big ? Integer.reverseBytes(value) : value);
      }
      default -> LONG.set(bytes, at, big ? Long.reverseBytes(bits) : bits);
    }
  }

  private static PyObject integer(long bits, int size, boolean signed) {
    if (signed) {
      return PyInt.of(bits);
    }
    if (size == Long.BYTES) {
      return bits >= 0 ? PyInt.of(bits) : PyInteger.of(new BigInteger(Long.toUnsignedString(bits)));
    }
    return PyInt.of(bits & (1L << 8 * size) - 1);
  }

  private static long integerBits(Vm vm, PyObject value) {
    return value instanceof PyInteger number ? number.low() : Ops.toJavaLong(vm, value);
  }

  // ---- items of arrays

  /** The item of an array at a place in memory. */
  public static PyObject get(Vm vm, char code, int size, byte[] bytes, int at) {
    return switch (code) {
      case 'B' -> PyInt.small(bytes[at] & 0xff);
      case 'f', 'd', 'O' -> get(vm, code, size, bytes, at, false);
      case 'e', 'S' -> PyInt.ZERO; // The reference has arrays of these, but does not read them.
      default -> integer(bits(bytes, at, size, false), size, isSigned(code) || code == 'P');
    };
  }

  /** Sets the item of an array at a place in memory; integers that are too large lose bits. */
  static void set(Vm vm, char code, int size, byte[] bytes, int at, PyObject value) {
    switch (code) {
      case 'f', 'd', 'O' -> set(vm, code, size, bytes, at, false, value);
      case 'e', 'S' -> integerBits(vm, value);
      default -> setBits(bytes, at, size, false, integerBits(vm, value));
    }
  }

  // ---- items of structures

  /** The item of a structure at a place in memory. */
  public static PyObject get(Vm vm, char code, int size, byte[] bytes, int at, boolean big) {
    long bits = bits(bytes, at, size, big);
    return switch (code) {
      case 'f' -> PyFloat.of(Float.intBitsToFloat((int) bits));
      case 'd' -> PyFloat.of(Double.longBitsToDouble(bits));
      case 'e' -> PyFloat.of(HalfFloat.decode((short) bits));
      case 'O' -> Addresses.of(vm).objectAt(bits);
      case 'S' -> Addresses.textAt(vm, bits);
      default -> integer(bits, size, isSigned(code));
    };
  }

  /** Sets the item of a structure at a place in memory; integers that are too large lose bits. */
  public static void set(
      Vm vm, char code, int size, byte[] bytes, int at, boolean big, PyObject value) {
    long bits =
        switch (code) {
          case 'f' -> Float.floatToRawIntBits((float) Ops.toJavaDouble(vm, value));
          case 'd' -> Double.doubleToRawLongBits(Ops.toJavaDouble(vm, value));
          case 'e' -> HalfFloat.encode((float) Ops.toJavaDouble(vm, value));
          case 'O' -> Addresses.of(vm).addressOf(value);
          default -> integerBits(vm, value);
        };
    setBits(bytes, at, size, big, bits);
  }
}
