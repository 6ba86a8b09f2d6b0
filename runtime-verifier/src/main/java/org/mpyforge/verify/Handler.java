package org.mpyforge.verify;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.Opcode;

/**
 * An exception handler that some instruction sets up. Wherever it is open, the same ones are open
 * around it; so "which handlers are open" is just the innermost of them.
 *
 * <p>The machine keeps no mark of a handler having been entered: a handler counts as active while
 * the next instruction lies at its target or beyond. So where an instruction stands decides what
 * happens, and while a handler is open, the activity of those around it must not change. {@link
 * #admits} is the range of instructions in which it does not.
 */
final class Handler {
  /** What there is when no handler is open. */
  static final Handler NONE = new Handler();

  private final int number;
  private final Opcode opcode;
  private final int target;
  private final int depth;
  private final Handler parent;
  private final int lowest;
  private final int beyond;

  /** Who gets the exceptions that this one no longer takes. */
  private final Handler next;

  /** The stack below what the handler finds. */
  private int base = CellStack.EMPTY;

  /** The stack after the block is left as it was to be left, -1 while unknown. */
  private int exit = -1;

  /** The jumps that pass through the block and go on from {@link #exit}. */
  private final List<Leaving> waiting = new ArrayList<>(0);

  /**
   * A jump out of blocks, in the state before it.
   *
   * @param index the index of its instruction
   * @param stack the stack
   * @param handler the innermost handler
   */
  record Leaving(int index, int stack, Handler handler) {}

  private Handler() {
    number = 0;
    opcode = Opcode.JUMP;
    target = Integer.MAX_VALUE;
    depth = 0;
    parent = this;
    lowest = 0;
    beyond = Integer.MAX_VALUE;
    next = this;
  }

  /**
   * The handler that an instruction sets up.
   *
   * @param number a number of its own, from 1
   * @param opcode what sets it up
   * @param site the index of that instruction
   * @param target the index of its first instruction
   * @param parent the innermost handler there
   */
  Handler(int number, Opcode opcode, int site, int target, Handler parent) {
    this.number = number;
    this.opcode = opcode;
    this.target = target;
    this.depth = parent.depth + 1;
    this.parent = parent;
    boolean within = parent.isActiveAt(site);
    this.lowest = within ? parent.target : parent.lowest;
    this.beyond = within ? parent.beyond : parent.target;
    this.next = parent.takerAt(site);
  }

  /** A number that no other handler of the raw code has, 0 for {@link #NONE}. */
  int number() {
    return number;
  }

  /** One of {@code SETUP_EXCEPT}, {@code SETUP_FINALLY}, {@code SETUP_WITH}. */
  Opcode opcode() {
    return opcode;
  }

  /** The index of its first instruction. */
  int target() {
    return target;
  }

  /** How many handlers are open, this one included. */
  int depth() {
    return depth;
  }

  /** The handler around it, {@link #NONE} if there is none. */
  Handler parent() {
    return parent;
  }

  boolean isNone() {
    return depth == 0;
  }

  /** Whether it counts as entered while the instruction with that index is next. */
  boolean isActiveAt(int index) {
    return index >= target;
  }

  /** Who takes an exception at the instruction with that index, this being the innermost one. */
  Handler takerAt(int index) {
    return isActiveAt(index) ? next : this;
  }

  /** Whether it may be open at an instruction without changing who around it is active. */
  boolean admits(int index) {
    return index >= lowest && index < beyond;
  }

  /** The stack that it finds, without what comes on top. */
  int base() {
    return base;
  }

  void setBase(int stack) {
    base = stack;
  }

  int exit() {
    return exit;
  }

  void setExit(int stack) {
    exit = stack;
  }

  List<Leaving> waiting() {
    return waiting;
  }
}
