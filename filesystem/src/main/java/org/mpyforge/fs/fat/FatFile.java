package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.OpenMode;

/** An open file of a FAT. */
final class FatFile implements FsFile {

  /** The size of the largest file, in bytes. */
  private static final long MAX_SIZE = 0xffffffffL;

  private final Volume volume;
  private final DirectoryEntry entry;
  private final boolean reads;
  private final boolean writes;

  /** The first cluster, or zero while there is none. */
  private int start;

  private long size;
  private long position;

  /** The cluster that holds the byte before {@link #position}. */
  private int cluster;

  private boolean modified;
  private boolean broken;
  private boolean closed;

  /**
   * A file that is being opened.
   *
   * @param created whether it is new or has been emptied
   */
  FatFile(Volume volume, DirectoryEntry entry, OpenMode mode, boolean created) {
    this.volume = volume;
    this.entry = entry;
    this.reads = mode.reads();
    this.writes = mode.writes();
    this.modified = created;
    this.start = created ? 0 : entry.cluster(volume.geometry().type());
    this.size = created ? 0 : entry.size();
    long room = (long) volume.geometry().clusters() * volume.geometry().clusterBytes();
    if (size > room) {
      throw new FsException(Errno.EIO, entry.name() + " is larger than the volume");
    }
  }

  @Override
  public int read(byte[] target, int from, int length) {
    Objects.checkFromIndexSize(from, length, target.length);
    require(reads);
    int wanted = (int) Math.min(length, Math.max(0, size - position));
    guarded(() -> readAll(target, from, wanted));
    return wanted;
  }

  private void readAll(byte[] target, int from, int length) {
    int sectorSize = volume.geometry().sectorSize();
    int done = 0;
    while (done < length) {
      if (position % volume.geometry().clusterBytes() == 0) {
        cluster = position == 0 ? start : volume.table().next(cluster);
      }
      int inSector = (int) (position % sectorSize);
      int count = Math.min(sectorSize - inSector, length - done);
      if (count == sectorSize) {
        byte[] run = new byte[run(length - done)];
        volume.window().readDirectly(sector(), run);
        System.arraycopy(run, 0, target, from + done, run.length);
        count = run.length;
      } else {
        volume.window().load(sector()).get(inSector, target, from + done, count);
      }
      done += count;
      position += count;
    }
  }

  @Override
  public void write(byte[] source, int from, int length) {
    Objects.checkFromIndexSize(from, length, source.length);
    require(writes);
    int possible = (int) Math.min(length, MAX_SIZE - position);
    guarded(() -> writeAll(source, from, possible));
    if (possible < length) {
      throw new FsException(Errno.ENOSPC, "a file of 4 GiB");
    }
  }

  private void writeAll(byte[] source, int from, int length) {
    int sectorSize = volume.geometry().sectorSize();
    int done = 0;
    modified = true;
    while (done < length) {
      if (position % volume.geometry().clusterBytes() == 0) {
        int next = position == 0 ? first() : volume.table().extend(cluster);
        if (next == 0) {
          throw new FsException(Errno.ENOSPC, "no free cluster");
        }
        cluster = next;
      }
      int inSector = (int) (position % sectorSize);
      int count = Math.min(sectorSize - inSector, length - done);
      if (count == sectorSize) {
        count = run(length - done);
        byte[] run = Arrays.copyOfRange(source, from + done, from + done + count);
        volume.window().writeDirectly(sector(), run);
      } else {
        boolean fresh = inSector == 0 && position >= size;
        ByteBuffer data = fresh ? volume.window().blank(sector()) : volume.window().edit(sector());
        data.put(inSector, source, from + done, count);
      }
      done += count;
      position += count;
      size = Math.max(size, position);
    }
  }

  /** The first cluster, which is allocated if there is none; zero if none is free. */
  private int first() {
    if (start == 0) {
      start = volume.table().allocate();
    }
    return start;
  }

  /** The sector that the position is in. */
  private long sector() {
    Geometry geometry = volume.geometry();
    long inCluster = position % geometry.clusterBytes();
    return geometry.sectorOf(cluster) + inCluster / geometry.sectorSize();
  }

  /** How much of whole sectors lies together from the position on, in bytes. */
  private int run(int wanted) {
    Geometry geometry = volume.geometry();
    int whole = wanted - wanted % geometry.sectorSize();
    int inCluster = (int) (position % geometry.clusterBytes());
    return Math.min(whole, geometry.clusterBytes() - inCluster);
  }

  /** {@inheritDoc} Beyond the end, a file grows if it is written to, until the volume is full. */
  @Override
  public long seek(long offset, Whence whence) {
    require(true);
    // The reference's positions are 32 bits without a sign: before the start is far behind the end.
    long target = whence.in(this) + offset & MAX_SIZE;
    guarded(() -> moveTo(target > size && !writes ? size : target));
    return position;
  }

  private void moveTo(long target) {
    long clusterBytes = volume.geometry().clusterBytes();
    if (target == 0) {
      position = 0;
      return;
    }
    long base = position == 0 ? 0 : (position - 1) / clusterBytes * clusterBytes;
    if (position == 0 || target <= base) {
      base = 0;
      cluster = writes ? first() : start;
      position = 0;
    }
    if (cluster == 0) {
      return; // Nothing is free.
    }
    volume.geometry().sectorOf(cluster);
    long reached = target;
    while (reached - base > clusterBytes) {
      int next = writes ? volume.table().extend(cluster) : volume.table().next(cluster);
      base += clusterBytes;
      if (next == 0) {
        reached = base;
      } else {
        volume.geometry().sectorOf(next);
        cluster = next;
      }
    }
    position = reached;
    if (position > size) {
      size = position;
      modified = true;
    }
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void truncate(long newSize) {
    require(writes);
    if (newSize < 0 || newSize > MAX_SIZE) {
      throw new FsException(Errno.EINVAL, "a file of " + newSize + " bytes");
    }
    long before = position;
    if (newSize > size) {
      fill(newSize);
    } else if (newSize < size) {
      guarded(() -> cut(newSize));
    }
    seek(Math.min(before, size), Whence.START);
  }

  private void cut(long newSize) {
    moveTo(newSize);
    if (newSize > 0) {
      volume.table().cutAfter(cluster);
    } else if (start != 0) {
      volume.table().release(start);
      start = 0;
    }
    size = newSize;
    modified = true;
  }

  private void fill(long newSize) {
    seek(size, Whence.START);
    byte[] zeros = new byte[volume.geometry().clusterBytes()];
    while (size < newSize) {
      write(zeros, 0, (int) Math.min(zeros.length, newSize - size));
    }
  }

  @Override
  public void flush() {
    if (closed) {
      throw new FsException(Errno.EINVAL, "a closed file");
    }
    if (modified) {
      ByteBuffer data = volume.window().edit(entry.sector());
      int at = entry.offset();
      int attributes = data.get(at + DirectoryEntry.ATTRIBUTES) | DirectoryEntry.ARCHIVE;
      DirectoryEntry.putCluster(data, at, start, volume.geometry().type());
      data.put(at + DirectoryEntry.ATTRIBUTES, (byte) attributes)
          .putInt(at + DirectoryEntry.SIZE, (int) size)
          .putInt(at + DirectoryEntry.MODIFIED, volume.now())
          .putShort(at + DirectoryEntry.ACCESSED, (short) 0);
      volume.sync();
      modified = false;
    }
  }

  @Override
  public void close() {
    if (!closed) {
      flush();
      closed = true;
    }
  }

  private void require(boolean allowed) {
    if (closed) {
      throw new FsException(Errno.EINVAL, "a closed file");
    }
    if (broken) {
      throw new FsException(Errno.EIO, "a file that failed before");
    }
    if (!allowed) {
      throw new FsException(Errno.EACCES, "the file is not open for this");
    }
  }

  /** After an I/O error nothing is known of where the file stands, so it is of no more use. */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (FsException e) {
      broken |= !e.is(Errno.ENOSPC);
      throw e;
    }
  }
}
