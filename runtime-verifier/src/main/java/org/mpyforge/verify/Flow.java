package org.mpyforge.verify;

import java.util.BitSet;
import java.util.List;
import org.mpyforge.format.Instruction;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.Prelude;

/**
 * Follows the bytecode of one raw code along all its paths, with a stack of {@link Kind}s instead
 * of objects.
 *
 * <p>Where paths meet, their states become one that covers them; if that changes what was known,
 * the code from there on is followed again. {@link Effects} says what an instruction does to the
 * stack; where control goes, and which handlers are open there, is decided here.
 */
final class Flow {
  /** How often an instruction may be looked at, on average. No compiler's output takes a tenth. */
  private static final long STEPS_PER_INSTRUCTION = 64;

  /** In the extra byte of a jump out of blocks: an iterator goes, too; and how many handlers. */
  private static final int ITERATOR_FLAG = 0x80;

  private static final int HANDLERS_MASK = 0x7f;

  private final CodeScan scan;
  private final Prelude prelude;
  private final CellStack stacks;
  private final Effects effects;

  /** By instruction, of those that are jumped to: the stack before it. */
  private final int[] stackAt;

  /** The innermost handler, of those that have been reached. */
  private final Handler[] handlerAt;

  /** By instruction, of those that set up a handler: which. */
  private final Handler[] setUpAt;

  private int handlerCount;

  /**
   * The instructions to follow the code from, in order: so most of what meets somewhere has met
   * before the code is followed from there.
   */
  private final BitSet agenda = new BitSet();

  /** The first of them, -1 if there is none. */
  private int lowest = -1;

  private long budget;
  private boolean exhausted;

  Flow(CodeScan scan, Prelude prelude, Facts[] children, CellStack stacks) {
    this.scan = scan;
    this.prelude = prelude;
    this.stacks = stacks;
    this.effects = new Effects(scan, children, stacks);
    this.stackAt = new int[scan.count()];
    this.handlerAt = new Handler[scan.count()];
    this.setUpAt = new Handler[scan.count()];
    this.budget = (scan.count() + 16) * STEPS_PER_INSTRUCTION;
  }

  /** Follows all paths. */
  void run() {
    if (scan.isTarget(0)) {
      reach(0, CellStack.EMPTY, Handler.NONE);
    } else {
      follow(0, CellStack.EMPTY, Handler.NONE);
    }
    while (lowest >= 0 && !exhausted && !scan.isHopeless()) {
      int index = lowest;
      agenda.clear(index);
      lowest = agenda.nextSetBit(index);
      follow(index, stackAt[index], handlerAt[index]);
    }
  }

  /** Follows the code from an instruction to where another path may come in, or to an end. */
  private void follow(int from, int stackBefore, Handler handlerBefore) {
    int index = from;
    int stack = stackBefore;
    Handler handler = handlerBefore;
    while (true) {
      Instruction instruction = scan.instruction(index);
      if (isExhausted(instruction)) {
        return;
      }
      int after = effects.apply(instruction, stack, handler, index);
      if (after == Effects.WRONG || !sparesBase(instruction, stack, after, handler, index)) {
        return;
      }
      switch (instruction.opcode().flow()) {
        case NEXT -> {
          if (instruction.opcode() == Opcode.END_FINALLY) {
            if (!endsBlock(instruction, stacks.top(stack), after, handler)) {
              return;
            }
            handler = handler.parent();
          }
        }
        case BRANCH -> {
          int taken = effects.taken(instruction, stack);
          if (!sparesBase(instruction, stack, taken, handler, index)) {
            return;
          }
          arrive(index, scan.targetOf(instruction), taken, handler);
        }
        case HANDLER -> {
          Handler opened = setUp(instruction, index, after, handler);
          if (opened.isNone()) {
            return;
          }
          handler = opened;
          after = effects.entered(opened);
        }
        case JUMP -> {
          jump(instruction, index, after, handler);
          return;
        }
        case STOP -> {
          return;
        }
      }
      int next = index + 1;
      if (next == scan.count()) {
        scan.report(Rule.END_OF_CODE, instruction, "nothing follows");
        return;
      }
      if (scan.isTarget(next)) {
        arrive(index, next, after, handler);
        return;
      }
      index = next;
      stack = after;
    }
  }

  private boolean isExhausted(Instruction instruction) {
    if (!exhausted && --budget < stacks.steps()) {
      scan.report(Rule.COMPLEXITY, instruction, "too many different ways lead here");
      exhausted = true;
    }
    return exhausted;
  }

  /**
   * Whether an instruction leaves a handler the stack that it is to find: as deep, that is. If
   * other objects are there now, the handler learns that.
   */
  private boolean sparesBase(
      Instruction instruction, int before, int after, Handler handler, int index) {
    Handler taker = handler.takerAt(index);
    int taken = instruction.row().effect().popped(instruction.operand(), instruction.extra());
    if (stacks.depth(before) - taken >= stacks.depth(taker.base())) {
      return true;
    }
    if (stacks.depth(after) < stacks.depth(taker.base())) {
      scan.report(Rule.HANDLER_BASE, instruction, "takes from the stack what a handler is to find");
      return false;
    }
    while (!taker.isNone()) {
      int base = taker.base();
      int merged = stacks.merge(base, stacks.cutTo(after, stacks.depth(base)));
      if (merged == base) {
        break;
      }
      reach(taker.target(), effects.found(merged, taker), taker);
      taker = taker.takerAt(taker.target());
    }
    return true;
  }

  private void jump(Instruction instruction, int index, int after, Handler handler) {
    switch (instruction.opcode()) {
      case POP_EXCEPT_JUMP -> {
        if (handler.opcode() != Opcode.SETUP_EXCEPT) {
          scan.report(Rule.HANDLER_MISSING, instruction, "no except block is open");
          return;
        }
        arrive(index, scan.targetOf(instruction), after, handler.parent());
      }
      case UNWIND_JUMP -> leave(new Handler.Leaving(index, after, handler));
      default -> arrive(index, scan.targetOf(instruction), after, handler);
    }
  }

  /** Opens a handler; gives none if it must not be opened. */
  private Handler setUp(Instruction instruction, int index, int after, Handler around) {
    Handler opened = setUpAt[index];
    if (opened == null) {
      int target = scan.targetOf(instruction);
      opened = new Handler(++handlerCount, instruction.opcode(), index, target, around);
      setUpAt[index] = opened;
      if (opened.depth() > prelude.exceptionStackSize()) {
        scan.report(
            Rule.HANDLER_OVERFLOW,
            instruction,
            opened.depth() + " handlers open, " + prelude.exceptionStackSize() + " declared");
        return Handler.NONE;
      }
    }
    int found = effects.found(effects.baseOf(opened, after), opened);
    if (stacks.depth(found) > scan.stackLimit()) {
      scan.report(Rule.STACK_OVERFLOW, instruction, "its handler has no room on the stack");
      return Handler.NONE;
    }
    arrive(index, opened.target(), found, opened);
    return opened;
  }

  /** Closes the innermost handler at the end of its block; says whether control goes on there. */
  private boolean endsBlock(Instruction instruction, int pending, int after, Handler handler) {
    if (Kind.of(pending) == Kind.PENDING) {
      int exit = handler.exit();
      if (exit >= 0 && stacks.depth(exit) != stacks.depth(after)) {
        scan.report(Rule.STACK_BALANCE, instruction, "the block ends at different depths");
        return false;
      }
      int merged = exit < 0 ? after : stacks.merge(exit, after);
      if (merged != exit) {
        handler.setExit(merged);
        List<Handler.Leaving> waiting = List.copyOf(handler.waiting());
        handler.waiting().clear();
        waiting.forEach(this::leave);
      }
    }
    return Kind.of(pending) != Kind.EXCEPTION;
  }

  /** Follows a jump out of blocks, through the finally blocks on its way. */
  private void leave(Handler.Leaving leaving) {
    int index = leaving.index();
    Instruction instruction = scan.instruction(index);
    if (isExhausted(instruction)) {
      return;
    }
    int stack = leaving.stack();
    Handler handler = leaving.handler();
    for (int i = 0; i < (instruction.extra() & HANDLERS_MASK); i++) {
      if (handler.isNone()) {
        scan.report(Rule.HANDLER_MISSING, instruction, "leaves more handlers than are open");
        return;
      }
      if (handler.opcode() != Opcode.SETUP_EXCEPT) {
        stack = effects.passed(instruction, stack, handler, handler.isActiveAt(index));
        if (stack == Effects.WRONG) {
          return;
        }
        if (!handler.isActiveAt(index)) {
          handler.waiting().add(leaving);
          stack = handler.exit();
          if (stack < 0) {
            return;
          }
        }
      }
      handler = handler.parent();
    }
    if ((instruction.extra() & ITERATOR_FLAG) != 0) {
      stack = effects.withoutIterator(instruction, stack);
      if (stack == Effects.WRONG) {
        return;
      }
    }
    arrive(index, scan.targetOf(instruction), stack, handler);
  }

  /** Brings a state to an instruction that can be reached in several ways. */
  private void arrive(int from, int to, int stack, Handler handler) {
    if (!handler.admits(to) || (handler.isActiveAt(from) && !handler.isActiveAt(to))) {
      scan.report(
          Rule.HANDLER_NESTING,
          scan.instruction(from),
          "goes to where the open handlers are not what they were");
      return;
    }
    int base = handler.takerAt(to).base();
    if (stacks.depth(stack) < stacks.depth(base)) {
      scan.report(
          Rule.HANDLER_BASE, scan.instruction(from), "leaves less than a handler is to find");
      return;
    }
    reach(to, stack, handler);
  }

  private void reach(int to, int stack, Handler handler) {
    int known = stackAt[to];
    if (handlerAt[to] == null) {
      stackAt[to] = stack;
      handlerAt[to] = handler;
      put(to);
    } else if (handlerAt[to].number() != handler.number()) {
      scan.report(
          Rule.HANDLER_BALANCE,
          scan.instruction(to),
          "%d handlers are open on one path, %d on another, or not the same ones"
              .formatted(handlerAt[to].depth(), handler.depth()));
    } else if (stacks.depth(known) != stacks.depth(stack)) {
      scan.report(
          Rule.STACK_BALANCE,
          scan.instruction(to),
          "the stack is %d deep on one path, %d on another"
              .formatted(stacks.depth(known), stacks.depth(stack)));
    } else {
      int merged = stacks.merge(known, stack);
      if (merged != known) {
        stackAt[to] = merged;
        put(to);
      }
    }
  }

  private void put(int index) {
    agenda.set(index);
    if (lowest < 0 || index < lowest) {
      lowest = index;
    }
  }
}
