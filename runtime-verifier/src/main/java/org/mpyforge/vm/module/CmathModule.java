package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.libm.Libm;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyComplex;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyTuple;

/** The module {@code cmath} ({@code py/modcmath.c}). */
final class CmathModule {
  private static final double INVERSE_LN10 = 0.4342944819032518;

  private CmathModule() {}

  /** A function of a complex number's two parts. */
  @FunctionalInterface
  private interface Function {
    PyObject of(double real, double imaginary);
  }

  static void declare(Members m) {
    m.value("e", PyFloat.of(Math.E));
    m.value("pi", PyFloat.of(Math.PI));
    function(m, "phase", (x, y) -> PyFloat.of(Libm.atan2(y, x)));
    function(
        m, "polar", (x, y) -> PyTuple.of(PyFloat.of(modulus(x, y)), PyFloat.of(Libm.atan2(y, x))));
    m.fn2("rect", CmathModule::rect);
    function(m, "exp", (x, y) -> polar(Libm.exp(x), y));
    function(m, "log", (x, y) -> new PyComplex(0.5 * Libm.log(x * x + y * y), Libm.atan2(y, x)));
    function(
        m,
        "log10",
        (x, y) -> new PyComplex(0.5 * Libm.log10(x * x + y * y), INVERSE_LN10 * Libm.atan2(y, x)));
    function(m, "sqrt", (x, y) -> polar(Libm.pow(x * x + y * y, 0.25), 0.5 * Libm.atan2(y, x)));
    function(
        m, "cos", (x, y) -> new PyComplex(Libm.cos(x) * Libm.cosh(y), -Libm.sin(x) * Libm.sinh(y)));
    function(
        m, "sin", (x, y) -> new PyComplex(Libm.sin(x) * Libm.cosh(y), Libm.cos(x) * Libm.sinh(y)));
  }

  private static void function(Members m, String name, Function function) {
    m.fn1(
        name,
        (vm, argument) -> {
          PyComplex z = PyComplex.from(vm, argument);
          vm.heap.need(32);
          return function.of(z.real, z.imaginary);
        });
  }

  private static double modulus(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  private static PyComplex polar(double modulus, double angle) {
    return new PyComplex(modulus * Libm.cos(angle), modulus * Libm.sin(angle));
  }

  private static PyObject rect(Vm vm, PyObject modulus, PyObject angle) {
    vm.heap.need(32);
    return polar(Ops.toJavaDouble(vm, modulus), Ops.toJavaDouble(vm, angle));
  }
}
