package org.mpyforge.vm.code;

import java.util.Arrays;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyCell;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyException;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyInstance;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PySet;
import org.mpyforge.vm.object.PySlice;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PySuper;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;

/** The interpreter's longer instructions. */
final class SlowOps {
  private static final PyStr ENTER = PyStr.name("__enter__");
  private static final PyStr EXIT = PyStr.name("__exit__");
  private static final PyStr BUILD_CLASS = PyStr.name("__build_class__");

  private static final int LESS_EQUAL = 3;
  private static final int MORE_EQUAL = 4;
  private static final int NOT_EQUAL = 5;

  private SlowOps() {}

  /** Does an instruction that goes on with the next one; gives the new top of the stack. */
  static int execute(Vm vm, Frame frame, int op, int top) {
    final PyObject[] s = frame.state;
    final Code code = frame.code;
    final int operand = op >> 8;
    int sp = top;
    switch (op & 0xff) {
      case Op.LOAD_SUPER_METHOD -> {
        sp -= 1;
        if (!(s[sp] instanceof PyType type)) {
          throw Errors.with(Exceptions.TYPE_ERROR);
        }
        new PySuper(type, s[sp + 1]).loadMethod(vm, code.names[operand], s, sp - 1);
      }
      case Op.LOAD_BUILD_CLASS -> s[++sp] = builtin(vm, BUILD_CLASS);
      case Op.DELETE_FAST -> {
        if (s[operand] == null) {
          throw unbound();
        }
        s[operand] = null;
      }
      case Op.DELETE_DEREF -> {
        PyCell cell = (PyCell) s[operand];
        if (cell.value == null) {
          throw unbound();
        }
        cell.value = null;
      }
      case Op.DELETE_NAME -> delete(vm, vm.thread.locals, code.names[operand]);
      case Op.DELETE_GLOBAL -> delete(vm, frame.globals, code.names[operand]);
      case Op.GET_ITER -> s[sp] = Ops.iter(vm, s[sp]);
      case Op.BUILD_MAP -> {
        vm.heap.need(32 + 16L * operand);
        s[++sp] = new PyDict(PyMap.withCapacity(operand));
      }
      case Op.STORE_MAP -> {
        sp -= 2;
        ((PyDict) s[sp]).map.put(vm, s[sp + 2], s[sp + 1]);
      }
      case Op.BUILD_SET -> {
        sp -= operand - 1;
        s[sp] = PySet.of(vm, Arrays.copyOfRange(s, sp, sp + operand));
      }
      case Op.BUILD_SLICE -> {
        PyObject step = operand == 3 ? s[sp--] : PyNone.NONE;
        sp--;
        // No need of the heap: the reference keeps a slice that is used at once on the stack.
        s[sp] = new PySlice(s[sp], s[sp + 1], step);
      }
      case Op.UNPACK_SEQUENCE -> sp = Unpacking.sequence(vm, s, sp, operand);
      case Op.UNPACK_EX -> sp = Unpacking.starred(vm, s, sp, operand & 0xff, operand >> 8 & 0xff);
      case Op.RAISE_LAST -> throw raiseLast(frame);
      case Op.RAISE_OBJ -> throw raise(vm, s[sp]);
      case Op.RAISE_FROM -> {
        if (s[sp] != PyNone.NONE) {
          vm.stderr().print("Warning: exception chaining not supported\n");
        }
        throw raise(vm, s[sp - 1]);
      }
      case Op.MAKE_FUNCTION -> s[++sp] = function(vm, frame, operand, null, null);
      case Op.MAKE_FUNCTION_DEFARGS -> {
        sp--;
        s[sp] = function(vm, frame, operand, (PyTuple) s[sp], (PyDict) s[sp + 1]);
      }
      case Op.MAKE_CLOSURE -> {
        int cells = operand & 0xff;
        sp -= cells - 1;
        s[sp] = closure(vm, function(vm, frame, operand >> 8, null, null), s, sp, cells);
      }
      case Op.MAKE_CLOSURE_DEFARGS -> {
        int cells = operand & 0xff;
        sp -= cells + 1;
        PyFunction function =
            function(vm, frame, operand >> 8, (PyTuple) s[sp], (PyDict) s[sp + 1]);
        s[sp] = closure(vm, function, s, sp + 2, cells);
      }
      case Op.CALL_FUNCTION_VAR_KW -> sp = StarCalls.function(vm, frame, operand, sp);
      case Op.CALL_METHOD_VAR_KW -> sp = StarCalls.method(vm, frame, operand, sp);
      case Op.IMPORT_NAME -> {
        sp--;
        s[sp] = vm.importer.importName(vm, code.names[operand], s[sp + 1], s[sp]);
      }
      case Op.IMPORT_FROM -> {
        s[sp + 1] = vm.importer.importFrom(vm, s[sp], code.names[operand]);
        sp++;
      }
      case Op.IS_EXCEPTION -> {
        sp--;
        s[sp] = PyBool.of(s[sp].nativePart() instanceof PyException);
      }
      case Op.IMPORT_STAR -> vm.importer.importAll(vm, s[sp--]);
      case Op.SETUP_WITH -> sp = setupWith(vm, frame, operand, sp);
      case Op.WITH_CLEANUP -> sp = withCleanup(vm, s, sp);
      default -> throw new IllegalStateException("unknown instruction " + op);
    }
    return sp;
  }

  // ---- names

  static PyRaise unbound() {
    return Errors.of(Exceptions.NAME_ERROR, "local variable referenced before assignment");
  }

  private static void delete(Vm vm, PyDict names, PyStr name) {
    if (names.map.remove(vm, name) == null) {
      throw Errors.key(name);
    }
  }

  static PyObject loadName(Vm vm, Frame frame, PyStr name) {
    PyDict locals = vm.thread.locals;
    PyObject value = locals.map.get(name);
    return value != null ? value : global(vm, frame, name);
  }

  static PyObject loadGlobal(Vm vm, Frame frame, Code code, int pc, PyStr name) {
    PyMap map = frame.globals.map;
    PyMap builtins = vm.builtinNames.map;
    int hint = -1 - code.hints[pc];
    if (hint >= 0 && code.shapes[pc] == map.shape() && builtins.isAt(hint, name)) {
      return builtins.valueAt(hint);
    }
    int slot = map.find(name);
    if (slot >= 0) {
      code.hints[pc] = slot;
      return map.valueAt(slot);
    }
    slot = builtins.find(name);
    if (slot < 0) {
      throw Errors.name(name);
    }
    code.hints[pc] = -1 - slot;
    code.shapes[pc] = map.shape();
    return builtins.valueAt(slot);
  }

  private static PyObject global(Vm vm, Frame frame, PyStr name) {
    PyObject value = frame.globals.map.get(name);
    return value != null ? value : builtin(vm, name);
  }

  private static PyObject builtin(Vm vm, PyStr name) {
    PyObject value = vm.builtinNames.map.get(name);
    if (value == null) {
      throw Errors.name(name);
    }
    return value;
  }

  // ---- attributes

  static PyObject loadAttr(Vm vm, Code code, int pc, PyObject object, PyStr name) {
    if (object instanceof PyInstance instance) {
      PyMap map = instance.members;
      int hint = code.hints[pc];
      if (map.isAt(hint, name)) {
        return map.valueAt(hint);
      }
      int slot = map.find(name);
      if (slot >= 0) {
        code.hints[pc] = slot;
        return map.valueAt(slot);
      }
    }
    return Ops.loadAttr(vm, object, name);
  }

  static void storeAttr(Vm vm, Code code, int pc, PyObject object, PyStr name, PyObject value) {
    if (value != null && object instanceof PyInstance instance && instance.isPlain()) {
      PyMap map = instance.members;
      int hint = code.hints[pc];
      if (map.isAt(hint, name)) {
        map.setValueAt(hint, value);
        return;
      }
      int slot = map.find(name);
      if (slot >= 0) {
        code.hints[pc] = slot;
        map.setValueAt(slot, value);
        return;
      }
    }
    Ops.storeAttr(vm, object, name, value);
  }

  /** Replaces the object at {@code sp} by its method, and puts the object behind it. */
  static void loadMethod(Vm vm, Code code, int pc, PyObject[] s, int sp, PyStr name) {
    PyObject object = s[sp];
    MethodCache cache = code.methods[pc];
    PyType type = object.type();
    if (cache != null && cache.type() == type && cache.version() == vm.classVersion) {
      s[sp] = cache.function();
      s[sp + 1] = object;
      return;
    }
    Ops.loadMethod(vm, object, name, s, sp);
    if (s[sp + 1] == object && !(object instanceof PyType) && type.bindsAlways(name)) {
      code.methods[pc] = new MethodCache(type, vm.classVersion, s[sp]);
    }
  }

  // ---- objects

  /** The next item of a loop; null at the end, however the iterator says so. */
  static PyObject nextItem(Vm vm, PyObject iterator) {
    try {
      return iterator.next(vm);
    } catch (PyRaise e) {
      if (e.is(Exceptions.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  static PyObject newFloat(Vm vm, double value) {
    vm.heap.need(16);
    return PyFloat.of(value);
  }

  static PyObject tuple(Vm vm, PyObject[] s, int from, int n) {
    vm.heap.need(16 + 8L * n);
    return PyTuple.of(Arrays.copyOfRange(s, from, from + n));
  }

  static PyObject list(Vm vm, PyObject[] s, int from, int n) {
    vm.heap.need(32 + 8L * n);
    return new PyList(Arrays.copyOfRange(s, from, from + n));
  }

  static int storeInComprehension(Vm vm, PyObject[] s, int top, int operand) {
    int kind = operand & 3;
    PyObject collection = s[top - (operand >> 2)];
    switch (kind) {
      case 0 -> ((PyList) collection).append(vm, s[top]);
      case 1 -> {
        ((PyDict) collection).map.put(vm, s[top], s[top - 1]);
        return top - 2;
      }
      default -> ((PySet) collection).add(vm, s[top]);
    }
    return top - 1;
  }

  private static PyFunction function(
      Vm vm, Frame frame, int child, PyTuple defaults, PyDict keywordDefaults) {
    vm.heap.need(32);
    return new PyFunction(frame.code.children[child], frame.globals, defaults, keywordDefaults);
  }

  private static PyObject closure(Vm vm, PyFunction function, PyObject[] s, int from, int cells) {
    vm.heap.need(16 + 8L * cells);
    return new PyClosure(function, Arrays.copyOfRange(s, from, from + cells));
  }

  /** A comparison whose operator is a {@link BinaryOperator}'s number. */
  static boolean compare(Vm vm, int operator, PyObject a, PyObject b) {
    if (a instanceof PyInt x && b instanceof PyInt y) {
      switch (operator) {
        case LESS_EQUAL -> {
          return x.value <= y.value;
        }
        case MORE_EQUAL -> {
          return x.value >= y.value;
        }
        case NOT_EQUAL -> {
          return x.value != y.value;
        }
        default -> {
          // Compared like other objects.
        }
      }
    }
    return Ops.truth(vm, Ops.binary(vm, BinaryOperator.ofNumber(operator), a, b));
  }

  // ---- exceptions

  /**
   * Notes that an exception came through here; not again where it is raised again, by the end of a
   * finally block or a bare {@code raise}.
   */
  static void addTraceback(Frame frame, PyObject exception) {
    Code code = frame.code;
    int at = Math.max(0, frame.pc - 1);
    int op = code.ops[at] & 0xff;
    if (op == Op.END_FINALLY || op == Op.RAISE_LAST || exception == Generators.EXIT) {
      return;
    }
    PyException base = (PyException) exception.nativePart();
    int line = code.lineAt(at);
    base.traceback().add(new PyException.Entry(code.file, line, code.name));
  }

  private static PyRaise raiseLast(Frame frame) {
    PyObject last = frame.handledException();
    return last == null ? Errors.runtime("no active exception to reraise") : new PyRaise(last);
  }

  /** The exception that {@code raise object} raises: a class is called. */
  static PyRaise raise(Vm vm, PyObject object) {
    PyObject made =
        object instanceof PyType type && type.isSubclassOf(Exceptions.BASE_EXCEPTION)
            ? Calls.call(vm, type)
            : object;
    if (made.nativePart() instanceof PyException) {
      return new PyRaise(made);
    }
    return Errors.type("exceptions must derive from BaseException");
  }

  private static int setupWith(Vm vm, Frame frame, int target, int sp) {
    PyObject[] s = frame.state;
    PyObject manager = s[sp];
    Ops.loadMethod(vm, manager, EXIT, s, sp);
    var enter = new PyObject[2];
    Ops.loadMethod(vm, manager, ENTER, enter, 0);
    PyObject value = Calls.callLoaded(vm, enter, 0, 0, 0);
    frame.open(target, sp + 1, true);
    s[sp + 2] = value;
    return sp + 2;
  }

  /**
   * Calls {@code __exit__}, which lies with its object below what brought control here: None, an
   * exception, or (with a value or target below it) the cause of an unwinding.
   */
  private static int withCleanup(Vm vm, PyObject[] s, int sp) {
    PyObject cause = s[sp];
    if (cause == PyNone.NONE) {
      exit(vm, s, sp - 2, PyNone.NONE, PyNone.NONE);
      s[sp - 2] = PyNone.NONE;
      return sp - 2;
    }
    if (cause instanceof PyInt) {
      exit(vm, s, sp - 3, PyNone.NONE, PyNone.NONE);
      s[sp - 3] = s[sp - 1];
      s[sp - 2] = cause;
      return sp - 2;
    }
    PyObject answer = exit(vm, s, sp - 2, cause.type(), cause);
    s[sp - 2] = Ops.truth(vm, answer) ? PyNone.NONE : cause;
    return sp - 2;
  }

  private static PyObject exit(Vm vm, PyObject[] s, int at, PyObject type, PyObject exception) {
    PyObject[] call = {s[at], s[at + 1], type, exception, PyNone.NONE};
    return Calls.callLoaded(vm, call, 0, 3, 0);
  }

  /** Closes the innermost handler, and whatever that handled, {@code sys.exc_info()} is empty. */
  static void leaveHandler(Vm vm, Frame frame) {
    frame.close();
    vm.thread.handled = null;
  }

  /**
   * Goes to the next finally block on the way out of the function, if there is one.
   *
   * @return whether there is none: the function returns what is on top of the stack
   */
  static boolean unwindReturn(Vm vm, Frame frame) {
    PyObject[] s = frame.state;
    PyObject value = s[frame.sp];
    while (frame.openHandlers > 0) {
      // A finally block that lies behind is the one that returns: nobody will ask why it was
      // entered.
      if (frame.handlerIsFinally() && frame.handlerTarget() >= frame.pc) {
        int at = frame.handlerTop() + 1;
        s[at] = value;
        s[at + 1] = Interpreter.UNWIND_RETURN;
        frame.sp = at + 1;
        frame.pc = frame.handlerTarget();
        return false;
      }
      leaveHandler(vm, frame);
    }
    return true;
  }

  /** Forgets why a finally block was entered, since it is being left in another way. */
  private static void cancelFinally(Frame frame) {
    PyObject[] s = frame.state;
    int drop = s[frame.sp - 1] instanceof PyInt ? 2 : 1;
    s[frame.sp - drop] = s[frame.sp];
    frame.sp -= drop;
  }

  /** Begins to leave handlers on the way to a place in the code. */
  static void unwindJump(Vm vm, Frame frame, PyObject unwinding) {
    frame.state[++frame.sp] = unwinding;
    continueJump(vm, frame, (int) ((PyInt) unwinding).value & 0x7f);
  }

  private static void continueJump(Vm vm, Frame frame, int handlers) {
    PyObject[] s = frame.state;
    for (int left = handlers; left > 0; ) {
      left--;
      if (frame.handlerIsFinally()) {
        if (frame.handlerTarget() >= frame.pc) {
          s[++frame.sp] = PyInt.of(left);
          frame.pc = frame.handlerTarget();
          return;
        }
        cancelFinally(frame);
      }
      leaveHandler(vm, frame);
    }
    long unwinding = ((PyInt) s[frame.sp--]).value;
    frame.pc = (int) (unwinding >> 8);
    if ((unwinding & 0x80) != 0) {
      frame.sp -= 4;
    }
  }

  /**
   * Goes on with what brought control into a finally block.
   *
   * @return whether the function returns what is on top of the stack
   */
  static boolean endFinally(Vm vm, Frame frame) {
    leaveHandler(vm, frame);
    PyObject cause = frame.state[frame.sp--];
    if (cause == PyNone.NONE) {
      return false;
    }
    if (!(cause instanceof PyInt left)) {
      throw new PyRaise(cause);
    }
    if (cause == Interpreter.UNWIND_RETURN) {
      return unwindReturn(vm, frame);
    }
    continueJump(vm, frame, (int) left.value);
    return false;
  }
}
