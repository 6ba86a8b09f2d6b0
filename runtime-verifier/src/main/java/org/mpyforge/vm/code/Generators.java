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
  private static final PyStr NEXT = PyStr.name("__next__");

  /** What {@code close()} throws into a generator; it leaves no traces. */
  static final PyException EXIT = new PyException(Exceptions.GENERATOR_EXIT, PyTuple.EMPTY);

  private Generators() {}

  static void declare(Members m) {
    m.fn1("close", Generators::close);
    m.fn2("send", (vm, self, value) -> valueOrStop(vm, send(vm, self, value)));
    m.fn("throw", 2, 4, (vm, args) -> valueOrStop(vm, doThrow(vm, args)));
    m.fn2("pend_throw", Generators::pendThrow);
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
    return resume(vm, (PyGenerator) args[0], PyNone.NONE, exception);
  }

  private static PyObject pendThrow(Vm vm, PyObject self, PyObject exception) {
    var generator = (PyGenerator) self;
    if (generator.running) {
      throw executing();
    }
    PyObject before = generator.pending;
    generator.pending = exception == PyNone.NONE ? null : exception;
    return before == null ? PyNone.NONE : before;
  }

  private static PyRaise executing() {
    return Errors.value("generator already executing");
  }

  private static PyObject close(Vm vm, PyObject self) {
    try {
      if (resume(vm, (PyGenerator) self, PyNone.NONE, EXIT) == null) {
        return PyNone.NONE;
      }
    } catch (PyRaise e) {
      if (e.is(Exceptions.GENERATOR_EXIT)) {
        return PyNone.NONE;
      }
      throw e;
    }
    throw Errors.runtime("generator ignored GeneratorExit");
  }

  /**
   * Goes on with a generator.
   *
   * @param sent the value of the yield expression it stopped at
   * @param thrown an exception or its class to raise there instead, or null
   * @return what it yields next; null at its end, with the result in {@code vm.thread.stopValue}
   */
  static PyObject resume(Vm vm, PyGenerator generator, PyObject sent, PyObject thrown) {
    if (generator.finished) {
      vm.thread.stopValue = null;
      return null;
    }
    if (generator.running) {
      throw executing();
    }
    Frame frame = generator.frame;
    PyObject injected = generator.pending != null ? generator.pending : thrown;
    if (frame.pc != 0) {
      frame.state[frame.sp] = sent;
    } else if (sent != PyNone.NONE) {
      throw Errors.type("can't send non-None value to a just-started generator");
    }
    generator.pending = null;
    generator.running = true;
    boolean yielded = false;
    try {
      PyObject value = PyFunction.run(vm, frame, injected);
      yielded = frame.yielded;
      if (yielded) {
        return value;
      }
      vm.thread.stopValue = value == PyNone.NONE ? null : value;
      return null;
    } catch (PyRaise e) {
      if (e.is(Exceptions.STOP_ITERATION)) {
        throw stopped();
      }
      throw e;
    } finally {
      generator.running = false;
      generator.finished = !yielded;
    }
  }

  private static PyRaise stopped() {
    return Errors.runtime("generator raised StopIteration");
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
    vm.thread.stopValue = null;
    try {
      value = step(vm, iterator, sent, thrown);
    } catch (PyRaise e) {
      if (!e.is(Exceptions.STOP_ITERATION)) {
        throw e;
      }
      s[frame.sp] = e.base().value();
      return null;
    }
    if (value != null) {
      s[++frame.sp] = value;
      return value;
    }
    PyObject result = vm.thread.takeStopValue();
    s[frame.sp] = result == null ? PyNone.NONE : result;
    if (thrown != null && Ops.matchesException(thrown, Exceptions.GENERATOR_EXIT)) {
      throw SlowOps.raise(vm, thrown);
    }
    return null;
  }

  /** {@code mp_resume}: what an object that is delegated to does with a value or an exception. */
  private static PyObject step(Vm vm, PyObject iterator, PyObject sent, PyObject thrown) {
    if (iterator instanceof PyGenerator generator) {
      return resume(vm, generator, thrown == null ? sent : null, thrown);
    }
    if (thrown != null) {
      return throwInto(vm, iterator, thrown);
    }
    if (sent != PyNone.NONE) {
      return Calls.callMethod(vm, iterator, SEND, sent);
    }
    if (iterator.isIterator()) {
      return iterator.next(vm);
    }
    var method = new PyObject[2];
    return Ops.loadMethodMaybe(vm, iterator, NEXT, method, 0)
        ? Calls.callLoaded(vm, method, 0, 0, 0)
        : Calls.callMethod(vm, iterator, SEND, sent);
  }

  private static PyObject throwInto(Vm vm, PyObject iterator, PyObject thrown) {
    var method = new PyObject[3];
    if (thrown.type().isSubclassOf(Exceptions.GENERATOR_EXIT)) {
      if (Ops.loadMethodMaybe(vm, iterator, CLOSE, method, 0)) {
        vm.thread.stopValue = Calls.callLoaded(vm, method, 0, 0, 0);
        return null;
      }
    } else if (Ops.loadMethodMaybe(vm, iterator, THROW, method, 0)) {
      method[2] = thrown;
      return Calls.callLoaded(vm, method, 0, 1, 0);
    }
    throw Ops.matchesException(thrown, Exceptions.STOP_ITERATION)
        ? stopped()
        : SlowOps.raise(vm, thrown);
  }
}
