package org.mpyforge.vm.object;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mpyforge.vm.object.PyBuiltin.Fn0;
import org.mpyforge.vm.object.PyBuiltin.Fn1;
import org.mpyforge.vm.object.PyBuiltin.Fn2;
import org.mpyforge.vm.object.PyBuiltin.Fn3;
import org.mpyforge.vm.object.PyBuiltin.FnKw;
import org.mpyforge.vm.object.PyBuiltin.FnVar;

/** The names of a built-in type or module, in order: built-in functions and values. */
public final class Members {
  private final List<PyStr> names = new ArrayList<>();
  private final List<PyObject> values = new ArrayList<>();

  private Members() {}

  /** The table that a declaration gives, in its order. */
  public static PyMap of(Consumer<Members> declare) {
    var members = new Members();
    declare.accept(members);
    // A built-in type's table is looked up often and never changes: hashed, with room to spare.
    PyMap map = PyMap.withCapacity(members.names.size() * 2 + 1);
    members.addTo(map);
    return map;
  }

  /** Adds what a declaration gives to a table. */
  public static void declare(Consumer<Members> declare, PyMap map) {
    var members = new Members();
    declare.accept(members);
    members.addTo(map);
  }

  private void addTo(PyMap map) {
    for (int i = 0; i < names.size(); i++) {
      map.put(names.get(i), values.get(i));
    }
  }

  /** A value. */
  public Members value(String name, PyObject value) {
    names.add(PyStr.name(name));
    values.add(value);
    return this;
  }

  /** An integer. */
  public Members value(String name, long value) {
    return value(name, PyInt.of(value));
  }

  /** A function without arguments. */
  public Members fn0(String name, Fn0 function) {
    return value(name, PyBuiltin.of(name, function));
  }

  /** A function of one argument; for a type's method that is the object. */
  public Members fn1(String name, Fn1 function) {
    return value(name, PyBuiltin.of(name, function));
  }

  /** A function of two arguments. */
  public Members fn2(String name, Fn2 function) {
    return value(name, PyBuiltin.of(name, function));
  }

  /** A function of three arguments. */
  public Members fn3(String name, Fn3 function) {
    return value(name, PyBuiltin.of(name, function));
  }

  /** A function of {@code min} to {@code max} positional arguments. */
  public Members fn(String name, int min, int max, FnVar function) {
    return value(name, PyBuiltin.of(name, min, max, function));
  }

  /** A function of at least {@code min} positional arguments, and keyword arguments. */
  public Members kw(String name, int min, FnKw function) {
    return value(name, PyBuiltin.of(name, min, function));
  }

  /** A function of at least {@code min} positional arguments that is not bound to the object. */
  public Members staticFn(String name, int min, int max, FnVar function) {
    return value(name, new PyMethodWrapper(false, PyBuiltin.of(name, min, max, function)));
  }
}
