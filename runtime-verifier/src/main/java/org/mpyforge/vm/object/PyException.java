package org.mpyforge.vm.object;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.vm.Vm;

/** An exception of a built-in type. */
public final class PyException extends PyObject {
  private final PyType type;

  /** The arguments. */
  public PyTuple args;

  private final List<Entry> traceback = new ArrayList<>(0);

  /** A place that an exception came through. */
  public record Entry(PyStr file, int line, PyStr block) {}

  /** An exception with its arguments. */
  public PyException(PyType type, PyTuple args) {
    this.type = type;
    this.args = args;
  }

  @Override
  public PyType type() {
    return type;
  }

  /** Where the exception came through, the innermost place first. */
  public List<Entry> traceback() {
    return traceback;
  }

  /** The first argument if it is a string, else nothing: for messages to Java code. */
  String text() {
    return args.items.length > 0 && args.items[0] instanceof PyStr s ? s.text() : "";
  }

  /** {@code exc.value}: the first argument, or None. */
  public PyObject value() {
    return args.items.length == 0 ? PyNone.NONE : args.items[0];
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    return ExceptionType.lookup(this, name, found, at);
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject newValue) {
    return ExceptionType.storeAttr(this, name, newValue);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    ExceptionType.printAs(vm, type, this, out, kind);
  }
}
