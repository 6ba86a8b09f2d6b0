package org.mpyforge.fs.littlefs;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/**
 * Finds free blocks. Which are free is not stored: a window that goes round the device is mapped at
 * a time, by walking through all that is in use.
 *
 * <p>A block that was allocated is in use only once a commit says so. So a search ends after it
 * went round once since the last {@link #checkpoint}, at which everything allocated was accounted
 * for.
 */
final class Allocator {

  /** Goes through all blocks that are in use. */
  interface Walk {
    void forEachBlock(IntConsumer action);
  }

  private final int blockCount;
  private final Walk walk;
  private final int windowLimit;
  private final BitSet used = new BitSet();
  private int start;
  private int size;
  private int next;
  private int left;

  /**
   * An allocator.
   *
   * @param lookahead how many blocks the window has
   */
  Allocator(int blockCount, long lookahead, Walk walk) {
    this.blockCount = blockCount;
    this.walk = walk;
    this.windowLimit = (int) Math.min(lookahead, blockCount);
  }

  /** Begins with an empty device: everything is free. */
  void beginEmpty() {
    start = 0;
    size = windowLimit;
    next = 0;
    used.clear();
    checkpoint();
  }

  /** Begins somewhere, so that all blocks wear out alike. */
  void beginAt(int seed) {
    start = Integer.remainderUnsigned(seed, blockCount);
    forget();
  }

  private void forget() {
    size = 0;
    next = 0;
    checkpoint();
  }

  /** All blocks that were allocated so far are known to be in use, or free again. */
  void checkpoint() {
    left = blockCount;
  }

  /** Returns a free block, erased or not. */
  int allocate() {
    while (true) {
      while (next < size) {
        boolean free = !used.get(next);
        int block = (int) (((long) start + next) % blockCount);
        advance();
        if (free) {
          while (next < size && used.get(next)) {
            advance();
          }
          return block;
        }
      }
      if (left <= 0) {
        throw new FsException(Errno.ENOSPC, "no free block");
      }
      scan();
    }
  }

  /** Returns how many blocks are free, as far as what is stored says. */
  int countFree() {
    int[] inUse = new int[1];
    walk.forEachBlock(block -> inUse[0]++);
    return Math.max(0, blockCount - inUse[0]);
  }

  private void advance() {
    next++;
    left--;
  }

  private void scan() {
    start = (int) (((long) start + next) % blockCount);
    next = 0;
    size = Math.min(windowLimit, left);
    used.clear();
    try {
      walk.forEachBlock(this::use);
    } catch (FsException e) {
      forget();
      throw e;
    }
  }

  private void use(int block) {
    int index = Math.floorMod(block - start, blockCount);
    if (index < size) {
      used.set(index);
    }
  }
}
