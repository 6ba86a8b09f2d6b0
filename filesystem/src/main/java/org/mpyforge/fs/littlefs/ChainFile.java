package org.mpyforge.fs.littlefs;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.OpenMode;

/**
 * The content of an open file. A small one is kept in its directory, and here in memory; a large
 * one is a chain of blocks. Writing to a chain begins a new one, which takes the old one's place
 * when the file is flushed: until then, the old one is what is in the file system.
 */
abstract class ChainFile implements FsFile {

  /**
   * What files of a file system can be.
   *
   * @param file the size of the largest one, in bytes
   * @param small the size of the largest small one, in bytes; -1 if there are none
   * @param flushesMore whether a file is flushed whenever the position is set, and where writing
   *     has failed before, as by version 1
   * @param checksMode whether what a file is not opened for is refused, as by version 1; version 2
   *     has only assertions for that, which MicroPython leaves out
   */
  record Limits(int file, int small, boolean flushesMore, boolean checksMode) {}

  private final Storage storage;
  private final SkipList chains;
  private final Allocator allocator;
  private final OpenMode mode;
  private final Limits limits;
  private ProgramBuffer buffer;

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

  ChainFile(Storage storage, SkipList chains, Allocator allocator, OpenMode mode, Limits limits) {
    this.storage = storage;
    this.chains = chains;
    this.allocator = allocator;
    this.mode = mode;
    this.limits = limits;
    this.buffer = new ProgramBuffer(storage, true);
  }

  /** Begins with what is in a small file. */
  final void beginSmall(byte[] content) {
    small = content;
    size = content.length;
  }

  /** Begins with a chain. */
  final void beginChain(int lastBlock, int length) {
    chains.requirePossible(length);
    head = lastBlock;
    size = length;
  }

  /** The directory has to be told, whatever else happens. */
  final void setDirty() {
    dirty = true;
  }

  /** Returns whether the file is still in a directory. */
  abstract boolean isListed();

  /** Writing begins now. */
  abstract void beginWrite();

  /** Has the directory know what is in a small file. */
  abstract void commitSmall(byte[] content);

  /** Has the directory know of a chain. */
  abstract void commitChain(int lastBlock, int length);

  /** The file is closed. */
  abstract void release();

  private void commit() {
    if (small != null) {
      commitSmall(small.clone());
    } else {
      storage.sync();
      commitChain(head, size);
    }
  }

  @Override
  public int read(byte[] target, int from, int length) {
    Objects.checkFromIndexSize(from, length, target.length);
    require(!limits.checksMode() || mode.reads());
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
      SkipList.Place place = chains.find(head, size, start + done);
      int part = Math.min(count - done, storage.blockSize() - place.offset());
      storage.read(place.block(), place.offset(), target, from + done, part);
      done += part;
    }
  }

  @Override
  public void write(byte[] source, int from, int length) {
    Objects.checkFromIndexSize(from, length, source.length);
    require(!limits.checksMode() || mode.writes());
    beginWrite();
    if (mode.kind() == OpenMode.Kind.APPEND && position < size) {
      flushChain();
      position = size;
    }
    if ((long) position + length > limits.file()) {
      throw new FsException(Errno.EFBIG, "a file of more than " + limits.file() + " bytes");
    }
    if (!writing && position > size) {
      fill(position);
    }
    writeOn(source, from, length);
    failed = false;
  }

  /** Fills the file up with zeros, up to a position. */
  private void fill(int end) {
    byte[] zeros = new byte[storage.cacheSize()];
    position = size;
    while (position < end) {
      writeOn(zeros, 0, Math.min(zeros.length, end - position));
    }
  }

  private void writeOn(byte[] source, int from, int length) {
    try {
      if (small != null && Math.max((long) position + length, size) > limits.small()) {
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
    allocator.checkpoint();
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
      // Until another block has taken it, the chain is what is in the present buffer.
      int free = allocator.allocate();
      ProgramBuffer other = new ProgramBuffer(storage, true);
      try {
        storage.erase(free);
        other.write(free, 0, content, 0, content.length);
        buffer = other;
        block = free;
        writing = true;
        return;
      } catch (FsException e) {
        if (!storage.isDamage(e)) {
          throw e;
        }
      }
    }
  }

  private void writeChain(byte[] source, int from, int length) {
    int done = 0;
    while (done < length) {
      if (!writing || offset == storage.blockSize()) {
        nextBlock();
      }
      int count = Math.min(length - done, storage.blockSize() - offset);
      program(source, from + done, count);
      done += count;
      position += count;
      offset += count;
      allocator.checkpoint();
    }
  }

  private void nextBlock() {
    if (!writing && position > 0) {
      block = chains.find(head, size, position - 1).block();
      buffer.drop();
    }
    allocator.checkpoint();
    SkipList.Place place = chains.extend(buffer, block, position);
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
    if (!storage.isDamage(cause)) {
      throw cause;
    }
    moveTo(buffer.beginning(block, offset));
  }

  /** Completes a chain that was begun, with what comes after the position in the old one. */
  private void flushChain() {
    if (writing) {
      int before = position;
      byte[] piece = new byte[storage.cacheSize()];
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
    long target = whence.in(this) + offset;
    if (target < 0 || target > limits.file()) {
      throw new FsException(Errno.EINVAL, "position " + target);
    }
    if (target != position || limits.flushesMore()) {
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
    require(!limits.checksMode() || mode.writes());
    if (newSize < 0 || newSize > limits.file()) {
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
    if (wanted <= limits.small()) {
      byte[] content = new byte[wanted];
      readAt(0, content, 0, wanted);
      small = content;
    } else {
      head = chains.find(head, size, wanted - 1).block();
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
    if (failed && !limits.flushesMore()) {
      return; // What is in the file system is as good as it gets.
    }
    try {
      flushChain();
      if (dirty && !failed && isListed()) {
        commit();
        dirty = false;
      }
    } catch (FsException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        storage.forget();
        sync();
      } finally {
        release();
      }
    }
  }

  /** Does something for each block that only this file knows to be in use. */
  void forEachBlock(IntConsumer action) {
    if (small == null && dirty) {
      chains.forEachBlock(head, size, action);
    }
    if (writing) {
      chains.forEachBlock(block, position, action, each -> Words.get(buffer.beginning(each, 4), 0));
    }
  }

  private void require(boolean allowed) {
    if (closed) {
      throw new FsException(Errno.EINVAL, "a closed file");
    }
    if (!allowed) {
      throw new FsException(Errno.EBADF, "the file is not open for this");
    }
    storage.forget();
  }
}
