package org.mpyforge.vm.code;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyException;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;

/**
 * What generators do: send, throw, close, and delegate to one another ({@code py/objgenerator.c}).
 */
final class Generators {
  private static final PyStr SEND = PyStr.name("send");
  private static final PyStr THROW = PyStr.name("throw");
  private static final PyStr CLOSE = PyStr.name("close");

  private Generators() {}

  static void declare(Members m) {
    m.fn1("close", Generators::close);
    m.fn2("send", (vm, self, value) -> valueOrStop(vm, send(vm, self, value)));
    m.fn("throw", 2, 4, (vm, args) -> valueOrStop(vm, doThrow(vm, args)));
  }

  private static PyObject valueOrStop(Vm vm, PyObject value) {
    if (value == null) {
      throw Errors.stopIteration(vm.thread.takeStopValue());
    }
    return value;
  }

  private static PyObject send(Vm vm, PyObject self, PyObject value) {
    return resume(vm, (PyGenerator) self, value, null);
  }

  private static PyObject doThrow(Vm vm, PyObject[] args) {
    PyObject exception = args.length == 2 || args[2] == PyNone.NONE ? args[1] : args[2];
    return resume(vm, (PyGenerator) args[0], null, made(vm, exception));
  }

  private static PyObject made(Vm vm, PyObject exception) {
    return SlowOps.raise(vm, exception).exception;
  }

  private static PyObject close(Vm vm, PyObject self) {
    var exit = new PyException(Exceptions.GENERATOR_EXIT, PyTuple.EMPTY);
    try {
      if (resume(vm, (PyGenerator) self, null, exit) != null) {
        throw Errors.runtime("generator ignored GeneratorExit");
      }
    } catch (PyRaise e) {
      if (!e.is(Exceptions.GENERATOR_EXIT) && !e.is(Exceptions.STOP_ITERATION)) {
        throw e;
      }
    }
    return PyNone.NONE;
  }

  /**
   * Goes on with a generator.
   *
   * @param sent the value of the yield expression it stopped at
   * @param thrown an exception to raise there instead, or null
   * @return what it yields next; null at its end, with the result in {@code vm.thread.stopValue}
   */
  static PyObject resume(Vm vm, PyGenerator generator, PyObject sent, PyObject thrown) {
    Frame frame = generator.frame;
    if (generator.running) {
      throw Errors.value("generator already executing");
    }
    if (generator.finished) {
      if (thrown != null) {
        throw new PyRaise(thrown);
      }
      vm.thread.stopValue = null;
      return null;
    }
    if (frame.pc == 0) {
      if (sent != null && sent != PyNone.NONE) {
        throw Errors.type("can't send non-None value to a just-started generator");
      }
    } else if (sent != null) {
      frame.state[frame.sp] = sent;
    }
    generator.running = true;
    try {
      PyObject value = PyFunction.run(vm, frame, thrown);
      if (frame.yielded) {
        return value;
      }
      generator.finished = true;
      vm.thread.stopValue = value == PyNone.NONE ? null : value;
      return null;
    } catch (PyRaise e) {
      generator.finished = true;
      if (e.is(Exceptions.STOP_ITERATION)) {
        throw Errors.runtime("generator raised StopIteration");
      }
      throw e;
    } finally {
      generator.running = false;
    }
  }

  /** Whether a stopped frame stands at a {@code yield from}. */
  static boolean delegates(Frame frame) {
    return (frame.code.ops[frame.pc] & 0xff) == Op.YIELD_FROM;
  }

  /**
   * One step of {@code yield from}: passes what was sent or thrown on to the iterator below it.
   *
   * @return what to yield; null at the iterator's end, with the result in its place on the stack
   */
  static PyObject delegate(Vm vm, Frame frame, PyObject thrown) {
    PyObject[] s = frame.state;
    PyObject sent = s[frame.sp--];
    PyObject iterator = s[frame.sp];
    PyObject value;
    try {
      value = step(vm, iterator, sent, thrown);
    } catch (PyRaise e) {
      if (!e.is(Exceptions.STOP_ITERATION) || e.exception == thrown) {
        throw e;
      }
      value = null;
      vm.thread.stopValue = e.base().value();
    }
    if (value != null) {
      s[++frame.sp] = value;
      return value;
    }
    PyObject result = vm.thread.takeStopValue();
    s[frame.sp] = result == null ? PyNone.NONE : result;
    if (thrown != null && thrown.type().isSubclassOf(Exceptions.GENERATOR_EXIT)) {
      throw new PyRaise(thrown);
    }
    return null;
  }

  private static PyObject step(Vm vm, PyObject iterator, PyObject sent, PyObject thrown) {
    if (iterator instanceof PyGenerator generator) {
      return resume(vm, generator, thrown == null ? sent : null, thrown);
    }
    if (thrown == null) {
      if (sent == PyNone.NONE && iterator.isIterator()) {
        return iterator.next(vm);
      }
      return Calls.callMethod(vm, iterator, SEND, sent);
    }
    var method = new PyObject[3];
    if (thrown.type().isSubclassOf(Exceptions.GENERATOR_EXIT)) {
      if (Ops.loadMethodMaybe(vm, iterator, CLOSE, method, 0)) {
        Calls.callLoaded(vm, method, 0, 0, 0);
      }
      throw new PyRaise(thrown);
    }
    if (!Ops.loadMethodMaybe(vm, iterator, THROW, method, 0)) {
      throw new PyRaise(thrown);
    }
    method[2] = thrown;
    return Calls.callLoaded(vm, method, 0, 1, 0);
  }
}
