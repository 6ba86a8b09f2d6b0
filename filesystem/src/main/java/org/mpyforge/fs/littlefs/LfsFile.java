package org.mpyforge.fs.littlefs;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mpyforge.fs.OpenMode;

/** An open file of a littlefs version 2. */
final class LfsFile extends ChainFile {

  /** The attribute that has the time of the last change, in nanoseconds from 1970. */
  static final int TIME = 1;

  private static final long NANOS = 1_000_000_000L;

  private final Lfs lfs;
  private final Handle handle;
  private final Clock clock;
  private byte[] time;

  /**
   * A file that is being opened.
   *
   * @param handle where it is
   * @param emptied whether what was in it goes
   * @param clock the time, or null if files have none
   */
  LfsFile(Lfs lfs, Handle handle, OpenMode mode, boolean emptied, Clock clock) {
    super(
        lfs.storage,
        lfs.chains,
        lfs.allocator,
        mode,
        new Limits(lfs.fileMax, lfs.inlineMax(), false, false));
    this.lfs = lfs;
    this.handle = handle;
    this.clock = clock;
    this.time = clock == null ? null : now();
    begin(handle.entry(), emptied);
    if (emptied || clock != null && mode.writes()) {
      setDirty();
    }
    Item stored = handle.entry().attribute(TIME);
    if (clock != null && mode.reads() && stored != null) {
      time = Arrays.copyOf(stored.data(), Long.BYTES);
    }
    lfs.handles.add(handle);
    lfs.files.add(this);
  }

  private void begin(Entry entry, boolean emptied) {
    Item struct = entry.struct();
    if (emptied) {
      beginSmall(new byte[0]);
    } else if (struct != null && struct.type() == Tag.INLINE_STRUCT) {
      beginSmall(struct.data());
    } else if (struct != null && struct.type() == Tag.CHAIN_STRUCT) {
      beginChain(Words.get(struct.data(), 0), Words.get(struct.data(), 1));
    } else {
      throw lfs.storage.damaged("a file without content");
    }
  }

  private byte[] now() {
    Instant instant = clock.instant();
    long nanos = instant.getEpochSecond() * NANOS + instant.getNano();
    return Words.bytes((int) nanos, (int) (nanos >>> 32));
  }

  /** Returns the time that an attribute says, in seconds from 1970. */
  static long seconds(Item time) {
    if (time == null || time.data().length != Long.BYTES) {
      return 0;
    }
    long nanos = (long) Words.get(time.data(), 1) << 32 | Words.get(time.data(), 0) & 0xffffffffL;
    return Long.divideUnsigned(nanos, NANOS);
  }

  @Override
  boolean isListed() {
    return !handle.removed;
  }

  @Override
  void beginWrite() {
    time = clock == null ? null : now();
  }

  @Override
  void commitSmall(byte[] content) {
    commit(Change.put(handle.id, Tag.INLINE_STRUCT, content));
  }

  @Override
  void commitChain(int lastBlock, int length) {
    commit(Change.put(handle.id, Tag.CHAIN_STRUCT, Words.bytes(lastBlock, length)));
  }

  private void commit(Change content) {
    List<Change> changes = new ArrayList<>();
    changes.add(content);
    if (time != null) {
      changes.add(Change.put(handle.id, Tag.ATTRIBUTE + TIME, time));
    }
    lfs.committer.commit(handle.at, changes);
  }

  @Override
  void release() {
    lfs.handles.remove(handle);
    lfs.files.remove(this);
  }
}
