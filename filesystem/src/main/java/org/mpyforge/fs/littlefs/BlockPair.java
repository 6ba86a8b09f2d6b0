package org.mpyforge.fs.littlefs;

/**
 * The two blocks of a directory's log, or of a part of it.
 *
 * @param first one block; where a log was read, the current one
 * @param second the other one
 */
record BlockPair(int first, int second) {

  /** No pair: the end of a list. */
  static final BlockPair NONE = new BlockPair(-1, -1);

  /** Where the list of all pairs begins, and where the superblock is. */
  static final BlockPair START = new BlockPair(0, 1);

  static BlockPair of(byte[] data) {
    return new BlockPair(Words.get(data, 0), Words.get(data, 1));
  }

  byte[] bytes() {
    return Words.bytes(first, second);
  }

  boolean isNone() {
    return first == -1 || second == -1;
  }

  /** Returns whether they share a block: a pair that moves keeps one of them at first. */
  boolean overlaps(BlockPair other) {
    return first == other.first
        || second == other.second
        || first == other.second
        || second == other.first;
  }

  /** Returns whether they are the same two blocks. */
  boolean isSame(BlockPair other) {
    return equals(other) || first == other.second && second == other.first;
  }

  BlockPair swapped() {
    return new BlockPair(second, first);
  }
}
