package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;

/** The module {@code sys}. */
final class SysModule {
  private static final String VERSION = "3.4.0; MicroPython v1.28.0 (Mpyforge)";

  private SysModule() {}

  static PyModule create(Vm vm) {
    return PyModule.builtin("sys", m -> declare(vm, m));
  }

  private static void declare(Vm vm, Members m) {
    m.value("argv", vm.argv);
    m.value("path", vm.sysPath);
    m.value("modules", vm.modules);
    m.value("byteorder", PyStr.of("little"));
    m.value("maxsize", PyInt.of(Long.MAX_VALUE));
    m.value("platform", PyStr.of("linux"));
    m.value("version", PyStr.of(VERSION));
    m.value("version_info", PyTuple.of(PyInt.of(3), PyInt.of(4), PyInt.of(0)));
    m.fn("exit", 0, 1, SysModule::exit);
    m.fn("print_exception", 1, PyBuiltin.ANY, SysModule::printException);
  }

  private static PyObject exit(Vm vm, PyObject[] args) {
    throw Errors.with(Exceptions.SYSTEM_EXIT, args);
  }

  private static PyObject printException(Vm vm, PyObject[] args) {
    org.mpyforge.vm.object.Tracebacks.print(vm, args[0], vm.stdout());
    return org.mpyforge.vm.object.PyNone.NONE;
  }
}
