package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.Quirk;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.format.ScopeFlags;

/**
 * What is around the body of a function that needs guarding: the module's globals are put in place
 * and back, and all exceptions arrive here. An exception goes to the handler in charge, whose
 * address is in the frame; if there is none, it leaves the function.
 *
 * <p>Source: {@code emit_native_global_exc_entry} and {@code emit_native_global_exc_exit} in
 * py/emitnative.c.
 */
final class GlobalHandler {

  /** What a generator tells its caller. */
  private static final int RETURN_EXCEPTION = 2;

  private final FunctionPass pass;
  private final NativeAssembler asm;
  private final RegisterRoles regs;
  private final Machine machine;
  private final Frame frame;
  private final boolean generator;

  GlobalHandler(FunctionPass pass) {
    this.pass = pass;
    this.asm = pass.asm;
    this.regs = pass.regs;
    this.machine = pass.machine;
    this.frame = pass.frame;
    this.generator = pass.scope.has(ScopeFlags.GENERATOR);
  }

  private int armLabel() {
    return pass.exitLabel + 1;
  }

  private int startLabel() {
    return pass.exitLabel + 2;
  }

  private int catchLabel() {
    return pass.exitLabel + 3;
  }

  /** Begins to guard, if the function needs it. */
  void enter() {
    if (!frame.guarded()) {
      return;
    }
    if (!generator) {
      pass.linkage.loadGlobals(regs.argument1());
      pass.call(RuntimeEntry.SWAP_GLOBALS);
      machine.storeState(frame.oldGlobals(), regs.result());
    }
    if (frame.hasBlocks()) {
      catchForBlocks();
    } else {
      catchForCaller();
    }
    leaveByException();
    pass.assignLabel(startLabel());
    if (generator) {
      resume();
    }
  }

  private void arm() {
    asm.moveLocalAddress(regs.argument1(), 0);
    pass.call(RuntimeEntry.NLR_PUSH);
    if (asm.traits().has(Quirk.SEPARATE_SETJMP)) {
      asm.moveLocalAddress(regs.argument1(), 2);
      pass.call(RuntimeEntry.SETJMP);
    }
  }

  /** If the globals were right already, there is nothing to guard. */
  private void catchForCaller() {
    if (!generator) {
      asm.jumpIfZero(regs.result(), startLabel(), false);
    }
    arm();
    asm.jumpIfZero(regs.result(), startLabel(), true);
  }

  /**
   * The register of the first local holds the address to go on at: the start of the body, and after
   * an exception that of the handler. Then the non-local jump is armed anew.
   */
  private void catchForBlocks() {
    machine.clearLocalEarly(frame.unwindTarget());
    if (pass.dialect.has(NativeTrait.FORGETS_CAUGHT)) {
      asm.storeLocal(frame.exception(), regs.zero());
    }
    asm.moveLabelAddress(regs.local1(), startLabel());
    pass.assignLabel(armLabel());
    boolean unwindIsInBuffer = pass.dialect.layout().unwindIsInBuffer();
    if (unwindIsInBuffer) {
      asm.loadLocal(regs.local2(), frame.unwindTarget());
    }
    arm();
    if (unwindIsInBuffer) {
      asm.storeLocal(frame.unwindTarget(), regs.local2());
    }
    asm.jumpIfNonZero(regs.result(), catchLabel(), true);
    machine.clearLocalEarly(frame.handlerPc());
    asm.jumpTo(regs.local1());
    pass.assignLabel(catchLabel());
    if (asm.traits().has(Quirk.SEPARATE_SETJMP)) {
      pass.linkage.reloadTables();
    }
    asm.loadLocal(regs.local1(), frame.handlerPc());
    asm.jumpIfNonZero(regs.local1(), armLabel(), false);
  }

  private void leaveByException() {
    if (generator) {
      asm.loadLocal(regs.temporary0(), frame.exception());
      asm.storeWord(regs.temporary0(), machine.stateRegister(), Frame.STATE_HEADER);
      asm.moveImmediate(regs.callerResult(), RETURN_EXCEPTION);
      asm.exit();
    } else {
      machine.loadState(regs.argument1(), frame.oldGlobals());
      pass.call(RuntimeEntry.SWAP_GLOBALS);
      asm.loadLocal(regs.argument1(), frame.exception());
      pass.call(RuntimeEntry.RAISE);
    }
  }

  /** A generator goes on where it yielded, or at what follows here: its start. */
  private void resume() {
    machine.loadState(regs.temporary0(), frame.resumption());
    asm.jumpTo(regs.temporary0());
    pass.memory.generatorStart = pass.buffer.position();
    raiseThrown();
  }

  /** Raises what has been thrown into a generator, if anything. */
  void raiseThrown() {
    asm.loadLocal(regs.argument1(), frame.thrown());
    if (frame.thrown() != frame.exception()) {
      asm.clearLocal(frame.thrown(), regs.argument2());
    }
    pass.call(RuntimeEntry.RAISE);
  }

  /** The end of the function: ends to guard, if need be, and returns. */
  void exit() {
    pass.assignLabel(pass.exitLabel);
    if (frame.guarded()) {
      boolean mayBeUnarmed = !generator && !frame.hasBlocks();
      if (!generator) {
        machine.loadState(regs.argument1(), frame.oldGlobals());
        if (mayBeUnarmed) {
          asm.jumpIfZero(regs.argument1(), armLabel(), false);
        }
        pass.call(RuntimeEntry.SWAP_GLOBALS);
      }
      pass.call(RuntimeEntry.NLR_POP);
      if (mayBeUnarmed) {
        pass.assignLabel(armLabel());
      }
      asm.loadLocal(regs.callerResult(), frame.result());
    }
    asm.exit();
  }
}
