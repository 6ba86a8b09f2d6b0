package org.mpyforge.fs.littlefs;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.OpenMode;

/**
 * An open file of a littlefs. A small one is kept in its directory, and here in memory; a large one
 * is a chain of blocks. Writing to a chain begins a new one, which takes the old one's place when
 * the file is flushed: until then, the old one is what is in the file system.
 */
final class LfsFile extends Handle implements FsFile {

  /** The attribute that has the time of the last change, in nanoseconds from 1970. */
  static final int TIME = 1;

  private static final long NANOS = 1_000_000_000L;

  private final Lfs lfs;
  private final OpenMode mode;
  private final Clock clock;
  private final ProgramBuffer buffer;

  /** What is in a small file, or null. */
  private byte[] small;

  /** The last block of a chain. */
  private int head;

  private int size;
  private int position;

  /** Whether a new chain has been begun: it goes up to {@link #position}. */
  private boolean writing;

  /** The block that is being written to, and how far. */
  private int block;

  private int offset;

  /** Whether the directory does not know yet of all this. */
  private boolean dirty;

  private boolean failed;
  private boolean closed;
  private byte[] time;

  /**
   * A file that is being opened.
   *
   * @param file where it is
   * @param emptied whether what was in it goes
   * @param clock the time, or null if files have none
   */
  LfsFile(Lfs lfs, Handle file, OpenMode mode, boolean emptied, Clock clock) {
    super(file.at, file.id);
    this.lfs = lfs;
    this.mode = mode;
    this.clock = clock;
    this.buffer = new ProgramBuffer(lfs.storage, true);
    this.time = clock == null ? null : now();
    this.dirty = mode.writes() && clock != null;
    Item struct = entry().struct();
    if (emptied) {
      small = new byte[0];
      dirty = true;
    } else if (struct != null && struct.type() == Tag.INLINE_STRUCT) {
      small = struct.data();
      size = small.length;
    } else if (struct != null && struct.type() == Tag.CHAIN_STRUCT) {
      head = Words.get(struct.data(), 0);
      size = Words.get(struct.data(), 1);
      lfs.chains.requirePossible(size);
    } else {
      throw Storage.corrupt("a file without content");
    }
    Item stored = entry().attribute(TIME);
    if (clock != null && mode.reads() && stored != null) {
      time = Arrays.copyOf(stored.data(), Long.BYTES);
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
  public int read(byte[] target, int from, int length) {
    Objects.checkFromIndexSize(from, length, target.length);
    require(mode.reads());
    flushChain();
    int count = Math.min(length, Math.max(0, size - position));
    readAt(position, target, from, count);
    position += count;
    return count;
  }

  /** Reads from the content as it was last flushed. */
  private void readAt(int start, byte[] target, int from, int count) {
    if (small != null) {
      System.arraycopy(small, Math.min(start, small.length), target, from, count);
      return;
    }
    int done = 0;
    while (done < count) {
      SkipList.Place place = lfs.chains.find(head, size, start + done);
      int part = Math.min(count - done, lfs.storage.blockSize() - place.offset());
      lfs.storage.read(place.block(), place.offset(), target, from + done, part);
      done += part;
    }
  }

  @Override
  public void write(byte[] source, int from, int length) {
    Objects.checkFromIndexSize(from, length, source.length);
    require(mode.writes());
    time = clock == null ? null : now();
    if (mode.kind() == OpenMode.Kind.APPEND && position < size) {
      flushChain();
      position = size;
    }
    if ((long) position + length > lfs.fileMax) {
      throw new FsException(Errno.EFBIG, "a file of more than " + lfs.fileMax + " bytes");
    }
    if (!writing && position > size) {
      fill(position);
    }
    writeOn(source, from, length);
    failed = false;
  }

  /** Fills the file up with zeros, up to a position. */
  private void fill(int end) {
    byte[] zeros = new byte[lfs.storage.cacheSize()];
    position = size;
    while (position < end) {
      writeOn(zeros, 0, Math.min(zeros.length, end - position));
    }
  }

  private void writeOn(byte[] source, int from, int length) {
    try {
      if (small != null && Math.max((long) position + length, size) > lfs.inlineMax()) {
        makeChain();
      }
      if (small != null) {
        writeSmall(source, from, length);
      } else {
        writeChain(source, from, length);
      }
    } catch (FsException e) {
      failed = true;
      throw e;
    }
  }

  private void writeSmall(byte[] source, int from, int length) {
    small = Arrays.copyOf(small, Math.max(small.length, position + length));
    System.arraycopy(source, from, small, position, length);
    position += length;
    size = small.length;
    dirty = true;
  }

  /** The small file becomes a chain, with all that is before the position. */
  private void makeChain() {
    byte[] content = small;
    lfs.allocator.checkpoint();
    moveTo(Arrays.copyOf(content, position));
    offset = position;
    small = null;
    if (position < content.length) {
      // A file that another configuration made, and that is too large to be small here.
      int end = position;
      writeChain(content, position, content.length - position);
      flushChain();
      position = end;
    } else {
      size = 0;
    }
  }

  /** Begins the block that is being written to anew, in a free block that takes it. */
  private void moveTo(byte[] content) {
    while (true) {
      buffer.drop();
      int free = lfs.allocator.allocate();
      try {
        lfs.storage.erase(free);
        buffer.write(free, 0, content, 0, content.length);
        block = free;
        writing = true;
        return;
      } catch (FsException e) {
        if (!e.is(Errno.EILSEQ)) {
          throw e;
        }
      }
    }
  }

  private void writeChain(byte[] source, int from, int length) {
    int done = 0;
    while (done < length) {
      if (!writing || offset == lfs.storage.blockSize()) {
        nextBlock();
      }
      int count = Math.min(length - done, lfs.storage.blockSize() - offset);
      program(source, from + done, count);
      done += count;
      position += count;
      offset += count;
      lfs.allocator.checkpoint();
    }
  }

  private void nextBlock() {
    if (!writing && position > 0) {
      block = lfs.chains.find(head, size, position - 1).block();
      buffer.drop();
    }
    lfs.allocator.checkpoint();
    SkipList.Place place = lfs.chains.extend(buffer, block, position);
    block = place.block();
    offset = place.offset();
    writing = true;
  }

  private void program(byte[] source, int from, int count) {
    while (true) {
      try {
        buffer.write(block, offset, source, from, count);
        return;
      } catch (FsException e) {
        leaveBadBlock(e);
      }
    }
  }

  private void leaveBadBlock(FsException cause) {
    if (!cause.is(Errno.EILSEQ)) {
      throw cause;
    }
    moveTo(buffer.beginning(block, offset));
  }

  /** Completes a chain that was begun, with what comes after the position in the old one. */
  private void flushChain() {
    if (writing) {
      int before = position;
      byte[] piece = new byte[lfs.storage.cacheSize()];
      while (position < size) {
        int count = Math.min(piece.length, size - position);
        readAt(position, piece, 0, count);
        writeChain(piece, 0, count);
      }
      flushBuffer();
      head = block;
      size = position;
      writing = false;
      dirty = true;
      position = before;
    }
  }

  private void flushBuffer() {
    while (true) {
      try {
        buffer.flush();
        return;
      } catch (FsException e) {
        leaveBadBlock(e);
      }
    }
  }

  /** {@inheritDoc} Beyond the end, writing fills the file up with zeros. */
  @Override
  public long seek(long offset, Whence whence) {
    require(true);
    long base =
        switch (whence) {
          case START -> 0;
          case HERE -> position;
          case END -> size();
        };
    long target = base + offset;
    if (target < 0 || target > lfs.fileMax) {
      throw new FsException(Errno.EINVAL, "position " + target);
    }
    if (target != position) {
      flushChain();
      position = (int) target;
    }
    return target;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public long size() {
    return writing ? Math.max(position, size) : size;
  }

  @Override
  public void truncate(long newSize) {
    require(mode.writes());
    if (newSize < 0 || newSize > lfs.fileMax) {
      throw new FsException(Errno.EINVAL, "a file of " + newSize + " bytes");
    }
    flushChain();
    int wanted = (int) newSize;
    int before = Math.min(position, wanted);
    if (wanted > size) {
      fill(wanted);
      flushChain();
    } else if (wanted < size) {
      cut(wanted);
    }
    position = before;
  }

  private void cut(int wanted) {
    if (wanted <= lfs.inlineMax()) {
      byte[] content = new byte[wanted];
      readAt(0, content, 0, wanted);
      small = content;
    } else {
      head = lfs.chains.find(head, size, wanted - 1).block();
    }
    size = wanted;
    dirty = true;
  }

  @Override
  public void flush() {
    require(true);
    sync();
  }

  private void sync() {
    if (failed) {
      return; // What is in the file system is as good as it gets.
    }
    try {
      flushChain();
      if (dirty && !removed) {
        commit();
      }
    } catch (FsException e) {
      failed = true;
      throw e;
    }
  }

  private void commit() {
    Change.Put content;
    if (small != null) {
      content = Change.put(id, Tag.INLINE_STRUCT, small.clone());
    } else {
      lfs.storage.sync();
      content = Change.put(id, Tag.CHAIN_STRUCT, Words.bytes(head, size));
    }
    if (time == null) {
      lfs.commit(at, content);
    } else {
      lfs.commit(at, content, Change.put(id, Tag.ATTRIBUTE + TIME, time));
    }
    dirty = false;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        lfs.storage.forget();
        sync();
      } finally {
        lfs.handles.remove(this);
      }
    }
  }

  /** Does something for each block that only this file knows to be in use. */
  void forEachBlock(IntConsumer action) {
    if (small == null && dirty) {
      lfs.chains.forEachBlock(head, size, action);
    }
    if (writing) {
      lfs.chains.forEachBlock(
          block, position, action, each -> Words.get(buffer.beginning(each, 4), 0));
    }
  }

  private void require(boolean allowed) {
    if (closed) {
      throw new FsException(Errno.EINVAL, "a closed file");
    }
    if (!allowed) {
      throw new FsException(Errno.EBADF, "the file is not open for this");
    }
    lfs.storage.forget();
  }
}
