package org.mpyforge.vm.module;

import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.libm.Libm;
import org.mpyforge.vm.object.ArgSpec;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.IntType;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyTuple;

/** The module {@code math} ({@code py/modmath.c}). */
final class MathModule {
  private static final ArgSpec TOLERANCES =
      new ArgSpec().keywordOnly().object("rel_tol", PyFloat.of(1e-9)).object("abs_tol", PyInt.ZERO);

  private MathModule() {}

  static void declare(Members m) {
    m.value("e", PyFloat.of(Math.E));
    m.value("pi", PyFloat.of(Math.PI));
    m.value("tau", PyFloat.of(2 * Math.PI));
    m.value("inf", PyFloat.of(Double.POSITIVE_INFINITY));
    m.value("nan", PyFloat.of(Double.NaN));
    function(m, "sqrt", Math::sqrt);
    function(m, "pow", Libm::pow);
    function(m, "exp", Libm::exp);
    function(m, "expm1", Libm::expm1);
    m.fn("log", 1, 2, MathModule::log);
    function(m, "log2", Libm::log2);
    function(m, "log10", Libm::log10);
    function(m, "cosh", Libm::cosh);
    function(m, "sinh", Libm::sinh);
    function(m, "tanh", Libm::tanh);
    function(m, "acosh", Libm::acosh);
    function(m, "asinh", Libm::asinh);
    function(m, "atanh", Libm::atanh);
    function(m, "cos", Libm::cos);
    function(m, "sin", Libm::sin);
    function(m, "tan", Libm::tan);
    function(m, "acos", Libm::acos);
    function(m, "asin", Libm::asin);
    function(m, "atan", Libm::atan);
    function(m, "atan2", Libm::atan2);
    rounding(m, "ceil", Math::ceil);
    function(m, "copysign", Math::copySign);
    function(m, "fabs", Math::abs);
    rounding(m, "floor", Math::floor);
    function(m, "fmod", (x, y) -> x % y);
    m.fn1("frexp", MathModule::frexp);
    m.fn2("ldexp", MathModule::ldexp);
    m.fn1("modf", MathModule::modf);
    predicate(m, "isfinite", Double::isFinite);
    predicate(m, "isinf", Double::isInfinite);
    predicate(m, "isnan", Double::isNaN);
    m.kw("isclose", 2, MathModule::isClose);
    rounding(m, "trunc", x -> x < 0 ? Math.ceil(x) : Math.floor(x));
    m.fn1("radians", (vm, x) -> number(vm, Ops.toJavaDouble(vm, x) * (Math.PI / 180)));
    m.fn1("degrees", (vm, x) -> number(vm, Ops.toJavaDouble(vm, x) * (180 / Math.PI)));
    m.fn1("factorial", MathModule::factorial);
    function(m, "erf", Libm::erf);
    function(m, "erfc", Libm::erfc);
    function(m, "gamma", Libm::gamma);
    function(m, "lgamma", Libm::logGamma);
  }

  private static PyObject number(Vm vm, double value) {
    vm.heap.need(16);
    return PyFloat.of(value);
  }

  private static PyRaise domainError() {
    return Errors.value("math domain error");
  }

  /** A function of a number: a result that is none, or not finite, comes only from such ones. */
  private static void function(Members m, String name, DoubleUnaryOperator function) {
    m.fn1(
        name,
        (vm, argument) -> {
          double x = Ops.toJavaDouble(vm, argument);
          double result = function.applyAsDouble(x);
          if (Double.isNaN(result) && !Double.isNaN(x)
              || Double.isInfinite(result) && !Double.isInfinite(x)) {
            throw domainError();
          }
          return number(vm, result);
        });
  }

  private static void function(Members m, String name, DoubleBinaryOperator function) {
    m.fn2(
        name,
        (vm, first, second) -> {
          double x = Ops.toJavaDouble(vm, first);
          double y = Ops.toJavaDouble(vm, second);
          double result = function.applyAsDouble(x, y);
          if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)
              || Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
            throw domainError();
          }
          return number(vm, result);
        });
  }

  private static void rounding(Members m, String name, DoubleUnaryOperator function) {
    m.fn1(name, (vm, x) -> IntType.fromDouble(vm, function.applyAsDouble(Ops.toJavaDouble(vm, x))));
  }

  private static void predicate(Members m, String name, DoublePredicate predicate) {
    m.fn1(name, (vm, x) -> PyBool.of(predicate.test(Ops.toJavaDouble(vm, x))));
  }

  private static PyObject log(Vm vm, PyObject[] args) {
    double x = Ops.toJavaDouble(vm, args[0]);
    if (x <= 0) {
      throw domainError();
    }
    double log = Libm.log(x);
    if (args.length == 1) {
      return number(vm, log);
    }
    double base = Ops.toJavaDouble(vm, args[1]);
    if (base <= 0) {
      throw domainError();
    }
    if (base == 1) {
      throw Errors.zeroDivision();
    }
    return number(vm, log / Libm.log(base));
  }

  private static PyObject frexp(Vm vm, PyObject argument) {
    double x = Ops.toJavaDouble(vm, argument);
    int exponent = 0;
    if (x != 0 && Double.isFinite(x)) {
      if (Math.abs(x) < Double.MIN_NORMAL) {
        x *= 0x1p54;
        exponent = -54;
      }
      int shift = Math.getExponent(x) + 1;
      exponent += shift;
      x = Math.scalb(x, -shift);
    }
    return PyTuple.of(number(vm, x), PyInt.of(exponent));
  }

  private static PyObject ldexp(Vm vm, PyObject fraction, PyObject exponent) {
    // The C function takes an int, which cuts the number.
    int power = (int) Ops.toJavaLong(vm, exponent);
    return number(vm, Math.scalb(Ops.toJavaDouble(vm, fraction), power));
  }

  private static PyObject modf(Vm vm, PyObject argument) {
    double x = Ops.toJavaDouble(vm, argument);
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    double fraction = Double.isInfinite(x) ? 0 : x - whole;
    return PyTuple.of(
        number(vm, Double.isNaN(x) ? x : Math.copySign(fraction, x)),
        number(vm, Math.copySign(whole, x)));
  }

  private static PyObject isClose(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] tolerances = TOLERANCES.parse(vm, args, 2, keywords);
    double a = Ops.toJavaDouble(vm, args[0]);
    double b = Ops.toJavaDouble(vm, args[1]);
    double relative = Ops.toJavaDouble(vm, tolerances[0]);
    double absolute = Ops.toJavaDouble(vm, tolerances[1]);
    if (relative < 0 || absolute < 0) {
      throw domainError();
    }
    double apart = Math.abs(a - b);
    return PyBool.of(
        a == b
            || !Double.isInfinite(apart)
                && (apart <= absolute
                    || apart <= Math.abs(relative * a)
                    || apart <= Math.abs(relative * b)));
  }

  private static PyObject factorial(Vm vm, PyObject argument) {
    long n = Ops.toJavaLong(vm, argument);
    if (n < 0) {
      throw Errors.value("negative factorial");
    }
    if (n > 1 << 22) {
      throw Errors.memory(n);
    }
    vm.heap.need(32 + 2 * n);
    return n == 0 ? PyInt.ONE : PyInteger.of(product(vm, 1, n));
  }

  /** The product of all numbers from {@code first} to {@code last}, in halves of like size. */
  private static BigInteger product(Vm vm, long first, long last) {
    if (last - first < 2) {
      BigInteger one = BigInteger.valueOf(first);
      return first == last ? one : one.multiply(BigInteger.valueOf(last));
    }
    long middle = (first + last) >>> 1;
    BigInteger low = product(vm, first, middle);
    BigInteger high = product(vm, middle + 1, last);
    vm.workOnBits(low.bitLength(), high.bitLength());
    return low.multiply(high);
  }
}
