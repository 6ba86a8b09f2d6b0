package org.mpyforge.fs.littlefs;

import java.util.BitSet;
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

  private final Lfs lfs;
  private final int windowLimit;
  private final BitSet used = new BitSet();
  private int start;
  private int size;
  private int next;
  private int left;

  Allocator(Lfs lfs, int lookahead) {
    this.lfs = lfs;
    this.windowLimit = (int) Math.min(8L * lookahead, lfs.storage.blockCount());
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
    start = Integer.remainderUnsigned(seed, lfs.storage.blockCount());
    forget();
  }

  private void forget() {
    size = 0;
    next = 0;
    checkpoint();
  }

  /** All blocks that were allocated so far are known to be in use, or free again. */
  void checkpoint() {
    left = lfs.storage.blockCount();
  }

  /** Returns a free block, erased or not. */
  int allocate() {
    while (true) {
      while (next < size) {
        boolean free = !used.get(next);
        int block = (int) (((long) start + next) % lfs.storage.blockCount());
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

  private void advance() {
    next++;
    left--;
  }

  private void scan() {
    start = (int) (((long) start + next) % lfs.storage.blockCount());
    next = 0;
    size = Math.min(windowLimit, left);
    used.clear();
    try {
      lfs.pairs.forEachBlock(this::use, true);
    } catch (FsException e) {
      forget();
      throw e;
    }
  }

  private void use(int block) {
    int count = lfs.storage.blockCount();
    int index = Math.floorMod(block - start, count);
    if (index < size) {
      used.set(index);
    }
  }
}
