package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/** A function that Java implements. */
public abstract class PyBuiltin extends PyFunctionLike {
  /** {@code function}, the type of all functions that a program can name. */
  public static final PyType TYPE = PyType.builder("function").build();

  /** The most arguments of a function that takes any number. */
  public static final int ANY = Integer.MAX_VALUE;

  private final String name;

  PyBuiltin(String name) {
    this.name = name;
  }

  /** No arguments. */
  @FunctionalInterface
  public interface Fn0 {
    /** Does it. */
    PyObject call(Vm vm);
  }

  /** One argument. */
  @FunctionalInterface
  public interface Fn1 {
    /** Does it. */
    PyObject call(Vm vm, PyObject a);
  }

  /** Two arguments. */
  @FunctionalInterface
  public interface Fn2 {
    /** Does it. */
    PyObject call(Vm vm, PyObject a, PyObject b);
  }

  /** Three arguments. */
  @FunctionalInterface
  public interface Fn3 {
    /** Does it. */
    PyObject call(Vm vm, PyObject a, PyObject b, PyObject c);
  }

  /** Several arguments, in an array of its own. */
  @FunctionalInterface
  public interface FnVar {
    /** Does it. */
    PyObject call(Vm vm, PyObject[] args);
  }

  /** Several arguments and keyword arguments. */
  @FunctionalInterface
  public interface FnKw {
    /** Does it; {@code keywords} is an ordered table of its own, empty if there are none. */
    PyObject call(Vm vm, PyObject[] args, PyMap keywords);
  }

  /** A function object. */
  public static PyBuiltin of(String name, Fn0 function) {
    return new PyBuiltin(name) {
      @Override
      public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
        Calls.checkCount(positional, keywords, 0);
        return function.call(vm);
      }
    };
  }

  /** A function object. */
  public static PyBuiltin of(String name, Fn1 function) {
    return new PyBuiltin(name) {
      @Override
      public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
        Calls.checkCount(positional, keywords, 1);
        return function.call(vm, args[at]);
      }
    };
  }

  /** A function object. */
  public static PyBuiltin of(String name, Fn2 function) {
    return new PyBuiltin(name) {
      @Override
      public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
        Calls.checkCount(positional, keywords, 2);
        return function.call(vm, args[at], args[at + 1]);
      }
    };
  }

  /** A function object. */
  public static PyBuiltin of(String name, Fn3 function) {
    return new PyBuiltin(name) {
      @Override
      public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
        Calls.checkCount(positional, keywords, 3);
        return function.call(vm, args[at], args[at + 1], args[at + 2]);
      }
    };
  }

  /** A function object. */
  public static PyBuiltin of(String name, int min, int max, FnVar function) {
    return new PyBuiltin(name) {
      @Override
      public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
        Calls.checkCount(positional, keywords, min, max, false);
        return function.call(vm, Arrays.copyOfRange(args, at, at + positional));
      }
    };
  }

  /** A function object. */
  public static PyBuiltin of(String name, int min, FnKw function) {
    return new PyBuiltin(name) {
      @Override
      public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
        Calls.checkCount(positional, keywords, min, ANY, true);
        return function.call(
            vm,
            Arrays.copyOfRange(args, at, at + positional),
            Calls.keywords(vm, args, at + positional, keywords));
      }
    };
  }

  /** The name in Java, for debuggers. */
  public final String name() {
    return name;
  }

  @Override
  public final PyType type() {
    return TYPE;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<function>");
  }
}
