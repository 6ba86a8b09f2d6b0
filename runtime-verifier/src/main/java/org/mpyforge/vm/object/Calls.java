package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** Checks and takes apart the arguments of built-in functions ({@code py/argcheck.c}). */
public final class Calls {
  private static final PyMap NO_KEYWORDS = PyMap.ordered(0);

  private Calls() {}

  /** Checks that there are exactly so many arguments, and no keywords. */
  static void checkCount(int positional, int keywords, int expected) {
    if (positional != expected || keywords != 0) {
      checkCount(positional, keywords, expected, expected, false);
    }
  }

  /** Checks the number of arguments, with the reference's messages. */
  public static void checkCount(
      int positional, int keywords, int min, int max, boolean takesKeywords) {
    if (keywords != 0 && !takesKeywords) {
      throw Errors.type("function doesn't take keyword arguments");
    }
    if (min == max) {
      if (positional != min) {
        throw Errors.type(
            "function takes " + min + " positional arguments but " + positional + " were given");
      }
    } else if (positional < min) {
      throw Errors.type(
          "function missing " + (min - positional) + " required positional arguments");
    } else if (positional > max) {
      throw Errors.type("function expected at most " + max + " arguments, got " + positional);
    }
  }

  /** The keyword arguments in an array as a table. */
  public static PyMap keywords(Vm vm, PyObject[] args, int at, int count) {
    if (count == 0) {
      return NO_KEYWORDS;
    }
    PyMap map = PyMap.ordered(count);
    for (int i = 0; i < count; i++) {
      map.put(vm, args[at + 2 * i], args[at + 2 * i + 1]);
    }
    return map;
  }

  /** Calls with positional arguments. */
  public static PyObject call(Vm vm, PyObject function, PyObject... args) {
    return function.call(vm, args, 0, args.length, 0);
  }

  /** Calls the method of an object, which must be there. */
  public static PyObject callMethod(Vm vm, PyObject object, PyStr name, PyObject... args) {
    var all = new PyObject[args.length + 2];
    Ops.loadMethod(vm, object, name, all, 0);
    System.arraycopy(args, 0, all, 2, args.length);
    return callLoaded(vm, all, 0, args.length, 0);
  }

  /**
   * Calls what {@link PyObject#lookup} has put at {@code at}: the function, the object or null, and
   * then the arguments.
   */
  public static PyObject callLoaded(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    return args[at + 1] == null
        ? args[at].call(vm, args, at + 2, positional, keywords)
        : args[at].call(vm, args, at + 1, positional + 1, keywords);
  }
}
