package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.MachineTraits;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.ScopeFlags;

/**
 * What lies where while a function runs. All positions are in machine words.
 *
 * <p>A native function's frame, from the stack pointer up: if it needs to catch exceptions, the
 * buffer of a non-local jump, the value to be returned, and where a {@code finally} goes on; then
 * the <em>state</em>, a structure that the run time knows, of five words and the slots: the value
 * stack, growing upwards, and behind it the locals, the first one last.
 *
 * <p>A viper function has two words or fewer in place of the five. A generator's frame ends before
 * the state, which is on the heap: {@link #slotsInState}.
 *
 * <p>Source: the pictures at the top of py/emitnative.c; {@code mp_code_state_native_t} in py/bc.h.
 *
 * @param stateStart where the state starts, within the frame or on the heap
 * @param stackStart where the value stack starts, from the same origin
 * @param slots how many slots there are, for values and locals together
 * @param size how many words the frame has
 * @param registerLocals how many locals may live in registers
 * @param handlerPc where in it is the address of the handler in charge: it is a register that every
 *     machine restores
 * @param result the value to be returned
 * @param unwindTarget where to go on after a {@code finally}
 * @param thrown what is thrown into a generator
 * @param slotsInState whether slots are on the heap: this is a generator
 * @param guarded whether the whole function is wrapped in a handler, to restore the globals at
 *     least
 * @param hasBlocks whether it handles exceptions by itself
 * @param localsInRegisters whether the first locals live in registers; a non-local jump would undo
 *     what happened to them
 */
record Frame(
    int stateStart,
    int stackStart,
    int slots,
    int size,
    int registerLocals,
    int handlerPc,
    int result,
    int unwindTarget,
    int thrown,
    boolean slotsInState,
    boolean guarded,
    boolean hasBlocks,
    boolean localsInRegisters) {

  /** The word of a jump buffer with the value that the jump brings. */
  static final int EXCEPTION = 1;

  /** Words of the state before the slots: function, position, stack pointer, sizes, globals. */
  static final int STATE_HEADER = 5;

  /** The word of the state with the position in the code, or the prelude of native code. */
  static final int STATE_POSITION = 1;

  /** The word of the state with the address of the result. */
  static final int STATE_STACK_POINTER = 2;

  /** The word of the state with the number of slots. */
  static final int STATE_SLOTS = 3;

  /** Words of a non-local jump's buffer besides registers; one more than most targets need. */
  private static final int JUMP_BUFFER_EXTRA = 3;

  static Frame of(Scope scope, MachineTraits traits, FrameLayout layout) {
    boolean generator = scope.has(ScopeFlags.GENERATOR);
    boolean hasBlocks = scope.exceptionStackSize() > 0;
    boolean guarded = hasBlocks || generator || scope.refersToGlobals();
    boolean inRegisters = !hasBlocks && !generator;
    int jumpBuffer = traits.jumpBufferRegisters() + JUMP_BUFFER_EXTRA;
    int slots = scope.locals() + scope.stackSize();
    int state = 0;
    if (guarded) {
      state = jumpBuffer + layout.wordsBehindBuffer(hasBlocks, generator);
    }
    int stack;
    int size;
    if (scope.codeKind() == CodeKind.VIPER) {
      stack = state + (guarded ? 2 : scope.hasConstants() ? 1 : 0);
      size = stack + slots - (inRegisters ? registersUsed(scope, layout.registerLocals()) : 0);
    } else if (generator) {
      size = state;
      state = 0;
      stack = STATE_HEADER;
    } else {
      stack = state + STATE_HEADER;
      size = stack + slots;
    }
    return new Frame(
        state,
        stack,
        slots,
        size,
        layout.registerLocals(),
        traits.jumpBufferLocal(1),
        layout.result().word(jumpBuffer, traits),
        layout.unwindTarget().word(jumpBuffer, traits),
        layout.thrown().word(jumpBuffer, traits),
        generator,
        guarded,
        hasBlocks,
        inRegisters);
  }

  /** One register first holds the arguments, so its local needs a slot if there are many. */
  private static int registersUsed(Scope scope, int registerLocals) {
    int used = Math.min(scope.locals(), registerLocals);
    return scope.positionalArgs() > registerLocals ? used - 1 : used;
  }

  /** The function object, by which constants are found. */
  int function() {
    return stateStart;
  }

  /** The globals to be restored. */
  int oldGlobals() {
    return stateStart + 1;
  }

  /** Where a generator goes on. */
  int resumption() {
    return stateStart + 1;
  }

  /** A local variable. */
  int local(int number) {
    return stackStart + slots - 1 - number;
  }

  /** A slot of the value stack, counted from its bottom. */
  int stackSlot(int index) {
    return stackStart + index;
  }

  /** The exception that was caught: where a non-local jump puts it. */
  int exception() {
    return EXCEPTION;
  }

  /** Whether a local lives in a register. */
  boolean isInRegister(int local) {
    return localsInRegisters && local < registerLocals;
  }
}
