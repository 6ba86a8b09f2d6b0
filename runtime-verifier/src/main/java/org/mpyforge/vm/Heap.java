package org.mpyforge.vm;

import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PyRaise;

/**
 * The VM's account of memory. Whatever makes an object says so with {@link #need}, before it makes
 * it: that is where a locked heap and a full one become a {@code MemoryError}.
 */
public final class Heap {
  /** What the unix port's heap has unless it is told otherwise, bytes. */
  private static final long SIZE = 2_072_832;

  private int locks;
  private final long limit;
  private long total;
  private long collected;
  private long peak;

  Heap(long limit) {
    this.limit = limit;
  }

  /** Says that an object of about so many bytes will be made. */
  public void need(long bytes) {
    if (locks != 0) {
      throw locked();
    }
    if (bytes > limit) {
      throw Errors.memory(bytes);
    }
    total += bytes;
  }

  private static PyRaise locked() {
    return Errors.of(Exceptions.MEMORY_ERROR, "memory allocation failed, heap is locked");
  }

  /** How many bytes have been asked for so far. */
  public long total() {
    return total;
  }

  /** How many bytes are taken as in use: those asked for since the last {@link #collect}. */
  public long used() {
    long used = (total - collected) % SIZE;
    peak = Math.max(peak, used);
    return used;
  }

  /** The most bytes that {@link #used} has given. */
  public long peak() {
    used();
    return peak;
  }

  /** How many bytes the heap is said to have. */
  public long size() {
    return SIZE;
  }

  /** Takes all for garbage that has been asked for; gives the number of blocks that makes. */
  public long collect() {
    long blocks = used() / 32;
    collected = total;
    return blocks;
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

  /** Sets how many locks there are: each thread has its own. */
  void setLocks(int count) {
    locks = count;
  }

  /** How many locks there are. */
  public int locks() {
    return locks;
  }
}
