package org.mpyforge.vm.code;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyCell;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;

/**
 * Runs code. One loop with a case for each {@link Op}: short or frequent ones are done here, the
 * others in {@link SlowOps}. The loop must stay below 8,000 bytes of JVM bytecode, or HotSpot never
 * compiles it.
 *
 * <p>Whatever can make objects or run the program's code says before how deep the stack is ({@link
 * Frame#sp}): what is on it is in use.
 */
final class Interpreter {
  private static final BinaryOperator[] BINARY = BinaryOperator.values();
  private static final UnaryOperator[] UNARY = UnaryOperator.values();

  /** On the stack, what makes END_FINALLY return. */
  static final PyObject UNWIND_RETURN = PyInt.of(-1);

  private Interpreter() {}

  /**
   * Runs a frame until it returns or yields ({@link Frame#yielded}).
   *
   * @param injected an exception to raise where the frame stopped, or null
   * @return the value
   */
  static PyObject run(Vm vm, Frame frame, PyObject injected) {
    PyObject passedOn = injected;
    if (injected != null && !Generators.delegates(frame)) {
      raise(vm, frame, SlowOps.raise(vm, injected).exception);
      passedOn = null;
    }
    while (true) {
      PyObject thrown;
      try {
        return loop(vm, frame, passedOn);
      } catch (PyRaise e) {
        thrown = e.exception;
      } catch (StackOverflowError e) {
        thrown = Errors.runtime("maximum recursion depth exceeded").exception;
      } catch (OutOfMemoryError e) {
        thrown = Errors.memory(0).exception;
      }
      raise(vm, frame, thrown);
      passedOn = null;
    }
  }

  /** Enters the handler for an exception; if there is none, it leaves the frame. */
  private static void raise(Vm vm, Frame frame, PyObject exception) {
    vm.thread.handled = exception;
    SlowOps.addTraceback(frame, exception);
    if (frame.leaveHandlers(frame.pc)) {
      vm.thread.handled = null; // Leaving one clears it, be it with another exception.
    }
    if (!frame.handle(exception)) {
      throw new PyRaise(exception);
    }
  }

  private static PyObject loop(Vm vm, Frame frame, PyObject injected) {
    final Code code = frame.code;
    final int[] ops = code.ops;
    final PyObject[] s = frame.state;
    int pc = frame.pc;
    int sp = frame.sp;
    frame.yielded = false;
    while (true) {
      int op = ops[pc++];
      frame.pc = pc;
      switch (op & 0xff) {
        case Op.LOAD_CONST -> s[++sp] = code.constants[op >> 8];
        case Op.LOAD_FAST -> {
          PyObject value = s[op >> 8];
          if (value == null) {
            throw SlowOps.unbound();
          }
          s[++sp] = value;
        }
        case Op.STORE_FAST -> s[op >> 8] = s[sp--];
        case Op.LOAD_GLOBAL -> {
          PyMap map = frame.globals.map;
          int hint = code.hints[pc - 1];
          s[++sp] =
              map.isAt(hint, code.names[op >> 8])
                  ? map.valueAt(hint)
                  : SlowOps.loadGlobal(vm, frame, code, pc - 1, code.names[op >> 8]);
        }
        case Op.LOAD_ATTR -> {
          frame.sp = sp;
          s[sp] = SlowOps.loadAttr(vm, code, pc - 1, s[sp], code.names[op >> 8]);
        }
        case Op.LOAD_METHOD -> {
          SlowOps.loadMethod(vm, code, pc - 1, s, sp, code.names[op >> 8]);
          sp++;
        }
        case Op.CALL_FUNCTION -> {
          int positional = op >> 8 & 0xff;
          int keywords = op >> 16;
          frame.sp = sp;
          sp -= positional + 2 * keywords;
          s[sp] = s[sp].call(vm, s, sp + 1, positional, keywords);
        }
        case Op.CALL_METHOD -> {
          int positional = op >> 8 & 0xff;
          int keywords = op >> 16;
          frame.sp = sp;
          sp -= positional + 2 * keywords + 1;
          PyObject function = s[sp];
          s[sp] =
              s[sp + 1] == null
                  ? function.call(vm, s, sp + 2, positional, keywords)
                  : function.call(vm, s, sp + 1, positional + 1, keywords);
        }
        case Op.POP_TOP -> sp--;
        case Op.JUMP -> {
          int target = op >> 8;
          if (target < pc && --vm.fuel < 0) {
            vm.poll();
          }
          pc = target;
        }
        case Op.POP_JUMP_IF_TRUE -> {
          PyObject value = s[sp--];
          if (value == PyBool.TRUE || (value != PyBool.FALSE && value.truth(vm))) {
            pc = jump(vm, op >> 8, pc);
          }
        }
        case Op.POP_JUMP_IF_FALSE -> {
          PyObject value = s[sp--];
          if (value == PyBool.FALSE || (value != PyBool.TRUE && !value.truth(vm))) {
            pc = jump(vm, op >> 8, pc);
          }
        }
        case Op.JUMP_IF_TRUE_OR_POP -> {
          if (s[sp].truth(vm)) {
            pc = op >> 8;
          } else {
            sp--;
          }
        }
        case Op.JUMP_IF_FALSE_OR_POP -> {
          if (s[sp].truth(vm)) {
            sp--;
          } else {
            pc = op >> 8;
          }
        }
        case Op.FOR_ITER -> {
          frame.sp = sp;
          PyObject item = SlowOps.nextItem(vm, s[sp - 2]);
          if (item == null) {
            vm.thread.stopValue = null;
            sp -= 4;
            pc = op >> 8;
          } else {
            s[++sp] = item;
          }
        }
        case Op.RETURN_VALUE -> {
          if (frame.openHandlers == 0) {
            frame.pc = pc;
            frame.sp = sp;
            return s[sp];
          }
          frame.sp = sp;
          if (SlowOps.unwindReturn(vm, frame)) {
            return s[frame.sp];
          }
          pc = frame.pc;
          sp = frame.sp;
        }
        case Op.BINARY_OP -> {
          frame.sp = sp--;
          s[sp] = Ops.binary(vm, BINARY[op >> 8], s[sp], s[sp + 1]);
        }
        case Op.ADD -> {
          sp--;
          PyObject a = s[sp];
          PyObject b = s[sp + 1];
          if (a instanceof PyInt x && b instanceof PyInt y) {
            s[sp] = PyInt.of(x.value + y.value);
          } else if (a instanceof PyFloat x && b instanceof PyFloat y) {
            s[sp] = SlowOps.newFloat(vm, x.value + y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.binary(vm, BINARY[op >> 8], a, b);
          }
        }
        case Op.SUBTRACT -> {
          sp--;
          PyObject a = s[sp];
          PyObject b = s[sp + 1];
          if (a instanceof PyInt x && b instanceof PyInt y) {
            s[sp] = PyInt.of(x.value - y.value);
          } else if (a instanceof PyFloat x && b instanceof PyFloat y) {
            s[sp] = SlowOps.newFloat(vm, x.value - y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.binary(vm, BINARY[op >> 8], a, b);
          }
        }
        case Op.MULTIPLY -> {
          sp--;
          PyObject a = s[sp];
          PyObject b = s[sp + 1];
          if (a instanceof PyInt x
              && b instanceof PyInt y
              && fitsInt(x.value)
              && fitsInt(y.value)) {
            s[sp] = PyInt.of(x.value * y.value);
          } else if (a instanceof PyFloat x && b instanceof PyFloat y) {
            s[sp] = SlowOps.newFloat(vm, x.value * y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.binary(vm, BINARY[op >> 8], a, b);
          }
        }
        case Op.AND -> {
          sp--;
          if (s[sp] instanceof PyInt x && s[sp + 1] instanceof PyInt y) {
            s[sp] = PyInt.small(x.value & y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.binary(vm, BINARY[op >> 8], s[sp], s[sp + 1]);
          }
        }
        case Op.LESS -> {
          sp--;
          if (s[sp] instanceof PyInt x && s[sp + 1] instanceof PyInt y) {
            s[sp] = PyBool.of(x.value < y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.binary(vm, BinaryOperator.LESS, s[sp], s[sp + 1]);
          }
        }
        case Op.MORE -> {
          sp--;
          if (s[sp] instanceof PyInt x && s[sp + 1] instanceof PyInt y) {
            s[sp] = PyBool.of(x.value > y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.binary(vm, BinaryOperator.MORE, s[sp], s[sp + 1]);
          }
        }
        case Op.EQUAL -> {
          sp--;
          if (s[sp] instanceof PyInt x && s[sp + 1] instanceof PyInt y) {
            s[sp] = PyBool.of(x.value == y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.equalObject(vm, s[sp], s[sp + 1]);
          }
        }
        case Op.LESS_EQUAL -> {
          sp--;
          if (s[sp] instanceof PyInt x && s[sp + 1] instanceof PyInt y) {
            s[sp] = PyBool.of(x.value <= y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.binary(vm, BinaryOperator.LESS_EQUAL, s[sp], s[sp + 1]);
          }
        }
        case Op.MORE_EQUAL -> {
          sp--;
          if (s[sp] instanceof PyInt x && s[sp + 1] instanceof PyInt y) {
            s[sp] = PyBool.of(x.value >= y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.binary(vm, BinaryOperator.MORE_EQUAL, s[sp], s[sp + 1]);
          }
        }
        case Op.NOT_EQUAL -> {
          sp--;
          if (s[sp] instanceof PyInt x && s[sp + 1] instanceof PyInt y) {
            s[sp] = PyBool.of(x.value != y.value);
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.binary(vm, BinaryOperator.NOT_EQUAL, s[sp], s[sp + 1]);
          }
        }
        case Op.NOT -> s[sp] = PyBool.of(!s[sp].truth(vm));
        case Op.UNARY_OP -> {
          frame.sp = sp;
          s[sp] = Ops.unary(vm, UNARY[op >> 8], s[sp]);
        }
        case Op.LOAD_SUBSCR -> {
          sp--;
          PyObject object = s[sp];
          PyObject index = s[sp + 1];
          if (object instanceof PyList list
              && index instanceof PyInt i
              && i.value >= 0
              && i.value < list.size) {
            s[sp] = list.items[(int) i.value];
          } else {
            frame.sp = sp + 1;
            s[sp] = Ops.getItem(vm, object, index);
          }
        }
        case Op.STORE_SUBSCR -> {
          sp -= 3;
          PyObject object = s[sp + 2];
          PyObject index = s[sp + 3];
          if (object instanceof PyList list
              && index instanceof PyInt i
              && i.value >= 0
              && i.value < list.size
              && s[sp + 1] != null) {
            list.items[(int) i.value] = s[sp + 1];
          } else {
            frame.sp = sp + 3;
            Ops.storeItem(vm, object, index, s[sp + 1]);
          }
        }
        case Op.STORE_ATTR -> {
          frame.sp = sp;
          sp -= 2;
          SlowOps.storeAttr(vm, code, pc - 1, s[sp + 2], code.names[op >> 8], s[sp + 1]);
        }
        case Op.LOAD_DEREF -> {
          PyObject value = ((PyCell) s[op >> 8]).value;
          if (value == null) {
            throw SlowOps.unbound();
          }
          s[++sp] = value;
        }
        case Op.STORE_DEREF -> ((PyCell) s[op >> 8]).value = s[sp--];
        case Op.DUP_TOP -> {
          s[sp + 1] = s[sp];
          sp++;
        }
        case Op.DUP_TOP_TWO -> {
          s[sp + 1] = s[sp - 1];
          s[sp + 2] = s[sp];
          sp += 2;
        }
        case Op.ROT_TWO -> {
          PyObject top = s[sp];
          s[sp] = s[sp - 1];
          s[sp - 1] = top;
        }
        case Op.ROT_THREE -> {
          PyObject top = s[sp];
          s[sp] = s[sp - 1];
          s[sp - 1] = s[sp - 2];
          s[sp - 2] = top;
        }
        case Op.LOAD_NULL -> s[++sp] = null;
        case Op.LOAD_NAME -> s[++sp] = SlowOps.loadName(vm, frame, code.names[op >> 8]);
        case Op.STORE_NAME -> vm.thread.locals.map.put(code.names[op >> 8], s[sp--]);
        case Op.STORE_GLOBAL -> frame.globals.map.put(code.names[op >> 8], s[sp--]);
        case Op.GET_ITER_STACK -> {
          // In the second slot, where a generator expression is given its first iterator.
          frame.sp = sp;
          s[sp + 1] = Ops.iter(vm, s[sp]);
          s[sp] = null;
          s[sp + 2] = null;
          s[sp + 3] = null;
          sp += 3;
        }
        case Op.SETUP_EXCEPT -> frame.open(op >> 8, sp, false);
        case Op.SETUP_FINALLY -> frame.open(op >> 8, sp, true);
        case Op.POP_EXCEPT_JUMP -> {
          SlowOps.leaveHandler(vm, frame);
          pc = op >> 8;
        }
        case Op.YIELD_VALUE -> {
          frame.sp = sp;
          frame.yielded = true;
          return s[sp];
        }
        case Op.YIELD_FROM -> {
          frame.sp = sp;
          PyObject exception = injected;
          injected = null;
          PyObject value = Generators.delegate(vm, frame, exception);
          sp = frame.sp;
          if (value != null) {
            frame.pc = pc - 1;
            frame.yielded = true;
            return value;
          }
        }
        case Op.BUILD_TUPLE -> {
          frame.sp = sp;
          int n = op >> 8;
          sp -= n - 1;
          s[sp] = SlowOps.tuple(vm, s, sp, n);
        }
        case Op.BUILD_LIST -> {
          frame.sp = sp;
          int n = op >> 8;
          sp -= n - 1;
          s[sp] = SlowOps.list(vm, s, sp, n);
        }
        case Op.STORE_COMP -> {
          frame.sp = sp;
          sp = SlowOps.storeInComprehension(vm, s, sp, op >> 8);
        }
        case Op.UNWIND_JUMP -> {
          frame.sp = sp;
          SlowOps.unwindJump(vm, frame, code.constants[op >> 8]);
          pc = frame.pc;
          sp = frame.sp;
          if (--vm.fuel < 0) {
            vm.poll();
          }
        }
        case Op.END_FINALLY -> {
          frame.sp = sp;
          if (SlowOps.endFinally(vm, frame)) {
            return s[frame.sp];
          }
          pc = frame.pc;
          sp = frame.sp;
        }
        case Op.LOAD_FAST_FAST -> {
          PyObject first = s[op >> 8 & 0xfff];
          PyObject second = s[op >>> 20];
          if (first == null || second == null) {
            throw SlowOps.unbound();
          }
          s[sp + 1] = first;
          s[sp + 2] = second;
          sp += 2;
          pc++;
        }
        case Op.LOAD_FAST_CONST -> {
          PyObject first = s[op >> 8 & 0xfff];
          if (first == null) {
            throw SlowOps.unbound();
          }
          s[sp + 1] = first;
          s[sp + 2] = code.constants[op >>> 20];
          sp += 2;
          pc++;
        }
        case Op.ADD_CONST -> {
          frame.pc = ++pc;
          PyObject right = code.constants[op >> 8 & 0xfff];
          if (s[sp] instanceof PyInt x && right instanceof PyInt y) {
            s[sp] = PyInt.of(x.value + y.value);
          } else {
            frame.sp = sp;
            s[sp] = Ops.binary(vm, BINARY[op >>> 20], s[sp], right);
          }
        }
        case Op.SUBTRACT_CONST -> {
          frame.pc = ++pc;
          PyObject right = code.constants[op >> 8 & 0xfff];
          if (s[sp] instanceof PyInt x && right instanceof PyInt y) {
            s[sp] = PyInt.of(x.value - y.value);
          } else {
            frame.sp = sp;
            s[sp] = Ops.binary(vm, BINARY[op >>> 20], s[sp], right);
          }
        }
        case Op.LOAD_FAST_ATTR -> {
          PyObject object = s[op >> 8 & 0xfff];
          if (object == null) {
            throw SlowOps.unbound();
          }
          frame.pc = ++pc;
          s[++sp] = SlowOps.loadAttr(vm, code, pc - 1, object, code.names[op >>> 20]);
        }
        case Op.LOAD_FAST_METHOD -> {
          PyObject object = s[op >> 8 & 0xfff];
          if (object == null) {
            throw SlowOps.unbound();
          }
          frame.pc = ++pc;
          s[++sp] = object;
          SlowOps.loadMethod(vm, code, pc - 1, s, sp, code.names[op >>> 20]);
          sp++;
        }
        case Op.LESS_JUMP -> {
          int jump = ops[pc++];
          sp -= 2;
          boolean less =
              s[sp + 1] instanceof PyInt x && s[sp + 2] instanceof PyInt y
                  ? x.value < y.value
                  : Ops.truth(vm, Ops.binary(vm, BinaryOperator.LESS, s[sp + 1], s[sp + 2]));
          if (less == ((jump & 0xff) == Op.POP_JUMP_IF_TRUE)) {
            pc = jump(vm, jump >> 8, pc);
          }
        }
        case Op.MORE_JUMP -> {
          int jump = ops[pc++];
          sp -= 2;
          boolean more =
              s[sp + 1] instanceof PyInt x && s[sp + 2] instanceof PyInt y
                  ? x.value > y.value
                  : Ops.truth(vm, Ops.binary(vm, BinaryOperator.MORE, s[sp + 1], s[sp + 2]));
          if (more == ((jump & 0xff) == Op.POP_JUMP_IF_TRUE)) {
            pc = jump(vm, jump >> 8, pc);
          }
        }
        case Op.EQUAL_JUMP -> {
          int jump = ops[pc++];
          sp -= 2;
          boolean equal =
              s[sp + 1] instanceof PyInt x && s[sp + 2] instanceof PyInt y
                  ? x.value == y.value
                  : Ops.equal(vm, s[sp + 1], s[sp + 2]);
          if (equal == ((jump & 0xff) == Op.POP_JUMP_IF_TRUE)) {
            pc = jump(vm, jump >> 8, pc);
          }
        }
        case Op.COMPARE_JUMP -> {
          int jump = ops[pc++];
          sp -= 2;
          boolean holds = SlowOps.compare(vm, op >> 8, s[sp + 1], s[sp + 2]);
          if (holds == ((jump & 0xff) == Op.POP_JUMP_IF_TRUE)) {
            pc = jump(vm, jump >> 8, pc);
          }
        }
        default -> {
          frame.sp = sp;
          sp = SlowOps.execute(vm, frame, op, sp);
        }
      }
    }
  }

  private static boolean fitsInt(long value) {
    return value == (int) value;
  }

  private static int jump(Vm vm, int target, int pc) {
    if (target < pc && --vm.fuel < 0) {
      vm.poll();
    }
    return target;
  }
}
