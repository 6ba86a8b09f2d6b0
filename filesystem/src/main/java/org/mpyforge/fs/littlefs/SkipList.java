package org.mpyforge.fs.littlefs;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.mpyforge.fs.FsException;

/**
 * The blocks of a large file, chained from the last one back to the first. Block number n begins
 * with as many pointers as n can be halved, and one more: to the blocks 1, 2, 4, ... before it. So
 * any place is found in a few steps, and appending changes nothing that is there.
 */
final class SkipList {

  private final Storage storage;
  private final Allocator allocator;

  SkipList(Storage storage, Allocator allocator) {
    this.storage = storage;
    this.allocator = allocator;
  }

  /**
   * A place in a file.
   *
   * @param block the block
   * @param offset where in it, in bytes
   */
  record Place(int block, int offset) {}

  /** Returns which block of a file a position is in, counted from 0. */
  int index(int position) {
    int room = storage.blockSize() - 8;
    int guess = position / room;
    return guess == 0 ? 0 : (position - 4 * (Integer.bitCount(guess - 1) + 2)) / room;
  }

  /** Returns where in its block a position is, after the pointers. */
  int offset(int position) {
    int index = index(position);
    return position - (storage.blockSize() - 8) * index - 4 * Integer.bitCount(index);
  }

  /** Throws if a file of that size cannot be on the device. */
  void requirePossible(int size) {
    if (size < 0 || size > 0 && index(size - 1) >= storage.blockCount()) {
      throw storage.damaged("a file of " + size + " bytes");
    }
  }

  /**
   * Finds a position of a file.
   *
   * @param head the file's last block
   * @param size its size, greater than zero
   */
  Place find(int head, int size, int position) {
    int block = head;
    int current = index(size - 1);
    int target = index(position);
    while (current > target) {
      int reach = 31 - Integer.numberOfLeadingZeros(current - target);
      int skip = Math.min(reach, Integer.numberOfTrailingZeros(current));
      block = storage.word(block, 4 * skip);
      current -= 1 << skip;
    }
    return new Place(block, offset(position));
  }

  /**
   * Begins to write behind a position of a file: what is before it stays, and the block that it is
   * in the midst of is copied.
   *
   * @param head the block of the byte before the position
   * @param position how much of the file stays
   * @return where to write, in a new block
   */
  Place extend(ProgramBuffer buffer, int head, int position) {
    while (true) {
      int block = allocator.allocate();
      try {
        storage.erase(block);
        return extend(buffer, head, position, block);
      } catch (FsException e) {
        if (!storage.isDamage(e)) {
          throw e;
        }
        buffer.drop(); // The block is bad: take another one.
      }
    }
  }

  private Place extend(ProgramBuffer buffer, int head, int position, int block) {
    if (position == 0) {
      return new Place(block, 0);
    }
    int offset = offset(position - 1) + 1;
    if (offset < storage.blockSize()) {
      buffer.write(block, 0, storage.read(head, 0, offset), 0, offset);
      return new Place(block, offset);
    }
    int pointers = Integer.numberOfTrailingZeros(index(position - 1) + 1) + 1;
    int target = head;
    for (int i = 0; i < pointers; i++) {
      buffer.write(block, 4 * i, Words.bytes(target), 0, 4);
      if (i < pointers - 1) {
        target = storage.word(target, 4 * i);
      }
    }
    return new Place(block, 4 * pointers);
  }

  /** Does something for each block of a file that is on the device. */
  void forEachBlock(int head, int size, IntConsumer action) {
    forEachBlock(head, size, action, block -> storage.word(block, 0));
  }

  /**
   * Does something for each block of a file.
   *
   * @param previous gives the block before a block: its first pointer
   */
  void forEachBlock(int head, int size, IntConsumer action, IntUnaryOperator previous) {
    if (size == 0) {
      return;
    }
    requirePossible(size);
    int block = head;
    for (int index = index(size - 1); index > 0; index--) {
      action.accept(block);
      block = previous.applyAsInt(block);
    }
    action.accept(block);
  }
}
