package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/**
 * A tuple whose items have names, such as {@code sys.implementation} ({@code py/objattrtuple.c}).
 * Its type is called {@code tuple} but is another one.
 */
public class PyAttrTuple extends PyTuple {
  private static final PyType ATTR_TYPE = PyType.builder("tuple").build();

  private final PyStr[] fields;

  /** A tuple with a name for each item. */
  public PyAttrTuple(PyStr[] fields, PyObject... items) {
    super(items);
    this.fields = fields;
  }

  /** The names for a {@link PyAttrTuple}. */
  public static PyStr[] fields(String... names) {
    var fields = new PyStr[names.length];
    for (int i = 0; i < names.length; i++) {
      fields[i] = PyStr.name(names[i]);
    }
    return fields;
  }

  /** The index of a name, or -1. */
  static int find(PyStr[] fields, PyStr name) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].sameBytes(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public PyType type() {
    return ATTR_TYPE;
  }

  @Override
  public final boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    int index = find(fields, name);
    return index >= 0 && Attributes.value(items[index], found, at);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("(");
    for (int i = 0; i < items.length; i++) {
      out.print(i > 0 ? ", " : "");
      out.write(fields[i].data);
      out.print("=");
      items[i].print(vm, out, PrintKind.REPR);
    }
    out.print(")");
  }
}
