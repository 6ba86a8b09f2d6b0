package org.mpyforge.fs.littlefs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The log in a pair of blocks, as a model: what it says, and where it can go on. */
final class MetadataPair {

  BlockPair pair;
  int revision;

  /** Where in the current block the next commit goes, in bytes. */
  int offset = 4;

  /** What the next tag is exclusively or'ed with. */
  int lastTag = Tag.FIRST;

  /** Whether the rest of the current block is known to be erased. */
  boolean erased;

  /** Whether the directory goes on in {@link #tail}. */
  boolean split;

  /** The next pair of the file system. */
  BlockPair tail = BlockPair.NONE;

  /** This log's share of the global state. */
  GlobalState share = GlobalState.NONE;

  /**
   * What it says of each file; the place is the file's number. The list is replaced, not changed.
   */
  List<Entry> entries = List.of();

  private long order;

  MetadataPair(BlockPair pair) {
    this.pair = pair;
  }

  /** Becomes what another one is. */
  void assign(MetadataPair other) {
    pair = other.pair;
    revision = other.revision;
    offset = other.offset;
    lastTag = other.lastTag;
    erased = other.erased;
    split = other.split;
    tail = other.tail;
    share = other.share;
    entries = other.entries;
    order = other.order;
  }

  MetadataPair copy() {
    MetadataPair copy = new MetadataPair(pair);
    copy.assign(this);
    return copy;
  }

  int count() {
    return entries.size();
  }

  /** Returns a file, or one of which nothing is said. */
  Entry entry(int id) {
    return id < entries.size() ? entries.get(id) : Entry.EMPTY;
  }

  /** Takes changes over into the model. */
  void apply(List<Change> changes) {
    List<Entry> changed = new ArrayList<>(entries);
    for (Change change : changes) {
      if (change instanceof Change.Create create) {
        changed.add(create.id(), Entry.EMPTY);
      } else if (change instanceof Change.Delete delete) {
        changed.remove(delete.id());
      } else if (change instanceof Change.Put put) {
        put(changed, put.id(), put.item());
      } else if (change instanceof Change.Move move) {
        movedItems(move.source()).forEach(item -> put(changed, move.id(), item));
      } else if (change instanceof Change.Forget forget) {
        extend(changed, forget.id());
        changed.set(forget.id(), changed.get(forget.id()).without(forget.type()));
      } else if (change instanceof Change.Tail next) {
        split = next.split();
        tail = next.pair();
      }
    }
    entries = List.copyOf(changed);
  }

  private void put(List<Entry> changed, int id, Item item) {
    extend(changed, id);
    changed.set(id, changed.get(id).with(new Item(item.type(), item.data(), order++)));
  }

  /** A name can be that of a number that no other tag made. */
  private static void extend(List<Entry> changed, int id) {
    while (changed.size() <= id) {
      changed.add(Entry.EMPTY);
    }
  }

  /** What of a file goes with it when it moves, in the order of its log. */
  static List<Item> movedItems(Entry source) {
    return source.items().stream()
        .filter(item -> (item.type() & 0x600) == Tag.DIRECTORY_STRUCT)
        .sorted(Comparator.comparingLong(Item::order))
        .toList();
  }

  /**
   * Returns all that is said of some of the files, in the order in which the log says it.
   *
   * @param begin the number of the first file, which becomes 0
   * @param end the number after the last one
   */
  List<Change.Put> survivors(int begin, int end) {
    List<Change.Put> survivors = new ArrayList<>();
    for (int id = begin; id < end; id++) {
      for (Item item : entries.get(id).items()) {
        survivors.add(new Change.Put(id - begin, item));
      }
    }
    survivors.sort(Comparator.comparingLong(put -> put.item().order()));
    return survivors;
  }

  /** Returns the bytes that some of the files take in a log without anything out of date. */
  int length(int begin, int end) {
    int length = 0;
    for (int id = begin; id < end; id++) {
      length += entries.get(id).length();
    }
    return length;
  }
}
