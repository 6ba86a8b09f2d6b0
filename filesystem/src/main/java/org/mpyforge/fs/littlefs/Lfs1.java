package org.mpyforge.fs.littlefs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/** What everything that works on one mounted littlefs version 1 shares, and the list of pairs. */
final class Lfs1 {

  final Storage storage;
  final Allocator allocator;
  final SkipList chains;
  final List<LfsFile1> files = new ArrayList<>();

  /** Where the root directory is. */
  BlockPair root = BlockPair.NONE;

  private boolean repaired;

  Lfs1(Storage storage, LittleFsOptions options) {
    this.storage = storage;
    this.allocator = new Allocator(storage.blockCount(), options.lookahead(), this::forEachBlock);
    this.chains = new SkipList(storage, allocator);
  }

  /** Where an entry is. */
  record Place(Directory1 directory, int index) {
    Entry1 entry() {
      return directory.entries.get(index);
    }
  }

  /** What is done with a pair; returns whether to go on. */
  interface Visitor {
    boolean visit(Directory1 directory);
  }

  Directory1 fetch(BlockPair pair) {
    return Directory1.fetch(storage, pair);
  }

  /** Visits all pairs, or until the visitor has enough. */
  void walk(Visitor visitor) {
    BlockPair next = BlockPair.START;
    for (int i = 0; !next.isNone(); i++) {
      requireEnd(i);
      Directory1 directory = fetch(next);
      if (!visitor.visit(directory)) {
        return;
      }
      next = directory.tail;
    }
  }

  /** Throws if a list of pairs goes on further than there are blocks: it comes back to itself. */
  void requireEnd(int steps) {
    if (steps > storage.blockCount()) {
      throw storage.damaged("a list without an end");
    }
  }

  /** Does something for each block that is in use. */
  void forEachBlock(IntConsumer action) {
    BlockPair next = BlockPair.START;
    for (int i = 0; !root.isNone() && !next.isNone(); i++) {
      requireEnd(i);
      action.accept(next.first());
      action.accept(next.second());
      Directory1 directory = fetch(next);
      for (Entry1 entry : directory.entries) {
        if (entry.isFile()) {
          chains.forEachBlock(entry.first(), entry.second(), action);
        }
      }
      next = directory.tail;
    }
    files.forEach(file -> file.forEachBlock(action));
  }

  /** Returns the pair before another one, or null if there is none. */
  Directory1 before(BlockPair wanted) {
    Directory1[] found = new Directory1[1];
    walk(
        directory -> {
          found[0] = directory.tail.overlaps(wanted) ? directory : null;
          return found[0] == null;
        });
    return found[0];
  }

  /**
   * Returns the entry of the directory that begins in a pair, or null if there is none. For the
   * root directory, it is the superblock.
   */
  Place parent(BlockPair wanted) {
    return find(
        entry ->
            (entry.isDirectory() || entry.type() == Entry1.SUPERBLOCK)
                && entry.pair().overlaps(wanted));
  }

  /** Returns whether what is being moved has arrived: it is the case if it is there twice. */
  boolean hasArrived(Entry1 moving) {
    return find(
            entry ->
                !entry.isMoving() && entry.type() != Entry1.SUPERBLOCK && entry.isSameAs(moving))
        != null;
  }

  /** What is looked for. */
  private interface Test {
    boolean holds(Entry1 entry);
  }

  private Place find(Test test) {
    Place[] found = new Place[1];
    walk(
        directory -> {
          for (int i = 0; i < directory.entries.size() && found[0] == null; i++) {
            if (test.holds(directory.entries.get(i))) {
              found[0] = new Place(directory, i);
            }
          }
          return found[0] == null;
        });
    return found[0];
  }

  /** Returns a new pair, whose directory is written by the first commit. */
  Directory1 allocate() {
    int first = allocator.allocate();
    int second = allocator.allocate();
    return new Directory1(new BlockPair(first, second), storage.word(first, 0) + 1);
  }

  /** Writes a directory to the other block of its pair, or to another block if that is bad. */
  void commit(Directory1 directory) {
    directory.revision++;
    BlockPair old = directory.pair;
    BlockPair target = old.swapped();
    boolean moved = false;
    while (true) {
      try {
        directory.write(storage, target);
        break;
      } catch (FsException e) {
        if (!storage.isDamage(e) || old.overlaps(BlockPair.START)) {
          throw e;
        }
        moved = true;
        target = new BlockPair(allocator.allocate(), old.first());
      }
    }
    if (moved) {
      announce(old, directory.pair);
    }
  }

  /** Lets those know who point to a pair that it has moved. */
  private void announce(BlockPair old, BlockPair now) {
    files.forEach(file -> file.follow(old, now));
    Place parent = parent(old);
    if (parent != null) {
      update(parent, parent.entry().withStruct(now.first(), now.second()));
      root = root.overlaps(old) ? now : root;
      repair();
      return;
    }
    Directory1 before = before(old);
    if (before != null) {
      before.tail = now;
      commit(before);
    }
  }

  /** Puts an entry in the place of another one. */
  void update(Place place, Entry1 entry) {
    place.directory.entries.set(place.index, entry);
    commit(place.directory);
  }

  /**
   * Adds an entry at the end of a directory.
   *
   * @param last the last part of the directory
   * @return where the entry is
   */
  Place append(Directory1 last, Entry1 entry) {
    int room = storage.blockSize() - Directory1.HEAD_LENGTH - Directory1.CHECKSUM_LENGTH;
    if (entry.name().length > Entry1.PART_MAX || entry.length() > room) {
      throw new FsException(Errno.ENAMETOOLONG, entry.name().length + " bytes");
    }
    if (last.length() + entry.length() <= storage.blockSize()) {
      last.entries.add(entry);
      commit(last);
      return new Place(last, last.entries.size() - 1);
    }
    Directory1 more = allocate();
    more.tail = last.tail;
    more.entries.add(entry);
    commit(more);
    last.split = true;
    last.tail = more.pair;
    commit(last);
    return new Place(more, 0);
  }

  /** Removes an entry, and the part of the directory that it was alone in. */
  void remove(Place place) {
    Directory1 directory = place.directory;
    if (directory.entries.size() == 1) {
      Directory1 before = before(directory.pair);
      if (before != null && before.split) {
        before.split = directory.split;
        before.tail = directory.tail;
        commit(before);
        files.forEach(file -> file.renumber(directory.pair, place.index));
        return;
      }
    }
    directory.entries.remove(place.index);
    commit(directory);
    files.forEach(file -> file.renumber(directory.pair, place.index));
  }

  /** Takes a directory that nothing points to any more out of the list of pairs. */
  void unlist(Directory1 removed) {
    Directory1 before = before(removed.pair);
    if (before == null) {
      throw storage.damaged("a directory that is in no list");
    }
    before.tail = removed.tail;
    commit(before);
  }

  /** Finishes, once after mounting, what a loss of power has left unfinished. */
  void repairOnce() {
    if (!repaired) {
      repair();
    }
  }

  private void repair() {
    repaired = true;
    Directory1 before = null;
    BlockPair next = BlockPair.START;
    for (int i = 0; !next.isNone(); i++) {
      requireEnd(i);
      Directory1 directory = fetch(next);
      if (before != null && !before.split && fixTail(before, directory)) {
        return;
      }
      finishMoves(directory);
      before = directory;
      next = directory.tail;
    }
  }

  /** The list of pairs and the directories have to agree; returns whether something was wrong. */
  private boolean fixTail(Directory1 before, Directory1 directory) {
    Place parent = parent(before.tail);
    BlockPair right = parent == null ? directory.tail : parent.entry().pair();
    if (parent != null && right.isSame(before.tail)) {
      return false;
    }
    before.tail = right;
    commit(before);
    return true;
  }

  private void finishMoves(Directory1 directory) {
    for (int i = 0; i < directory.entries.size(); i++) {
      Entry1 entry = directory.entries.get(i);
      if (entry.isMoving() && hasArrived(entry)) {
        remove(new Place(directory, i));
        i--;
      } else if (entry.isMoving()) {
        update(new Place(directory, i), entry.withType(entry.type() & ~Entry1.MOVING));
      }
    }
  }
}
