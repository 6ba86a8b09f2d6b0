package org.mpyforge.vm.code;

import java.util.List;
import org.mpyforge.format.MpyFile;
import org.mpyforge.vm.PyThread;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyObject;

/** Runs what a compiler made: the way from {@code mpy-format}'s model into the interpreter. */
public final class Program {
  private Program() {}

  /**
   * The function that a file's outermost raw code is.
   *
   * @param globals the names it uses
   */
  public static PyFunction function(Vm vm, MpyFile file, PyDict globals) {
    return new PyFunction(CodeLoader.load(vm, file), globals, null, null);
  }

  /** The objects that a file's constants stand for, in their order. */
  public static List<PyObject> constants(Vm vm, MpyFile file) {
    return List.of(CodeLoader.objects(vm, file.constants()));
  }

  /** Runs a file's outermost raw code with the names of a module or of {@code exec}. */
  public static PyObject run(Vm vm, MpyFile file, PyDict globals, PyDict locals) {
    PyThread thread = vm.thread;
    PyDict savedGlobals = thread.globals;
    PyDict savedLocals = thread.locals;
    thread.globals = globals;
    thread.locals = locals;
    try {
      return function(vm, file, globals).call(vm, new PyObject[0], 0, 0, 0);
    } finally {
      thread.globals = savedGlobals;
      thread.locals = savedLocals;
    }
  }
}
