package org.mpyforge.fs.littlefs;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.fs.FsException;

/** Reads a log, commit by commit, as far as the checksums are right. */
final class MetadataReader {

  private final Storage storage;
  private final int block;
  private final MetadataPair result;

  /** The changes of a commit whose checksum has not come yet. */
  private final List<Change> pending = new ArrayList<>();

  /** How many files there are after them. */
  private int count;

  /** The share of the global state after them. */
  private GlobalState share = GlobalState.NONE;

  private int offset = 4;
  private int lastTag = Tag.FIRST;
  private int crc;
  private boolean ended;
  private boolean endsInChecksum;
  private int erasedLength = -1;
  private int erasedCrc;
  private int seed;
  private boolean found;

  private MetadataReader(Storage storage, BlockPair pair, int revision, int seed) {
    this.storage = storage;
    this.block = pair.first();
    this.result = new MetadataPair(pair);
    this.seed = seed;
    result.revision = revision;
  }

  /**
   * A log, and a number that nobody foresees.
   *
   * @param pair the log
   * @param seed a checksum over the checksums of this and former logs
   */
  record Fetched(MetadataPair pair, int seed) {}

  /**
   * Reads the log of a pair.
   *
   * @param seed that of the log before, or zero
   * @throws FsException {@code EILSEQ} if neither block has a commit
   */
  static Fetched fetch(Storage storage, BlockPair pair, int seed) {
    Integer first = revision(storage, pair.first());
    Integer second = revision(storage, pair.second());
    boolean swap = second != null && second - (first == null ? 0 : first) > 0;
    BlockPair current = swap ? pair.swapped() : pair;
    for (int i = 0; i < 2; i++) {
      Integer revision = swap == (i == 0) ? second : first;
      if (revision != null) {
        MetadataReader reader = new MetadataReader(storage, current, revision, seed);
        reader.read();
        if (reader.found) {
          return new Fetched(reader.result, reader.seed);
        }
      }
      current = current.swapped();
    }
    throw storage.damaged("no directory in " + pair);
  }

  private static Integer revision(Storage storage, int block) {
    try {
      return storage.word(block, 0);
    } catch (FsException e) {
      if (storage.isDamage(e)) {
        return null;
      }
      throw e;
    }
  }

  private void read() {
    crc = Crc.update(Crc.START, Words.bytes(result.revision));
    while (!ended) {
      readTag();
    }
    // Only flash that is still erased behind the last commit can take another one.
    result.erased =
        found
            && endsInChecksum
            && result.offset % storage.progSize() == 0
            && erasedLength >= 0
            && erasedLength <= storage.blockSize() - result.offset
            && Crc.update(Crc.START, storage.read(block, result.offset, erasedLength)) == erasedCrc;
  }

  private void readTag() {
    if (offset > storage.blockSize() - 4) {
      ended = true;
      return;
    }
    byte[] bytes = storage.read(block, offset, 4);
    crc = Crc.update(crc, bytes);
    int tag = Words.tag(bytes) ^ lastTag;
    if (!Tag.isValid(tag)) {
      endsInChecksum = Tag.isChecksum(lastTag);
      ended = true;
    } else if (offset + Tag.length(tag) > storage.blockSize()) {
      ended = true;
    } else {
      byte[] data = storage.read(block, offset + 4, Tag.length(tag) - 4);
      offset += Tag.length(tag);
      lastTag = tag;
      if (Tag.isChecksum(tag)) {
        endCommit(tag, data);
      } else {
        crc = Crc.update(crc, data);
        ended = !take(tag, data);
      }
    }
  }

  private void endCommit(int tag, byte[] data) {
    if (data.length < 4 || Words.get(data, 0) != crc) {
      ended = true;
      return;
    }
    result.apply(pending);
    result.share = share;
    pending.clear();
    seed = Crc.update(seed, Words.bytes(crc));
    lastTag = tag ^ (Tag.type(tag) & 1) << 31;
    crc = Crc.START;
    result.offset = offset;
    result.lastTag = lastTag;
    found = true;
  }

  /** Notes what a tag of a commit says; returns whether it can be. */
  private boolean take(int tag, byte[] data) {
    int type = Tag.type(tag);
    int id = Tag.id(tag);
    switch (Tag.family(tag)) {
      case 0x000, 0x200, 0x300 -> {
        if (id == Tag.NO_ID) {
          return false;
        }
        count = Math.max(count, id + 1);
        boolean gone = Tag.size(tag) == Tag.GONE;
        pending.add(gone ? new Change.Forget(id, type) : Change.put(id, type, data));
      }
      case 0x400 -> {
        return takeSplice(type, id);
      }
      case 0x600 -> {
        if (data.length < 8) {
          return false;
        }
        pending.add(new Change.Tail((type & 1) != 0, BlockPair.of(data)));
      }
      default -> {
        if (type == Tag.ERASED_CHECKSUM && data.length >= 8) {
          erasedLength = Words.get(data, 0);
          erasedCrc = Words.get(data, 1);
        } else if (type == Tag.GLOBAL_STATE) {
          share = GlobalState.of(data);
        }
      }
    }
    return true;
  }

  private boolean takeSplice(int type, int id) {
    if (type == Tag.CREATE && id <= count && id != Tag.NO_ID) {
      pending.add(new Change.Create(id));
      count++;
      return true;
    }
    if (type == Tag.DELETE && id < count) {
      pending.add(new Change.Delete(id));
      count--;
      return true;
    }
    return false;
  }
}
