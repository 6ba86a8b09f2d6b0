package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/** A place in a directory, which goes on slot by slot along the directory's clusters. */
final class DirectoryCursor {

  /** The size of the largest directory, in bytes; damaged chains end there too. */
  private static final int MAX_BYTES = 0x200000;

  private final Volume volume;
  private final int start;
  private int position;

  /** Zero in the root directory of FAT12 and FAT16, which is no chain. */
  private int cluster;

  private long sector;

  /**
   * A cursor at the first slot.
   *
   * @param directory the first cluster, or {@link Volume#ROOT}
   */
  DirectoryCursor(Volume volume, int directory) {
    this.volume = volume;
    this.start = directory == Volume.ROOT ? volume.geometry().rootCluster() : directory;
    seek(0);
  }

  /** Goes to a slot that is in the directory. */
  void seek(int target) {
    Geometry geometry = volume.geometry();
    position = target;
    cluster = start;
    int left = target;
    if (start == 0) {
      sector = geometry.rootSector();
    } else {
      for (; left >= geometry.clusterBytes(); left -= geometry.clusterBytes()) {
        cluster = volume.table().next(cluster);
      }
      sector = geometry.sectorOf(cluster);
    }
    sector += left / geometry.sectorSize();
  }

  /** Goes to the next slot, if there is one. */
  boolean advance() {
    return advance(false);
  }

  /** Goes to the next slot, for which the directory grows if it has to. */
  void advanceOrGrow() {
    if (!advance(true)) {
      throw new FsException(Errno.EACCES, "the directory is full");
    }
  }

  private boolean advance(boolean grow) {
    Geometry geometry = volume.geometry();
    int next = position + Geometry.ENTRY;
    if (next >= MAX_BYTES) {
      return false;
    }
    if (next % geometry.sectorSize() == 0) {
      if (cluster == 0) {
        if (next / Geometry.ENTRY >= geometry.rootEntries()) {
          return false;
        }
        sector++;
      } else if (next % geometry.clusterBytes() != 0) {
        sector++;
      } else if (!nextCluster(grow)) {
        return false;
      }
    }
    position = next;
    return true;
  }

  private boolean nextCluster(boolean grow) {
    int next = volume.table().next(cluster);
    if (!volume.geometry().isCluster(next)) {
      next = grow ? volume.table().extend(cluster) : 0;
      if (next == 0) {
        return false;
      }
      clear(volume, next);
    }
    cluster = next;
    sector = volume.geometry().sectorOf(next);
    return true;
  }

  /** Fills a cluster of a directory with zeros. */
  static void clear(Volume volume, int cluster) {
    long first = volume.geometry().sectorOf(cluster);
    for (int i = volume.geometry().clusterSectors() - 1; i >= 0; i--) {
      volume.window().blank(first + i);
    }
  }

  /** Returns where in the directory this is, in bytes. */
  int position() {
    return position;
  }

  /** Returns the sector that the slot is in. */
  long sector() {
    return sector;
  }

  /** Returns where in the sector the slot is, in bytes. */
  int offset() {
    return position % volume.geometry().sectorSize();
  }

  /** Returns the sector's bytes, to be read now. */
  ByteBuffer load() {
    return volume.window().load(sector);
  }

  /** Returns the sector's bytes, to be written to now. */
  ByteBuffer edit() {
    return volume.window().edit(sector);
  }
}
