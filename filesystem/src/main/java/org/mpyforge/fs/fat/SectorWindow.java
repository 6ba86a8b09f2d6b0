package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.mpyforge.fs.BlockDevice;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/**
 * One sector of the device in memory, written back when another one is looked at. Sectors of the
 * first allocation table are written to the second one too.
 */
final class SectorWindow {

  private static final long NONE = -1;

  private final BlockDevice device;
  private final byte[] bytes;
  private final ByteBuffer data;
  private long sector = NONE;
  private boolean dirty;
  private long mirrored;
  private long mirrorDistance;

  SectorWindow(BlockDevice device, int sectorSize) {
    this.device = device;
    this.bytes = new byte[sectorSize];
    this.data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** From now on, {@code sectors} sectors from {@code start} are written behind these again. */
  void mirror(long start, long sectors) {
    mirrored = start;
    mirrorDistance = sectors;
  }

  /** Returns the bytes of a sector, to be read now and not kept. */
  ByteBuffer load(long wanted) {
    if (wanted != sector) {
      flush();
      sector = NONE;
      readThrough(wanted, bytes);
      sector = wanted;
    }
    return data;
  }

  /** Returns the bytes of a sector, to be written to now and not kept. */
  ByteBuffer edit(long wanted) {
    load(wanted);
    dirty = true;
    return data;
  }

  /** Returns the bytes of a sector that begins anew: all of them are zero, none is read. */
  ByteBuffer blank(long wanted) {
    flush();
    Arrays.fill(bytes, (byte) 0);
    sector = wanted;
    dirty = true;
    return data;
  }

  /** Writes the sector back if it has changed. */
  void flush() {
    if (dirty) {
      writeThrough(sector, bytes);
      if (sector - mirrored >= 0 && sector - mirrored < mirrorDistance) {
        writeThrough(sector + mirrorDistance, bytes);
      }
      dirty = false;
    }
  }

  /** Flushes, and has the device make it last. */
  void sync() {
    flush();
    try {
      device.sync();
    } catch (FsException e) {
      throw failure(e);
    }
  }

  /** Reads whole sectors past the window. */
  void readDirectly(long first, byte[] target) {
    if (overlaps(first, target.length)) {
      flush();
    }
    readThrough(first, target);
  }

  /** Writes whole sectors past the window. */
  void writeDirectly(long first, byte[] source) {
    if (overlaps(first, source.length)) {
      sector = NONE;
      dirty = false;
    }
    writeThrough(first, source);
  }

  private boolean overlaps(long first, int length) {
    return sector >= first && sector < first + length / bytes.length;
  }

  private void readThrough(long first, byte[] target) {
    try {
      device.readBlocks(block(first), target);
    } catch (FsException e) {
      throw failure(e);
    }
  }

  private void writeThrough(long first, byte[] source) {
    try {
      device.writeBlocks(block(first), source);
    } catch (FsException e) {
      throw failure(e);
    }
  }

  private static int block(long sector) {
    if (sector < 0 || sector > Integer.MAX_VALUE) {
      throw new FsException(Errno.EIO, "no sector " + sector);
    }
    return (int) sector;
  }

  /** Whatever is wrong with the device, it is an I/O error to this file system. */
  private static FsException failure(FsException cause) {
    FsException failure = new FsException(Errno.EIO, cause.reason());
    failure.initCause(cause);
    return failure;
  }
}
