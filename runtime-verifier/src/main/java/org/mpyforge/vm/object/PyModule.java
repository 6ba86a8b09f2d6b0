package org.mpyforge.vm.object;

import java.util.List;
import java.util.function.Consumer;
import org.mpyforge.vm.Vm;

/** A module. */
public final class PyModule extends PyObject {
  /** The type. */
  public static final PyType TYPE = PyType.builder("module").build();

  private static final PyStr NAME = PyStr.name("__name__");
  private static final PyStr DICT = PyStr.name("__dict__");
  private static final PyStr GETATTR = PyStr.name("__getattr__");

  /** The module's names. */
  public final PyDict globals;

  private final boolean builtin;

  /** The names that a program may store in a built-in module. */
  private final List<String> mutable;

  /** What declares the names of a built-in module; null for others. */
  private final Consumer<Members> declaration;

  /** A module with its names. */
  public PyModule(PyDict globals, boolean builtin) {
    this(globals, builtin, List.of(), null);
  }

  private PyModule(
      PyDict globals, boolean builtin, List<String> mutable, Consumer<Members> declaration) {
    this.declaration = declaration;
    this.globals = globals;
    this.builtin = builtin;
    this.mutable = mutable;
  }

  /** A module that Java implements. */
  public static PyModule builtin(String name, Consumer<Members> declare) {
    return builtin(name, List.of(), declare);
  }

  /** A module that Java implements, and of which a program can store some names. */
  public static PyModule builtin(String name, List<String> mutable, Consumer<Members> declare) {
    Consumer<Members> declaration = m -> declare.accept(m.value("__name__", PyStr.name(name)));
    return new PyModule(new PyDict(Members.of(declaration)), true, mutable, declaration);
  }

  /** The module's names and their values, in a table of its own, in the order of declaration. */
  public PyMap memberList() {
    if (declaration == null) {
      return globals.map.copy();
    }
    PyMap list = PyMap.ordered(globals.map.slots());
    Members.declare(declaration, list);
    for (int i = 0; i < list.slots(); i++) {
      if (list.keyAt(i) instanceof PyStr name) {
        list.setValueAt(i, globals.map.get(name));
      }
    }
    return list;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The module's {@code __name__}, empty if it has none. */
  String name() {
    return globals.map.get(NAME) instanceof PyStr name ? name.text() : "";
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    PyObject value = globals.map.get(name);
    if (value == null && name.sameBytes(DICT)) {
      value = builtin ? PyDict.fixed(globals.map) : globals;
    }
    if (value == null) {
      PyObject getattr = globals.map.get(GETATTR);
      if (getattr == null) {
        return false;
      }
      value = Calls.call(vm, getattr, name);
    }
    return Attributes.value(value, found, at);
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    if (builtin && (value == null || !mutable.contains(name.text()))) {
      return false;
    }
    if (value == null) {
      return globals.map.remove(vm, name) != null;
    }
    globals.map.put(vm, name, value);
    return true;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    PyObject file = globals.map.get(PyStr.name("__file__"));
    out.print("<module '" + name() + "'");
    if (file != null) {
      out.print(" from '" + file + "'");
    }
    out.print(">");
  }
}
