package org.mpyforge.fs.littlefs;

/**
 * What is unfinished in the whole file system: a move, orphans, or both. Each log has a share of
 * it; the state is all shares, exclusively or'ed.
 *
 * @param tag a tag {@link Tag#DELETE} with the number of what has been moved away but is still
 *     there, or zero; the top bit is set where there are orphans. Its size is not stored: how many
 *     orphans there are, and {@link #OLD_SUPERBLOCK}.
 * @param first the pair that it is still in
 * @param second the other block of that
 */
record GlobalState(int tag, int first, int second) {

  /** Nothing is unfinished. */
  static final GlobalState NONE = new GlobalState(0, 0, 0);

  /** The size of a share, in bytes. */
  static final int SIZE = 12;

  private static final int SIZE_MASK = 0x3ff;
  private static final int ORPHANS_MASK = 0x1ff;
  private static final int OLD_SUPERBLOCK = 0x200;
  private static final int HAS_ORPHANS = 0x80000000;
  private static final int TYPE_AND_ID = 0x7ffffc00;

  static GlobalState of(byte[] data) {
    return new GlobalState(Words.get(data, 0), Words.get(data, 1), Words.get(data, 2));
  }

  byte[] bytes() {
    return Words.bytes(tag, first, second);
  }

  GlobalState xor(GlobalState other) {
    return new GlobalState(tag ^ other.tag, first ^ other.first, second ^ other.second);
  }

  boolean isNone() {
    return tag == 0 && first == 0 && second == 0;
  }

  /** Returns what of it is stored. */
  GlobalState stored() {
    return new GlobalState(tag & ~SIZE_MASK, first, second);
  }

  /** Returns the state as it is after mounting: how many orphans there are is not known. */
  GlobalState mounted() {
    return tag < 0 ? new GlobalState(tag + 1, first, second) : this;
  }

  boolean hasMove() {
    return Tag.family(tag) != 0;
  }

  boolean hasMoveIn(BlockPair pair) {
    return hasMove() && pair.overlaps(moveFrom());
  }

  /** Returns the number of what has been moved away. */
  int moveId() {
    return Tag.id(tag);
  }

  BlockPair moveFrom() {
    return new BlockPair(first, second);
  }

  GlobalState withMove(int id, BlockPair from) {
    int kept = tag & ~TYPE_AND_ID;
    return new GlobalState(kept | Tag.of(Tag.DELETE, id, 0), from.first(), from.second());
  }

  GlobalState withoutMove() {
    return new GlobalState(tag & ~TYPE_AND_ID, 0, 0);
  }

  int orphans() {
    return tag & ORPHANS_MASK;
  }

  boolean hasOrphans() {
    return orphans() != 0;
  }

  GlobalState withOrphans(int more) {
    int count = Math.min(Math.max(orphans() + more, 0), ORPHANS_MASK);
    int changed = tag & ~(HAS_ORPHANS | ORPHANS_MASK) | count;
    return new GlobalState(count == 0 ? changed : changed | HAS_ORPHANS, first, second);
  }

  boolean hasOldSuperblock() {
    return (tag & OLD_SUPERBLOCK) != 0;
  }

  GlobalState withOldSuperblock(boolean old) {
    int changed = old ? tag | OLD_SUPERBLOCK : tag & ~OLD_SUPERBLOCK;
    return new GlobalState(changed, first, second);
  }
}
