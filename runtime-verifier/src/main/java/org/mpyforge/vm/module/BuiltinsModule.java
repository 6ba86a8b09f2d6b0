package org.mpyforge.vm.module;

import java.util.Arrays;
import org.mpyforge.vm.PyThread;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;

/** The module {@code builtins}. */
final class BuiltinsModule {
  private BuiltinsModule() {}

  static void declare(Members m) {
    CodeFunctions.declare(m);
    m.kw("print", 0, BuiltinsModule::print);
    m.fn("__build_class__", 2, PyBuiltin.ANY, BuiltinsModule::buildClass);
    m.fn1("len", (vm, o) -> PyInt.of(Ops.len(vm, o)));
  }

  private static PyObject print(Vm vm, PyObject[] args, PyMap keywords) {
    Printer out = vm.stdout();
    for (int i = 0; i < args.length; i++) {
      if (i > 0) {
        out.print(" ");
      }
      args[i].print(vm, out, PrintKind.STR);
    }
    out.print("\n");
    return PyNone.NONE;
  }

  private static PyObject buildClass(Vm vm, PyObject[] args) {
    PyThread thread = vm.thread;
    PyDict saved = thread.locals;
    var locals = new PyDict();
    thread.locals = locals;
    try {
      Calls.call(vm, args[0]);
    } finally {
      thread.locals = saved;
    }
    PyTuple bases = PyTuple.of(Arrays.copyOfRange(args, 2, args.length));
    PyType meta = bases.items.length == 0 ? PyType.TYPE : bases.items[0].type();
    return Calls.call(vm, meta, args[1], bases, locals);
  }
}
