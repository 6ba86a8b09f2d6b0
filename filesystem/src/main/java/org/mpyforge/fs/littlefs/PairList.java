package org.mpyforge.fs.littlefs;

import java.util.function.IntConsumer;

/**
 * All pairs of a file system, in one list: each directory's, one behind the other, in the order of
 * the tails.
 */
final class PairList {

  private final Lfs lfs;

  PairList(Lfs lfs) {
    this.lfs = lfs;
  }

  /** Where an entry is. */
  record Place(MetadataPair pair, int id) {}

  /** What is done with a pair; returns whether to go on. */
  interface Visitor {
    boolean visit(MetadataPair pair);
  }

  /** Visits all pairs, or until the visitor has enough. */
  void walk(Visitor visitor) {
    BlockPair next = BlockPair.START;
    for (int i = 0; !next.isNone(); i++) {
      requireEnd(i);
      MetadataPair pair = lfs.fetch(next);
      if (!visitor.visit(pair)) {
        return;
      }
      next = pair.tail;
    }
  }

  /** Throws if a list of pairs goes on further than there are blocks: it comes back to itself. */
  void requireEnd(int steps) {
    if (steps > lfs.storage.blockCount()) {
      throw lfs.storage.damaged("a list without an end");
    }
  }

  /** Returns the pair before another one, or null if there is none. */
  MetadataPair before(BlockPair wanted) {
    MetadataPair[] found = new MetadataPair[1];
    walk(
        pair -> {
          found[0] = pair.tail.overlaps(wanted) ? pair : null;
          return found[0] == null;
        });
    return wanted.overlaps(BlockPair.START) ? null : found[0];
  }

  /** Returns the entry of the directory that begins in a pair, or null if there is none. */
  Place parent(BlockPair wanted) {
    Place[] found = new Place[1];
    walk(
        pair -> {
          for (int id = 0; id < pair.count() && found[0] == null; id++) {
            Item struct = pair.entry(id).struct();
            if (!isMovedAway(pair, id)
                && struct != null
                && struct.type() == Tag.DIRECTORY_STRUCT
                && BlockPair.of(struct.data()).overlaps(wanted)) {
              found[0] = new Place(pair, id);
            }
          }
          return found[0] == null;
        });
    return found[0];
  }

  /** Returns whether an entry is that which an unfinished move has left behind. */
  boolean isMovedAway(MetadataPair pair, int id) {
    return lfs.stored.hasMoveIn(pair.pair) && lfs.stored.moveId() == id;
  }

  /**
   * Does something for each block that is in use.
   *
   * @param withOrphans whether directories that are in no list count too
   */
  void forEachBlock(IntConsumer action, boolean withOrphans) {
    BlockPair next = BlockPair.START;
    for (int i = 0; !next.isNone(); i++) {
      requireEnd(i);
      action.accept(next.first());
      action.accept(next.second());
      MetadataPair pair = lfs.fetch(next);
      for (Entry entry : pair.entries) {
        forEachBlock(entry.struct(), action, withOrphans);
      }
      next = pair.tail;
    }
    lfs.files.forEach(file -> file.forEachBlock(action));
  }

  private void forEachBlock(Item struct, IntConsumer action, boolean withOrphans) {
    if (struct != null && struct.type() == Tag.CHAIN_STRUCT) {
      lfs.chains.forEachBlock(Words.get(struct.data(), 0), Words.get(struct.data(), 1), action);
    } else if (struct != null && struct.type() == Tag.DIRECTORY_STRUCT && withOrphans) {
      BlockPair pair = BlockPair.of(struct.data());
      action.accept(pair.first());
      action.accept(pair.second());
    }
  }
}
