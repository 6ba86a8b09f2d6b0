package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/** An instance of a type that {@code collections.namedtuple} made ({@code py/objnamedtuple.c}). */
public final class PyNamedTuple extends PyAttrTuple {
  private final PyType type;

  private PyNamedTuple(PyType type, PyStr[] fields, PyObject[] items) {
    super(fields, items);
    this.type = type;
  }

  /** {@code namedtuple(name, fields)}: the fields are names, or a string of them. */
  public static PyType defineType(Vm vm, PyObject name, PyObject names) {
    PyStr typeName = Ops.toStr(name);
    PyObject[] list =
        names instanceof PyStr text ? splitAtSpaces(vm, text) : Sequences.items(names);
    var fields = new PyStr[list.length];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Ops.toStr(list[i]);
    }
    return PyType.builder(typeName.text())
        .base(PyTuple.TYPE)
        .make((v, type, args, at, n, kw) -> make(v, type, fields, args, at, n, kw))
        .build();
  }

  private static PyObject[] splitAtSpaces(Vm vm, PyStr text) {
    return Arrays.stream(text.text().split("[ \\t\\n\\r\\x0b\\f]+", 0))
        .filter(word -> !word.isEmpty())
        .map(vm::intern)
        .toArray(PyObject[]::new);
  }

  private static PyObject make(
      Vm vm, PyType type, PyStr[] fields, PyObject[] args, int at, int n, int kw) {
    if (n + kw != fields.length) {
      throw Errors.type(
          type.name()
              + "() takes "
              + fields.length
              + " positional arguments but "
              + (n + kw)
              + " were given");
    }
    vm.heap.need(24 + 8L * fields.length);
    PyObject[] items = Arrays.copyOf(Arrays.copyOfRange(args, at, at + n), fields.length);
    for (int i = at + n; i < at + n + 2 * kw; i += 2) {
      PyStr keyword = (PyStr) args[i];
      int index = find(fields, keyword);
      if (index < 0) {
        throw Errors.type("unexpected keyword argument '" + keyword + "'");
      }
      if (items[index] != null) {
        throw Errors.type("function got multiple values for argument '" + keyword + "'");
      }
      items[index] = args[i + 1];
    }
    return new PyNamedTuple(type, fields, items);
  }

  @Override
  boolean equalsOtherTypes() {
    return true;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    throw Errors.attribute("can't set attribute");
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print(type.name());
    super.print(vm, out, kind);
  }
}
