package org.mpyforge.fs.littlefs;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/**
 * Commits changes to logs. A log that is full is compacted: written anew to the other block of its
 * pair, after a part of it was split off if it is still too long. A log that was compacted often
 * enough, or whose block is bad, moves to another block; then the directory above and the pair
 * before have to learn where it is now, by commits of their own.
 */
final class Committer {

  /** After so many compactions a log moves, so that all blocks wear out alike: 100, made odd. */
  private static final int CYCLES = 101;

  /** A log of more files than this is split, whatever its length; the largest number means none. */
  private static final int MAX_FILES = 0xff;

  /** What a split leaves free at least, for commits to come, in bytes. */
  private static final int RESERVE = 40;

  private final Lfs lfs;

  Committer(Lfs lfs) {
    this.lfs = lfs;
  }

  /** What became of a commit to one log. */
  private enum Outcome {
    DONE,
    /** It is there, but its pair has another block now. */
    RELOCATED,
    /** It is not: the log has become empty, and the one before it is to leave it out. */
    DROPPED
  }

  /** Commits changes to a log, and everything that has to follow from it. */
  void commit(MetadataPair pair, List<Change> changes) {
    if (commitLeavingOrphans(pair, changes)) {
      lfs.repair.fixOrphans(false);
    }
  }

  /** Commits, and returns whether pairs have become orphans in the course of it. */
  boolean commitLeavingOrphans(MetadataPair pair, List<Change> changes) {
    BlockPair old = pair.pair;
    MetadataPair work = pair.copy();
    Outcome outcome = commitOrDrop(work, pair, changes);
    if (pair.pair.overlaps(old)) {
      pair.assign(work);
    }
    if (outcome == Outcome.DROPPED) {
      lfs.carried = lfs.carried.xor(pair.share);
      MetadataPair before = lfs.pairs.before(pair.pair);
      old = before.pair;
      outcome = commitOrDrop(before, null, List.of(new Change.Tail(pair.split, pair.tail)));
      work = before;
    }
    return outcome == Outcome.RELOCATED && announce(old, work);
  }

  /** Lets those know who point to a pair that it has moved; returns whether there are orphans. */
  private boolean announce(BlockPair from, MetadataPair moved) {
    BlockPair old = from;
    MetadataPair work = moved;
    boolean orphans = false;
    Outcome outcome = Outcome.RELOCATED;
    for (int i = 0; outcome == Outcome.RELOCATED; i++) {
      lfs.pairs.requireEnd(i);
      follow(old, work.pair);
      PairList.Place parent = lfs.pairs.parent(old);
      if (parent != null) {
        lfs.state = lfs.state.withOrphans(1);
        BlockPair parentPair = parent.pair().pair;
        outcome = commitOrDrop(parent.pair(), null, newPair(parent, work.pair));
        if (outcome == Outcome.RELOCATED) {
          old = parentPair;
          work = parent.pair();
          orphans = true;
          continue;
        }
      }
      outcome = Outcome.DONE;
      MetadataPair before = lfs.pairs.before(old);
      if (before != null) {
        if (parent != null && lfs.state.hasOrphans()) {
          lfs.state = lfs.state.withOrphans(-1);
        }
        List<Change> changes = finishMove(before);
        changes.add(new Change.Tail(before.split, work.pair));
        old = before.pair;
        outcome = commitOrDrop(before, null, changes);
        work = before;
      }
    }
    return orphans;
  }

  private void follow(BlockPair old, BlockPair now) {
    if (old.overlaps(lfs.root)) {
      lfs.root = now;
    }
    for (Handle handle : lfs.handles) {
      if (handle.at.pair.overlaps(old)) {
        handle.at.pair = now;
      }
    }
  }

  private List<Change> newPair(PairList.Place parent, BlockPair pair) {
    int moved = lfs.state.hasMoveIn(parent.pair().pair) ? lfs.state.moveId() : Tag.NO_ID;
    List<Change> changes = finishMove(parent.pair());
    int id = moved < parent.id() ? parent.id() - 1 : parent.id();
    changes.add(Change.put(id, Tag.DIRECTORY_STRUCT, pair.bytes()));
    return changes;
  }

  /** A commit to a log that a move has left something behind in finishes the move by the way. */
  List<Change> finishMove(MetadataPair pair) {
    List<Change> changes = new ArrayList<>();
    if (lfs.state.hasMoveIn(pair.pair)) {
      changes.add(new Change.Delete(lfs.state.moveId()));
      lfs.state = lfs.state.withoutMove();
    }
    return changes;
  }

  /**
   * Commits to one log, or finds that it can be left out.
   *
   * @param work the log, which becomes what it is afterwards
   * @param owner the log as whoever commits holds on to it, or null
   */
  private Outcome commitOrDrop(MetadataPair work, MetadataPair owner, List<Change> changes) {
    BlockPair old = work.pair;
    requirePossible(work, changes);
    work.apply(changes);
    Outcome outcome = Outcome.DONE;
    if (work.count() == 0 && isContinuation(work, changes)) {
      outcome = Outcome.DROPPED;
    } else if (!append(work, changes)) {
      outcome = compactSplitting(work) ? Outcome.RELOCATED : Outcome.DONE;
    }
    updateHandles(old, work, owner, changes);
    return outcome;
  }

  /** Numbers come from the device too, where a move is finished. */
  private void requirePossible(MetadataPair pair, List<Change> changes) {
    if (!changes.isEmpty()
        && changes.get(0) instanceof Change.Delete delete
        && delete.id() >= pair.count()) {
      throw lfs.storage.damaged("nothing has number " + delete.id());
    }
  }

  private boolean isContinuation(MetadataPair pair, List<Change> changes) {
    if (changes.stream().noneMatch(Change.Delete.class::isInstance)) {
      return false;
    }
    MetadataPair before = lfs.pairs.before(pair.pair);
    return before != null && before.split;
  }

  /** Appends to the log; returns whether that was possible. */
  private boolean append(MetadataPair work, List<Change> changes) {
    if (!work.erased || work.count() >= MAX_FILES) {
      return false;
    }
    try {
      CommitWriter writer =
          new CommitWriter(lfs.storage, work.pair.first(), work.offset, work.lastTag);
      writer.writeChanges(changes);
      GlobalState delta = lfs.state.xor(lfs.stored).xor(lfs.carried).stored();
      GlobalState share = work.share.xor(delta);
      if (!delta.isNone()) {
        writer.writeShare(share);
      }
      writer.finish(work);
      work.share = share;
      lfs.stored = lfs.state;
      lfs.carried = GlobalState.NONE;
      return true;
    } catch (FsException e) {
      if (e.is(Errno.ENOSPC) || lfs.storage.isDamage(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Compacts a log, split if it is too long; returns whether it has moved. */
  private boolean compactSplitting(MetadataPair work) {
    MetadataPair source = work.copy();
    int end = source.count();
    while (true) {
      int at = splitPoint(source, end);
      if (at == 0 || !split(work, source, at, end)) {
        break;
      }
      end = at;
    }
    if (isTired(work) && work.pair.overlaps(BlockPair.START) && hasRoom()) {
      // The first pair cannot move: what else is in it does, and it will be written less often.
      end = split(work, source, 0, end) ? 1 : end;
    }
    return compact(work, source, 0, end);
  }

  /** The number of the first file of a part that fits into half a block; 0 if all do. */
  private int splitPoint(MetadataPair source, int end) {
    int block = lfs.storage.blockSize();
    int limit = Math.min(block - RESERVE, Words.roundUp(block / 2, lfs.storage.progSize()));
    int split = 0;
    while (end - split > 1) {
      if (end - split < MAX_FILES && source.length(split, end) <= limit) {
        break;
      }
      split += (end - split) / 2;
    }
    return split;
  }

  private boolean hasRoom() {
    int[] used = new int[1];
    lfs.pairs.forEachBlock(block -> used[0]++, false);
    int count = lfs.storage.blockCount();
    return count - used[0] > count / 8;
  }

  /** Puts a part of a log into a new pair behind it; returns whether there was room for one. */
  private boolean split(MetadataPair work, MetadataPair source, int begin, int end) {
    try {
      MetadataPair tail = allocatePair();
      tail.split = work.split;
      tail.tail = work.tail;
      compact(tail, source, begin, end);
      work.tail = tail.pair;
      work.split = true;
      if (begin == 0 && work.pair.overlaps(lfs.root)) {
        lfs.root = tail.pair;
      }
      return true;
    } catch (FsException e) {
      if (e.is(Errno.ENOSPC)) {
        return false;
      }
      throw e;
    }
  }

  /** Returns a new pair, whose log is written by the first commit. */
  MetadataPair allocatePair() {
    int second = lfs.allocator.allocate();
    int first = lfs.allocator.allocate();
    MetadataPair pair = new MetadataPair(new BlockPair(first, second));
    int old = lfs.storage.word(first, 0);
    // A revision that follows on what was there, and is far from the next move.
    pair.revision = Integer.divideUnsigned(old + CYCLES - 1, CYCLES) * CYCLES;
    return pair;
  }

  private static boolean isTired(MetadataPair pair) {
    return Integer.remainderUnsigned(pair.revision + 1, CYCLES) == 0;
  }

  /** Writes a part of a log to the other block of a pair; returns whether the pair has changed. */
  private boolean compact(MetadataPair target, MetadataPair source, int begin, int end) {
    boolean tired = isTired(target);
    boolean move = tired && !target.pair.overlaps(BlockPair.START);
    boolean relocated = false;
    target.revision++;
    while (true) {
      if (!move && compactHere(target, source, begin, end, relocated)) {
        return relocated;
      }
      relocated = true;
      if (target.pair.overlaps(BlockPair.START)) {
        throw new FsException(Errno.ENOSPC, "the first block is bad");
      }
      move = false;
      relocate(target, tired);
      tired = false;
    }
  }

  private void relocate(MetadataPair target, boolean tired) {
    try {
      target.pair = new BlockPair(target.pair.first(), lfs.allocator.allocate());
    } catch (FsException e) {
      if (!tired || !e.is(Errno.ENOSPC)) {
        throw e;
      }
      // It is only tired: it can stay where it is.
    }
  }

  /** Returns whether the flash takes it. */
  private boolean compactHere(
      MetadataPair target, MetadataPair source, int begin, int end, boolean relocated) {
    try {
      int block = target.pair.second();
      lfs.storage.erase(block);
      CommitWriter writer = new CommitWriter(lfs.storage, block, 0, Tag.FIRST);
      writer.writeRevision(target.revision);
      for (Change.Put put : source.survivors(begin, end)) {
        writer.writePut(put.id(), put.item());
      }
      if (!target.tail.isNone()) {
        writer.writeTail(target.split, target.tail);
      }
      GlobalState delta = relocated ? GlobalState.NONE : lfs.stored.xor(lfs.state);
      GlobalState share = delta.xor(lfs.carried).stored().xor(target.share);
      if (!share.isNone()) {
        writer.writeShare(share);
      }
      writer.finish(target);
      target.pair = target.pair.swapped();
      target.entries = List.copyOf(source.entries.subList(begin, end));
      target.share = share;
      lfs.carried = GlobalState.NONE;
      lfs.stored = relocated ? lfs.stored : lfs.state;
      return true;
    } catch (FsException e) {
      if (lfs.storage.isDamage(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Open files learn what has become of the log that they are in, and of their numbers. */
  private void updateHandles(
      BlockPair old, MetadataPair now, MetadataPair owner, List<Change> changes) {
    for (Handle handle : lfs.handles) {
      if (!handle.removed && handle.at.pair.overlaps(old)) {
        boolean owns = handle.at == owner;
        handle.at.assign(now);
        if (!owns) {
          changes.forEach(change -> renumber(handle, change));
        }
        for (int i = 0; handle.id >= handle.at.count() && handle.at.split; i++) {
          lfs.pairs.requireEnd(i);
          handle.id -= handle.at.tail.overlaps(lfs.root) ? 0 : handle.at.count();
          handle.at.assign(lfs.fetch(handle.at.tail));
        }
      }
    }
  }

  private static void renumber(Handle handle, Change change) {
    if (change instanceof Change.Delete delete) {
      handle.removed |= handle.id == delete.id();
      handle.id -= handle.id > delete.id() ? 1 : 0;
    } else if (change instanceof Change.Create create) {
      handle.id += handle.id >= create.id() ? 1 : 0;
    }
  }
}
