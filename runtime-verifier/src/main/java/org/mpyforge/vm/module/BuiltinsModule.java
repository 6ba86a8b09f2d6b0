package org.mpyforge.vm.module;

import java.util.Arrays;
import org.mpyforge.vm.PyThread;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyCell;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.TextFunctions;
import org.mpyforge.vm.object.Types;

/** The module {@code builtins}. */
final class BuiltinsModule {
  private BuiltinsModule() {}

  static void declare(Members m) {
    CodeFunctions.declare(m);
    TextFunctions.declare(m);
    ContainerBuiltins.declare(m);
    NumberBuiltins.declare(m);
    Types.declare(m);
    Help.declare(m);
    m.fn("__build_class__", 2, PyBuiltin.ANY, BuiltinsModule::buildClass);
  }

  private static PyObject buildClass(Vm vm, PyObject[] args) {
    PyThread thread = vm.thread;
    PyDict saved = thread.locals;
    var locals = new PyDict();
    thread.locals = locals;
    // An exception leaves the body's names in place of the surrounding code's, up to the end of its
    // module or exec(): the reference's known fault (its issue 7171), which programs run into.
    PyObject cell = Calls.call(vm, args[0]);
    thread.locals = saved;
    PyTuple bases = PyTuple.of(Arrays.copyOfRange(args, 2, args.length));
    PyType meta = bases.items.length == 0 ? PyType.TYPE : bases.items[0].type();
    PyObject made = Calls.call(vm, meta, args[1], bases, locals);
    if (cell instanceof PyCell variable) {
      variable.value = made;
    }
    return made;
  }
}
