package org.mpyforge.vm;

import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PyRaise;

/**
 * The VM's account of memory. Whatever makes an object says so with {@link #need}, before it makes
 * it: that is where a locked heap and a full one become a {@code MemoryError}. How much of what was
 * asked for is still in use, only looking at all objects tells ({@link HeapWalker}); that is done
 * when the account reaches the limit, and when the program collects garbage.
 */
public final class Heap {
  /** The heap of a machine that is not told otherwise, bytes. */
  public static final long DEFAULT_LIMIT = 256L << 20;

  /** What an object takes beyond what was asked for, bytes. */
  private static final int OVERHEAD = 16;

  /** From how many bytes on an object takes time to fill. */
  private static final int LARGE = 4096;

  private static final int BYTES_PER_STEP = 64;

  /** The reference's unit of allocation on a 64-bit machine, bytes. */
  private static final int BLOCK = 32;

  private final Vm vm;
  private final long limit;
  private int locks;
  private long total;

  /** What was in use when that was last looked at. */
  private long live;

  /** What has been asked for since then. */
  private long recent;

  /** Where {@link #live} and {@link #recent} together make it necessary to look again. */
  private long threshold;

  private long peak;

  Heap(Vm vm, long limit) {
    this.vm = vm;
    this.limit = limit;
    this.threshold = limit;
  }

  /** Says that an object of about so many bytes, a number without a sign, will be made. */
  public void need(long bytes) {
    if (locks != 0) {
      throw Errors.of(Exceptions.MEMORY_ERROR, "memory allocation failed, heap is locked");
    }
    if (Long.compareUnsigned(bytes, LARGE) > 0) {
      needMuch(bytes);
    }
    recent += bytes + OVERHEAD;
    if (live + recent > threshold) {
      makeRoom(bytes);
    }
  }

  /** What fits no heap is refused before it is counted: sums with it would overflow. */
  private void needMuch(long bytes) {
    if (Long.compareUnsigned(bytes, limit) > 0) {
      throw Errors.memory(bytes);
    }
    vm.work(bytes / BYTES_PER_STEP);
  }

  private void makeRoom(long bytes) {
    recent -= bytes + OVERHEAD;
    collect();
    if (live + bytes > limit) {
      throw full(bytes);
    }
    recent = bytes + OVERHEAD;
    // A heap that is nearly full is not looked at for every small object.
    threshold = Math.max(limit, live + recent + limit / 8);
  }

  private static PyRaise full(long bytes) {
    return Errors.memory(bytes);
  }

  /** How many bytes have been asked for so far. */
  public long total() {
    return total + recent;
  }

  /** How many bytes are in use, as far as is known without looking. */
  public long used() {
    long used = Math.min(live + recent, limit);
    peak = Math.max(peak, used);
    return used;
  }

  /** The most bytes that {@link #used} has given. */
  public long peak() {
    used();
    return peak;
  }

  /** How many bytes the heap has. */
  public long size() {
    return limit;
  }

  /** Looks at what is in use; gives the number of blocks that are free again. */
  public long collect() {
    long before = used();
    total += recent;
    recent = 0;
    HeapWalker walker = HeapWalker.walk(vm);
    live = walker.bytes();
    vm.finalisers.find(walker);
    return Math.max(0, before - live) / BLOCK;
  }

  /** Forbids objects to be made; gives how often that has been done. */
  public int lock() {
    return ++locks;
  }

  /**
   * Takes one {@link #lock} back; gives how many are left. As in the reference, the count has 15
   * bits and nothing keeps it from going below zero.
   */
  public int unlock() {
    locks = locks - 1 & 0x7fff;
    return locks;
  }

  /** Sets the number of locks, which each thread has of its own. */
  void setLocks(int count) {
    locks = count;
  }

  /** Takes all locks back. */
  public void unlockAll() {
    locks = 0;
  }

  /** How many locks there are. */
  public int locks() {
    return locks;
  }
}
