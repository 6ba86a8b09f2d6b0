package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;

/**
 * The module {@code random} ({@code extmod/modrandom.c}): Ilya Levin's generator Yasmarang, which
 * is in the public domain, so that a seed gives the numbers it gives on a board.
 */
final class RandomModule {
  private int pad;
  private int n;
  private int d;
  private int dat;

  private RandomModule() {
    seed(System.nanoTime());
  }

  private static RandomModule of(Vm vm) {
    return vm.part(RandomModule.class, v -> new RandomModule());
  }

  static void declare(Members m) {
    m.fn0("__init__", vm -> PyNone.NONE);
    m.fn1("getrandbits", RandomModule::bits);
    m.fn("seed", 0, 1, RandomModule::seed);
    m.fn("randrange", 1, 3, RandomModule::range);
    m.fn2("randint", RandomModule::integer);
    m.fn1("choice", RandomModule::choice);
    m.fn0("random", vm -> number(vm, of(vm).nextDouble()));
    m.fn2("uniform", RandomModule::uniform);
  }

  // ---- the generator

  private void seed(long seed) {
    pad = (int) seed;
    n = 69;
    d = 233;
    dat = 0;
  }

  /** The next 32 bits. */
  private int next() {
    pad += dat + d * n;
    pad = (pad << 3) + (pad >>> 29);
    n = pad | 2;
    d ^= (pad << 31) + (pad >>> 1);
    dat = (dat ^ (byte) pad ^ d >>> 8 ^ 1) & 0xff;
    return pad ^ d << 5 ^ pad >>> 18 ^ dat << 1;
  }

  /** A number from 0 up to a limit, exclusive; both are unsigned. */
  private long below(long limit) {
    long end = limit & 0xffff_ffffL;
    if (end == 0) {
      // What the reference's loop would never find, or take for any number.
      return next() & 0xffff_ffffL;
    }
    int mask = 1;
    while ((end & mask & 0xffff_ffffL) < end) {
      mask = mask << 1 | 1;
    }
    long value;
    do {
      value = next() & mask & 0xffff_ffffL;
    } while (value >= end);
    return value;
  }

  private double nextDouble() {
    long high = Integer.toUnsignedLong(next());
    long fraction = (high << 32 | Integer.toUnsignedLong(next())) & (1L << 52) - 1;
    return Double.longBitsToDouble(0x3ffL << 52 | fraction) - 1;
  }

  // ---- the functions

  private static PyRaise wrong() {
    return Errors.with(Exceptions.VALUE_ERROR);
  }

  private static PyObject number(Vm vm, double value) {
    vm.heap.need(16);
    return PyFloat.of(value);
  }

  private static PyObject bits(Vm vm, PyObject count) {
    long bits = Ops.toJavaLong(vm, count);
    if (bits > 32 || bits < 0) {
      throw Errors.value("bits must be 32 or less");
    }
    return bits == 0 ? PyInt.ZERO : PyInt.of((of(vm).next() & 0xffff_ffffL) & (1L << bits) - 1);
  }

  private static PyObject seed(Vm vm, PyObject[] args) {
    boolean given = args.length > 0 && args[0] != PyNone.NONE;
    of(vm).seed(given ? Ops.toInteger(vm, args[0]).low() : System.nanoTime());
    return PyNone.NONE;
  }

  private static PyObject range(Vm vm, PyObject[] args) {
    long start = args.length == 1 ? 0 : Ops.toJavaLong(vm, args[0]);
    long stop = Ops.toJavaLong(vm, args[args.length == 1 ? 0 : 1]);
    long step = args.length == 3 ? Ops.toJavaLong(vm, args[2]) : 1;
    if (step == 0) {
      throw wrong();
    }
    long count = (stop - start + step - Long.signum(step)) / step;
    if (count <= 0) {
      throw wrong();
    }
    return PyInt.of(start + step * of(vm).below(count));
  }

  private static PyObject integer(Vm vm, PyObject first, PyObject last) {
    long a = Ops.toJavaLong(vm, first);
    long b = Ops.toJavaLong(vm, last);
    if (a > b) {
      throw wrong();
    }
    return PyInt.of(a + of(vm).below(b - a + 1));
  }

  private static PyObject choice(Vm vm, PyObject items) {
    int length = Ops.len(vm, items);
    if (length <= 0) {
      throw Errors.with(Exceptions.INDEX_ERROR);
    }
    return Ops.getItem(vm, items, PyInt.of(of(vm).below(length)));
  }

  private static PyObject uniform(Vm vm, PyObject first, PyObject last) {
    double a = Ops.toJavaDouble(vm, first);
    double b = Ops.toJavaDouble(vm, last);
    return number(vm, a + (b - a) * of(vm).nextDouble());
  }
}
