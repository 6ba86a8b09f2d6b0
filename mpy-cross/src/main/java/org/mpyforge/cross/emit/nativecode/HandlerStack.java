package org.mpyforge.cross.emit.nativecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The blocks around the current code that guard it, and the word of the frame that always holds the
 * address of the handler in charge, or 0.
 *
 * <p>A block is active while its body runs; its handler belongs to the next active one outside.
 */
final class HandlerStack {

  /** Where a {@code finally} goes on when it ends. */
  sealed interface Exit {
    /** At the code behind it. */
    record Behind() implements Exit {}

    /** At the address in the frame, if there is one. */
    record ByAddress() implements Exit {}

    /** At an outer {@code finally}, if there is an address in the frame. */
    record Outer(int label) implements Exit {}
  }

  /** One block. */
  static final class Block {
    private final int label;
    private final boolean isFinally;
    private boolean active = true;
    private Exit exit = new Exit.Behind();

    Block(int label, boolean isFinally) {
      this.label = label;
      this.isFinally = isFinally;
    }

    Exit exit() {
      return exit;
    }
  }

  private final Machine machine;
  private final List<Block> blocks = new ArrayList<>();

  HandlerStack(Machine machine) {
    this.machine = machine;
  }

  /** How many blocks there are. */
  int depth() {
    return blocks.size();
  }

  /** Enters a block with its handler at a label, and puts it in charge. */
  void enter(int label, boolean isFinally) {
    blocks.add(new Block(label, isFinally));
    machine.storeLabelAddress(machine.frame.handlerPc(), label);
  }

  /**
   * Leaves the body of the innermost block; the next active handler outside is in charge.
   *
   * @param byException whether an exception is the reason: then nobody is in charge already
   */
  void leaveBody(boolean byException) {
    int top = blocks.size() - 1;
    blocks.get(top).active = false;
    Block outer = activeBelow(top);
    if (outer == null && byException) {
      return;
    }
    putInCharge(outer);
  }

  private Block activeBelow(int top) {
    for (int i = top - 1; i >= 0; i--) {
      if (blocks.get(i).active) {
        return blocks.get(i);
      }
    }
    return null;
  }

  private void putInCharge(Block block) {
    if (block == null) {
      machine.clear(machine.regs.result());
      machine.asm.storeLocal(machine.frame.handlerPc(), machine.regs.result());
    } else {
      machine.storeLabelAddress(machine.frame.handlerPc(), block.label);
    }
  }

  /** Puts the innermost active handler in charge, if there is one. */
  void restore() {
    Block block = activeBelow(blocks.size());
    if (block != null) {
      putInCharge(block);
    }
  }

  /** Leaves the handler of the innermost block, and with it the block. */
  Block leave() {
    return blocks.remove(blocks.size() - 1);
  }

  /** Whether a label is the handler of the innermost block, and that is a {@code finally}. */
  boolean isFinally(int label) {
    if (blocks.isEmpty()) {
      return false;
    }
    Block top = blocks.get(blocks.size() - 1);
    return top.isFinally && top.label == label;
  }

  /**
   * Prepares a jump out of some blocks: through each {@code finally} among them, innermost first,
   * the last of which makes the jump by the address in the frame.
   *
   * @param depth how many blocks the jump leaves
   * @param target where it goes
   * @return where to jump: to the target itself if there is no {@code finally}
   */
  int prepareJump(int depth, int target) {
    int outside = blocks.size() - 1 - depth;
    Deque<Block> finallies = new ArrayDeque<>();
    for (int i = blocks.size() - 1; i > outside; i--) {
      Block block = blocks.get(i);
      if (block.isFinally && block.active) {
        if (!finallies.isEmpty()) {
          finallies.getLast().exit = new Exit.Outer(block.label);
        }
        finallies.add(block);
      }
    }
    if (finallies.isEmpty()) {
      putInCharge(outside < 0 ? null : blocks.get(outside));
      return target;
    }
    finallies.getLast().exit = new Exit.ByAddress();
    machine.storeLabelAddress(machine.frame.unwindTarget(), target);
    machine.asm.moveImmediate(machine.regs.result(), 0); // No exception any more.
    machine.asm.storeLocal(machine.frame.exception(), machine.regs.result());
    return finallies.getFirst().label;
  }
}
