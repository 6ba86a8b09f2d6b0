package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/** A method of a built-in type without an object: it looks whether the first argument is one. */
final class PyCheckedFunction extends PyFunctionLike {
  private final PyType owner;
  private final PyObject function;
  private final boolean derived;

  /**
   * A method of a built-in type.
   *
   * @param derived whether it was asked of a class that derives from the type: then instances of
   *     such classes will do
   */
  PyCheckedFunction(PyType owner, PyObject function, boolean derived) {
    this.owner = owner;
    this.function = function;
    this.derived = derived;
  }

  @Override
  public PyType type() {
    return PyBuiltin.TYPE;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    if (positional > 0 && args[at].type() != owner) {
      PyObject part = args[at].nativePart();
      if (derived && part.type() == owner) {
        PyObject[] own = Arrays.copyOfRange(args, at, at + positional + 2 * keywords);
        own[0] = part;
        return function.call(vm, own, 0, positional, keywords);
      }
      throw Errors.type(
          "argument should be a '" + owner.name() + "' not a '" + args[at].type().name() + "'");
    }
    return function.call(vm, args, at, positional, keywords);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<function>");
  }
}
