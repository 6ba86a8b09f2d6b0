package org.mpyforge.vm.code;

import org.mpyforge.format.ScopeFlags;
import org.mpyforge.vm.PyThread;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Attributes;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyFunctionLike;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;

/** A function that a program defines; calling one whose code yields makes a generator. */
public final class PyFunction extends PyFunctionLike {
  private static final PyType GENERATOR_FUNCTION = PyType.builder("generator").build();
  private static final PyStr NAME = PyStr.name("__name__");
  private static final PyStr GLOBALS = PyStr.name("__globals__");

  final Code code;
  final PyDict globals;
  final PyTuple defaults;
  final PyDict keywordDefaults;
  private final boolean simple;
  private final boolean generator;

  PyFunction(Code code, PyDict globals, PyTuple defaults, PyDict keywordDefaults) {
    this.code = code;
    this.globals = globals;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    Code.Signature signature = code.signature;
    this.generator = ScopeFlags.GENERATOR.in(signature.flags);
    this.simple =
        !generator
            && (signature.flags & ~ScopeFlags.GENERATOR.mask()) == 0
            && signature.keywordOnly == 0
            && signature.cells.length == 0;
  }

  @Override
  public PyType type() {
    return generator ? GENERATOR_FUNCTION : PyBuiltin.TYPE;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    return call(vm, null, args, at, positional, keywords);
  }

  /** Calls with the cells of a closure as the first arguments; none if null. */
  PyObject call(Vm vm, PyObject[] cells, PyObject[] args, int at, int positional, int keywords) {
    var frame = new Frame(code, globals);
    int given = cells == null ? 0 : cells.length;
    if (simple && keywords == 0 && positional + given == code.signature.positional) {
      if (given != 0) {
        System.arraycopy(cells, 0, frame.state, 0, given);
      }
      System.arraycopy(args, at, frame.state, given, positional);
    } else {
      Arguments.bind(vm, this, frame, cells, args, at, positional, keywords);
    }
    if (generator) {
      vm.heap.need(64);
      return new PyGenerator(frame);
    }
    return run(vm, frame, null);
  }

  /** Runs a frame as a call: with its module's names, and counted. */
  static PyObject run(Vm vm, Frame frame, PyObject injected) {
    vm.enterCall();
    PyThread thread = vm.thread;
    PyDict saved = thread.globals;
    thread.globals = frame.globals;
    frame.caller = thread.frame;
    thread.frame = frame;
    try {
      return Interpreter.run(vm, frame, injected);
    } finally {
      thread.globals = saved;
      thread.frame = frame.caller;
      frame.caller = null;
      vm.leaveCall();
    }
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(NAME)) {
      return Attributes.value(code.name, found, at);
    }
    return name.sameBytes(GLOBALS) && Attributes.value(globals, found, at);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print(
        generator ? "<generator>" : "<function " + code.name + " at 0x" + Ops.address(this) + ">");
  }
}
