package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.ScopeFlags;

/**
 * Control flow: jumps, iteration, blocks that guard code, and the ways out of a function, for good
 * or until it is resumed.
 */
final class Blocks {

  private static final Qstr ENTER = Qstr.of("__enter__");
  private static final Qstr EXIT = Qstr.of("__exit__");

  /** What a generator tells its caller: it has ended. */
  private static final int RETURN_NORMAL = 0;

  /** What a generator tells its caller: it wants to be resumed. */
  private static final int RETURN_YIELD = 1;

  private final FunctionPass pass;
  private final GlobalHandler guard;
  private final Variables variables;
  private final ValueStack stack;
  private final HandlerStack handlers;
  private final NativeAssembler asm;
  private final RegisterRoles regs;
  private final Machine machine;
  private final Frame frame;
  private final boolean generator;

  Blocks(FunctionPass pass, GlobalHandler guard, Variables variables) {
    this.pass = pass;
    this.guard = guard;
    this.variables = variables;
    this.stack = pass.stack;
    this.handlers = pass.handlers;
    this.asm = pass.asm;
    this.regs = pass.regs;
    this.machine = pass.machine;
    this.frame = pass.frame;
    this.generator = pass.scope.has(ScopeFlags.GENERATOR);
  }

  /** A label of the driver's; if a {@code finally} starts here, what is on the stack goes there. */
  void assignLabel(int label) {
    boolean isFinally = handlers.isFinally(label);
    if (isFinally) {
      if (pass.dialect.has(NativeTrait.FINALLY_KEEPS_ITS_VALUE)) {
        stack.load(1, regs.temporary0());
      } else {
        stack.pop(regs.temporary0());
      }
      asm.storeLocal(frame.exception(), regs.temporary0());
    }
    pass.assignLabel(label);
    if (isFinally) {
      handlers.leaveBody(false);
    }
  }

  /** Adds values that come from elsewhere, or drops some. */
  void adjustStackSize(int delta) {
    if (delta > 0) {
      stack.addSettled(delta, pass.memory.jumpedValue);
    } else {
      stack.adjust(delta);
    }
  }

  /** {@code [value] → []}, and jumps if the value is as said; or it stays if there is a jump. */
  void jumpIf(boolean condition, int label, boolean pop) {
    ValueType type = stack.peekType(0);
    boolean isObject = type == ValueType.OBJECT;
    if (isObject) {
      type = stack.pop(regs.argument1());
      keepUnless(pop);
      pass.call(RuntimeEntry.IS_TRUE);
    } else {
      type = stack.pop(regs.result());
      keepUnless(pop);
      if (!type.isScalar()) {
        pass.typeError("can't implicitly convert '%s' to 'bool'".formatted(type.spelling()));
      }
    }
    if (!pop) {
      pass.memory.jumpedValue = type;
    }
    stack.settle();
    boolean isBoolean = type == ValueType.OBJECT;
    if (condition) {
      asm.jumpIfNonZero(regs.result(), label, isBoolean);
    } else {
      asm.jumpIfZero(regs.result(), label, isBoolean);
    }
    if (!pop) {
      stack.adjust(-1);
    }
  }

  private void keepUnless(boolean pop) {
    if (!pop) {
      stack.adjust(1);
    }
  }

  /** Leaves blocks and goes on at a label. */
  void unwindJump(int label, int depth) {
    pass.jump(depth == 0 ? label : handlers.prepareJump(depth, label));
  }

  /** {@code [object] → [iterator]}. */
  void getIter(boolean onStack) {
    stack.popObject(regs.argument1());
    if (onStack) {
      stack.pushFromAddress(regs.argument2(), Emitter.ITERATOR_SLOTS);
      pass.call(RuntimeEntry.GET_ITERATOR);
    } else {
      asm.moveImmediate(regs.argument2(), 0);
      pass.call(RuntimeEntry.GET_ITERATOR);
      stack.pushResult();
    }
  }

  /** {@code [iterator] → [iterator value]}, or jumps. */
  void forIter(int label) {
    stack.popToAddress(regs.argument1(), Emitter.ITERATOR_SLOTS);
    stack.adjust(Emitter.ITERATOR_SLOTS);
    pass.call(RuntimeEntry.ITERATOR_NEXT);
    asm.jumpIfZero(regs.result(), label, false);
    stack.pushResult();
  }

  /** Enters a block. */
  void setup(int label, Emitter.Block block) {
    if (block == Emitter.Block.WITH) {
      setupWith(label);
    } else {
      stack.settle();
      handlers.enter(label, block == Emitter.Block.FINALLY);
    }
  }

  /** {@code [manager] → [exit self value value]}. */
  private void setupWith(int label) {
    stack.requireObject(stack.load(1, regs.argument1()));
    stack.pushFromAddress(regs.argument3(), 2);
    pass.call(RuntimeEntry.LOAD_METHOD, regs.argument2(), EXIT);
    stack.pop(regs.argument3());
    stack.pop(regs.argument2());
    ValueType type = stack.pop(regs.argument1());
    stack.push(type, regs.argument2());
    stack.push(ValueType.OBJECT, regs.argument3());
    stack.pushFromAddress(regs.argument3(), 2);
    pass.call(RuntimeEntry.LOAD_METHOD, regs.argument2(), ENTER);
    stack.popToAddress(regs.argument3(), 2);
    pass.callWithNumbers(RuntimeEntry.CALL_METHOD, 0, 0);
    stack.pushResult();
    stack.settle();
    handlers.enter(label, true);
    dupTop();
  }

  /** {@code [a] → [a a]}. */
  void dupTop() {
    ValueStack.Popped top =
        stack.popAnywhere(regs.temporary0(), ValueStack.NO_REGISTER, ValueStack.NO_REGISTER);
    stack.push(top.type(), top.register());
    stack.push(top.type(), top.register());
  }

  /**
   * {@code [exit self value] → [exception]}: the end of {@code with}, reached without an exception,
   * by a jump out of the body, or, at the label, with an exception.
   */
  void withCleanup(int label) {
    int cancel = pass.labels.count();
    int end = cancel + 1;
    int withoutException = cancel + 2;
    handlers.leaveBody(false);
    stack.adjust(-1);
    assignLabel(withoutException);
    for (int i = 0; i < 3; i++) {
      variables.loadSingleton(Expr.Singleton.NONE);
    }
    callExit();
    pass.jump(cancel);

    pass.buffer.assignLabel(label);
    handlers.leaveBody(true);
    adjustStackSize(2);
    asm.loadLocal(regs.argument1(), frame.exception());
    asm.jumpIfZero(regs.argument1(), withoutException, false);
    asm.loadWord(regs.argument2(), regs.argument1(), 0);
    stack.push(ValueType.OBJECT, regs.argument2());
    stack.push(ValueType.OBJECT, regs.argument1());
    variables.loadSingleton(Expr.Singleton.NONE);
    callExit();
    if (regs.argument1() != regs.result()) {
      asm.move(regs.argument1(), regs.result());
    }
    pass.call(RuntimeEntry.IS_TRUE);
    asm.jumpIfZero(regs.result(), end, true);
    assignLabel(cancel);
    machine.clearLocal(frame.exception());
    assignLabel(end);
    if (pass.dialect.has(NativeTrait.FINALLY_KEEPS_ITS_VALUE)) {
      stack.adjust(1);
    }
  }

  /** {@code [exit self type exception traceback] → []}, the result being in its register. */
  private void callExit() {
    stack.popToAddress(regs.argument3(), 5);
    pass.callWithNumbers(RuntimeEntry.CALL_METHOD, 3, 0);
  }

  /** The body of {@code async with} has ended; its three ways out part here. */
  void asyncWithSetupFinally(int noException, int finallyBlock, int returnOrUnwind) {
    adjustStackSize(1); // Something that nobody looks at.
    rotTwo();
    variables.loadSingleton(Expr.Singleton.NONE);
    rotTwo();
    pass.jump(noException);
    stack.adjust(-1);
    assignLabel(finallyBlock);
    stack.adjust(-1);
    asm.loadLocal(regs.argument1(), frame.exception());
    stack.push(ValueType.OBJECT, regs.argument1());
    asm.jumpIfZero(regs.argument1(), returnOrUnwind, false);
  }

  /** {@code [a b] → [b a]}. */
  void rotTwo() {
    ValueType top = stack.pop(regs.temporary0());
    ValueType below = stack.pop(regs.temporary1());
    stack.push(top, regs.temporary0());
    stack.push(below, regs.temporary1());
  }

  /**
   * {@code [state] → []}: ends a handler, raises again if need be, and makes jumps begun before.
   */
  void endFinally() {
    if (pass.dialect.has(NativeTrait.FINALLY_KEEPS_ITS_VALUE)) {
      stack.adjust(-1);
    }
    asm.loadLocal(regs.argument1(), frame.exception());
    pass.call(RuntimeEntry.RAISE);
    HandlerStack.Exit exit = handlers.leave().exit();
    if (exit instanceof HandlerStack.Exit.Behind) {
      return;
    }
    int behind = pass.labels.count();
    asm.loadLocal(regs.result(), frame.unwindTarget());
    asm.jumpIfZero(regs.result(), behind, false);
    if (exit instanceof HandlerStack.Exit.Outer outer) {
      pass.jump(outer.label());
    } else {
      asm.jumpTo(regs.result());
    }
    assignLabel(behind);
  }

  /** Ends a block without an exception, or its handler, and goes on at a label. */
  void popExceptJump(int label, boolean withinHandler) {
    if (withinHandler) {
      machine.clearLocal(frame.exception());
    } else {
      handlers.leaveBody(false);
    }
    pass.jump(label);
  }

  /** {@code [] → [exception]}. */
  void startExceptHandler() {
    handlers.leaveBody(true);
    asm.loadLocal(regs.temporary0(), frame.exception());
    stack.push(ValueType.OBJECT, regs.temporary0());
  }

  /** {@code [exception] → []} if it is still there, though nobody looks at it. */
  void endExceptHandler() {
    if (!pass.dialect.has(NativeTrait.FINALLY_KEEPS_ITS_VALUE)) {
      stack.adjust(-1);
    }
  }

  /** {@code [exception] → } and raises. */
  void raise(int count) {
    if (count != 1) {
      throw pass.errors.fatal(
          "NotImplementedError",
          count == 0 ? "native raise without an exception" : "native raise from a cause");
    }
    ValueType type = stack.pop(regs.argument1());
    if (type != ValueType.OBJECT) {
      pass.typeError("must raise an object");
    }
    pass.call(RuntimeEntry.RAISE);
    pass.endCode();
  }

  /** {@code [value] → } and leaves the function. */
  void returnValue() {
    if (generator) {
      leaveGenerator(RETURN_NORMAL);
    } else {
      if (pass.viper) {
        popViperResult();
      } else {
        stack.popObject(regs.callerResult());
      }
      if (frame.guarded()) {
        asm.storeLocal(frame.result(), regs.callerResult());
      }
    }
    unwindJump(pass.exitLabel, handlers.depth());
    stack.markReturn();
  }

  /** {@code [value] → []}: tells the caller where the value is, and what kind of return this is. */
  private void leaveGenerator(int kind) {
    stack.popToAddress(regs.temporary0(), 1);
    machine.storeState(Frame.STATE_STACK_POINTER, regs.temporary0());
    asm.moveImmediate(regs.temporary0(), kind);
    asm.storeLocal(frame.result(), regs.temporary0());
  }

  /** What is returned becomes an object; {@code None} stands for zero of any type. */
  private void popViperResult() {
    ValueType wanted = ValueType.of(pass.scope.viperReturnType());
    boolean object = wanted == ValueType.OBJECT;
    if (stack.peekType(0) == ValueType.NONE) {
      stack.adjust(-1);
      if (object) {
        machine.loadEntry(regs.callerResult(), RuntimeEntry.CONST_NONE.index());
      } else {
        asm.moveImmediate(regs.argument1(), 0);
      }
    } else {
      ValueType type = stack.pop(object ? regs.callerResult() : regs.argument1());
      if (type != wanted) {
        pass.typeError(
            "return expected '%s' but got '%s'".formatted(wanted.spelling(), type.spelling()));
      }
    }
    if (!object) {
      stack.convertToObject(wanted);
      if (regs.result() != regs.callerResult()) {
        asm.move(regs.callerResult(), regs.result());
      }
    }
  }

  private void beginYield() {
    if (pass.viper) {
      throw SourceError.nowhere("NotImplementedError", "native yield");
    }
    stack.settle();
  }

  /** {@code [value] → [sent]}. */
  void yieldValue() {
    beginYield();
    suspend();
    adjustStackSize(1);
    guard.raiseThrown();
  }

  /** Leaves the generator until it is resumed, at the next free label. */
  private void suspend() {
    int resume = pass.labels.count();
    leaveGenerator(RETURN_YIELD);
    asm.moveLabelAddress(regs.temporary0(), resume);
    machine.storeState(frame.resumption(), regs.temporary0());
    asm.jump(pass.exitLabel);
    pass.buffer.assignLabel(resume);
    handlers.restore();
  }

  /** {@code [iterator value] → [result]}: yields all that the iterator does. */
  void yieldFrom() {
    beginYield();
    int top = pass.labels.count() + 1;
    int enter = pass.labels.count() + 2;
    pass.jump(enter);
    assignLabel(top);
    suspend();
    adjustStackSize(1);
    assignLabel(enter);
    boolean ownWord = frame.thrown() != frame.exception();
    if (ownWord) {
      asm.loadLocal(regs.argument3(), frame.thrown());
      asm.moveImmediate(regs.argument2(), 0);
      asm.storeLocal(frame.thrown(), regs.argument2());
    }
    stack.pop(regs.argument2());
    stack.load(1, regs.argument1());
    if (!ownWord) {
      asm.loadLocal(regs.argument3(), frame.thrown());
    }
    stack.push(ValueType.OBJECT, regs.argument3());
    stack.popToAddress(regs.argument3(), 1);
    pass.call(RuntimeEntry.YIELD_FROM);
    asm.jumpIfNonZero(regs.result(), top, true);
    adjustStackSize(1);
    stack.dropBelowTop(regs.argument1());
  }
}
