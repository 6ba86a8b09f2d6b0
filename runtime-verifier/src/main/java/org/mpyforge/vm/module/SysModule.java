package org.mpyforge.vm.module;

import java.util.List;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.PyFile;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyAttrTuple;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.Streams;
import org.mpyforge.vm.object.Tracebacks;

/** The module {@code sys}. */
final class SysModule {
  private static final String VERSION = "3.4.0; MicroPython v1.28.0 (Mpyforge)";

  private static final String[] STANDARD_STREAMS = {"stdin", "stdout", "stderr"};
  private static final PyStr[] IMPLEMENTATION =
      PyAttrTuple.fields("name", "version", "_machine", "_mpy", "_build", "_thread");

  /** Files of version 6.3 can be imported, without machine code. */
  private static final int MPY_VERSION = 6 | 3 << 8;

  /** {@code exit}, which is {@code machine.soft_reset} too. */
  static final PyBuiltin.FnVar EXIT = SysModule::exit;

  private SysModule() {}

  static PyModule create(Vm vm) {
    return PyModule.builtin("sys", List.of("path", "ps1", "ps2"), m -> declare(vm, m));
  }

  private static void declare(Vm vm, Members m) {
    m.value("argv", vm.argv);
    m.value("path", vm.sysPath);
    m.value("modules", vm.modules);
    for (int i = 0; i < STANDARD_STREAMS.length; i++) {
      m.value(STANDARD_STREAMS[i], PyFile.standard(vm, i));
    }
    m.value("implementation", implementation());
    m.value("byteorder", PyStr.of("little"));
    m.value("maxsize", PyInt.of(Long.MAX_VALUE));
    m.value("platform", PyStr.of("linux"));
    m.value("version", PyStr.of(VERSION));
    m.value("version_info", PyTuple.of(PyInt.of(3), PyInt.of(4), PyInt.of(0)));
    m.value("executable", PyStr.of(vm.executable));
    m.value("ps1", PyStr.of(Prompts.FIRST));
    m.value("ps2", PyStr.of(Prompts.SECOND));
    m.fn1("atexit", SysModule::atExit);
    m.fn("exit", 0, 1, EXIT);
    m.fn0("exc_info", SysModule::excInfo);
    m.fn("print_exception", 1, 2, SysModule::printException);
  }

  private static PyObject implementation() {
    PyObject version = PyTuple.of(PyInt.of(1), PyInt.of(28), PyInt.of(0), PyStr.EMPTY);
    return new PyAttrTuple(
        IMPLEMENTATION,
        PyStr.of("micropython"),
        version,
        PyStr.of("linux [Mpyforge] version"),
        PyInt.of(MPY_VERSION),
        PyStr.of("standard"),
        PyStr.of("GIL"));
  }

  private static PyObject atExit(Vm vm, PyObject function) {
    PyObject before = vm.atExit;
    vm.atExit = function;
    return before == null ? PyNone.NONE : before;
  }

  private static PyObject excInfo(Vm vm) {
    PyObject handled = vm.thread.handled;
    return handled == null
        ? PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE)
        : PyTuple.of(handled.type(), handled, PyNone.NONE);
  }

  private static PyObject exit(Vm vm, PyObject[] args) {
    throw Errors.with(Exceptions.SYSTEM_EXIT, args);
  }

  private static PyObject printException(Vm vm, PyObject[] args) {
    Printer out = args.length > 1 ? Streams.printer(vm, args[1]) : vm.stdout();
    Tracebacks.print(vm, args[0], out);
    return PyNone.NONE;
  }
}
