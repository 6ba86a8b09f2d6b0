package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.cross.scope.Scope;

/**
 * The start of a function, until its arguments are where its body expects them.
 *
 * <p>Source: {@code emit_native_start_pass} in py/emitnative.c.
 */
final class Entry {

  /** Labels for the check of arguments, counted from the function's first. */
  private static final int CHECK_LABEL = 4;

  private static final int CHECKED_LABEL = 5;

  private final FunctionPass pass;
  private final GlobalHandler guard;
  private final NativeAssembler asm;
  private final RegisterRoles regs;
  private final Machine machine;
  private final Frame frame;
  private final Scope scope;

  Entry(FunctionPass pass, GlobalHandler guard) {
    this.pass = pass;
    this.guard = guard;
    this.asm = pass.asm;
    this.regs = pass.regs;
    this.machine = pass.machine;
    this.frame = pass.frame;
    this.scope = pass.scope;
  }

  /** Makes the start of the function. */
  void emit() {
    if (pass.viper) {
      emitViper();
    } else {
      emitNative();
    }
  }

  /** Arguments come as an array, checked and converted here, one after the other. */
  private void emitViper() {
    int array = machine.localRegister(frame.registerLocals() - 1);
    asm.enter(frame.size(), pass.qualifiedName());
    asm.receiveArgument(0);
    pass.linkage.loadTables(regs.callerArgument1());
    if (frame.hasBlocks() || scope.refersToGlobals() || scope.hasConstants()) {
      asm.storeLocal(frame.function(), regs.callerArgument1());
    }
    asm.moveArgument(regs.argument1(), 1);
    asm.moveArgument(regs.argument2(), 2);
    asm.moveArgument(array, 3);
    checkArgumentCount();
    for (int i = 0; i < scope.positionalArgs(); i++) {
      fetchArgument(i, array);
    }
    if (scope.positionalArgs() > frame.registerLocals() && frame.localsInRegisters()) {
      asm.loadLocal(array, frame.local(frame.registerLocals() - 1));
    }
    guard.enter();
  }

  /** The right number without keywords is what is expected; all else is for the run time. */
  private void checkArgumentCount() {
    int count = scope.positionalArgs();
    int check = pass.exitLabel + CHECK_LABEL;
    int checked = pass.exitLabel + CHECKED_LABEL;
    asm.jumpIfNonZero(regs.argument2(), check, true);
    asm.moveImmediate(regs.argument3(), count);
    asm.jumpIfEqual(regs.argument1(), regs.argument3(), checked);
    pass.buffer.assignLabel(check);
    long signature = ((long) count << 17 | (long) count << 1) & 0xffffffffL;
    asm.moveImmediate(regs.argument3(), signature);
    machine.call(RuntimeEntry.CHECK_ARGUMENTS);
    pass.buffer.assignLabel(checked);
  }

  private void fetchArgument(int number, int array) {
    int register = regs.argument1();
    asm.loadWord(register, array, number);
    ValueType type = pass.localTypes[number];
    if (type != ValueType.OBJECT) {
      pass.call(RuntimeEntry.CONVERT_OBJECT_TO_NATIVE, regs.argument2(), type.number());
      register = regs.result();
    }
    boolean needsArray =
        number == frame.registerLocals() - 1 && scope.positionalArgs() > frame.registerLocals();
    if (frame.isInRegister(number) && !needsArray) {
      asm.move(machine.localRegister(number), register);
    } else {
      machine.storeState(frame.local(number), register);
    }
  }

  /** The run time sorts arguments into locals, or has done so before it calls a generator. */
  private void emitNative() {
    int wordSize = asm.traits().wordSize();
    pass.linkage.writeHeader();
    if (pass.generator) {
      pass.buffer.write(wordSize, pass.memory.generatorStart);
      enterGenerator();
    } else {
      enterFunction();
    }
    guard.enter();
    for (int i = 0; i < scope.locals() && frame.isInRegister(i); i++) {
      asm.loadLocal(machine.localRegister(i), frame.local(i));
    }
  }

  private void enterGenerator() {
    asm.enter(frame.size(), pass.qualifiedName());
    asm.moveArgument(machine.stateRegister(), 0);
    asm.receiveArgument(1);
    asm.storeLocal(frame.thrown(), regs.callerArgument2());
    asm.loadWord(regs.temporary0(), machine.stateRegister(), frame.function());
    pass.linkage.loadGeneratorTables(regs.temporary0());
  }

  private void enterFunction() {
    asm.enter(frame.size(), pass.qualifiedName());
    for (int i = 0; i < 4; i++) {
      asm.receiveArgument(i);
    }
    pass.linkage.loadTables(regs.callerArgument1());
    asm.storeLocal(frame.function(), regs.callerArgument1());
    pass.linkage.showPrelude(regs.callerArgument1());
    asm.moveImmediate(regs.argument1(), frame.slots());
    asm.storeLocal(frame.stateStart() + Frame.STATE_SLOTS, regs.argument1());
    asm.moveLocalAddress(regs.argument1(), frame.stateStart());
    for (int i = 1; i < 4; i++) {
      if (regs.argument(i) != regs.callerArgument(i)) {
        asm.move(regs.argument(i), regs.callerArgument(i));
      }
    }
    asm.callWithFourArguments(RuntimeEntry.SETUP_CODE_STATE.index());
  }
}
