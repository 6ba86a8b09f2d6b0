package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** {@code super().__init__} of a class that derives from a built-in type: makes its object. */
final class NativeInit extends PyObject {
  static final NativeInit FUNCTION = new NativeInit();

  private NativeInit() {}

  @Override
  public PyType type() {
    return PyBuiltin.TYPE;
  }

  @Override
  public boolean isCallable(Vm vm) {
    return true;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    Calls.checkCount(positional, 0, 1, PyBuiltin.ANY, true);
    if (!(args[at] instanceof PyInstance self) || self.type().nativeBase() == null) {
      throw Errors.with(Exceptions.TYPE_ERROR);
    }
    self.makeNative(vm, args, at + 1, positional - 1, keywords);
    return PyNone.NONE;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<function>");
  }
}
