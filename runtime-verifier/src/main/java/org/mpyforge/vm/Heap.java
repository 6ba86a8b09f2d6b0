package org.mpyforge.vm;

import org.mpyforge.vm.object.Errors;

/**
 * The VM's account of memory. Whatever makes an object says so with {@link #need}, before it makes
 * it: that is where a locked heap and a full one become a {@code MemoryError}.
 */
public final class Heap {
  private int locks;
  private final long limit;

  Heap(long limit) {
    this.limit = limit;
  }

  /** Says that an object of about so many bytes will be made. */
  public void need(long bytes) {
    if (locks != 0) {
      throw Errors.memory(bytes);
    }
    if (bytes > limit) {
      throw Errors.memory(bytes);
    }
  }

  /** Forbids objects to be made; gives how often that has been done. */
  public int lock() {
    return ++locks;
  }

  /** Takes one {@link #lock} back; gives how many are left. */
  public int unlock() {
    return --locks;
  }

  /** How many locks there are. */
  public int locks() {
    return locks;
  }
}
