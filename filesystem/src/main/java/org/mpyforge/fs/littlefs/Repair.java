package org.mpyforge.fs.littlefs;

import java.util.List;

/**
 * Finishes what a loss of power has left unfinished. Every operation that writes does this first;
 * one that only reads takes things as they are.
 */
final class Repair {

  private final Lfs lfs;

  Repair(Lfs lfs) {
    this.lfs = lfs;
  }

  /** Finishes everything. */
  void finishAll() {
    renewSuperblock();
    finishMove();
    fixOrphans(true);
  }

  private void renewSuperblock() {
    if (lfs.state.hasOldSuperblock()) {
      lfs.commit(lfs.fetch(lfs.root), Change.put(0, Tag.INLINE_STRUCT, lfs.superblock()));
      lfs.state = lfs.state.withOldSuperblock(false);
    }
  }

  private void finishMove() {
    if (lfs.stored.hasMove()) {
      MetadataPair pair = lfs.fetch(lfs.stored.moveFrom());
      int id = lfs.stored.moveId();
      lfs.state = lfs.state.withoutMove();
      lfs.commit(pair, new Change.Delete(id));
    }
  }

  /**
   * Takes pairs out of the list that no directory points to, and lets the list and the directories
   * agree where a pair is.
   *
   * @param powerLoss whether the former can have happened, or only the latter
   */
  void fixOrphans(boolean powerLoss) {
    if (lfs.state.hasOrphans()) {
      int passes = 0;
      for (int round = 0; passes < 2; round++) {
        lfs.pairs.requireEnd(round);
        boolean more = passes == 0 ? fixHalfOrphans() : powerLoss && dropOrphans();
        passes = more ? 0 : passes + 1;
      }
      lfs.state = lfs.state.withOrphans(-lfs.state.orphans());
    }
  }

  /** Where a pair has moved and only the directory knows, the list learns it. */
  private boolean fixHalfOrphans() {
    return fixEach(
        (before, pair) -> {
          PairList.Place parent = lfs.pairs.parent(before.tail);
          if (parent == null) {
            return null;
          }
          BlockPair right = BlockPair.of(parent.pair().entry(parent.id()).struct().data());
          if (right.isSame(before.tail)) {
            return null;
          }
          List<Change> changes = lfs.committer.finishMove(before);
          changes.add(new Change.Tail(false, right));
          return changes;
        });
  }

  /** What no directory points to leaves the list. */
  private boolean dropOrphans() {
    return fixEach(
        (before, pair) -> {
          if (lfs.pairs.parent(before.tail) != null) {
            return null;
          }
          lfs.carried = lfs.carried.xor(pair.share);
          return List.of(new Change.Tail(pair.split, pair.tail));
        });
  }

  /** Returns what has to be committed to a pair because of the one that follows it, or null. */
  private interface Fix {
    List<Change> changes(MetadataPair before, MetadataPair pair);
  }

  /** Goes through the first pairs of all directories; returns whether there are new orphans. */
  private boolean fixEach(Fix fix) {
    boolean more = false;
    MetadataPair before = lfs.fetch(BlockPair.START);
    for (int i = 0; !before.tail.isNone(); i++) {
      lfs.pairs.requireEnd(i / 2);
      MetadataPair pair = lfs.fetch(before.tail);
      List<Change> changes = before.split ? null : fix.changes(before, pair);
      if (changes == null) {
        before = pair;
      } else {
        more |= lfs.committer.commitLeavingOrphans(before, changes);
      }
    }
    return more;
  }
}
