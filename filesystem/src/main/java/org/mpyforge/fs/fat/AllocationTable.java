package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/**
 * The file allocation table: an entry for each cluster, with the number of the next one of its
 * chain, zero if it is free, or a number beyond the last cluster at a chain's end.
 */
final class AllocationTable {

  private static final int FREE = 0;
  private static final int END = 0xfffffff;
  private static final int UNKNOWN = -1;

  private final Geometry geometry;
  private final SectorWindow window;

  /** How many clusters are free, or {@link #UNKNOWN}. */
  private int free = UNKNOWN;

  /** Where the last free one was found: the search goes on from there. Zero if nowhere yet. */
  private int last;

  private boolean hintsChanged;

  AllocationTable(Geometry geometry, SectorWindow window) {
    this.geometry = geometry;
    this.window = window;
    readHints();
  }

  /** Returns the entry of a cluster. */
  int get(int cluster) {
    if (!geometry.isCluster(cluster)) {
      throw new FsException(Errno.EIO, "no cluster " + cluster);
    }
    return switch (geometry.type()) {
      case FAT12 -> {
        int pair = byteAt(cluster + cluster / 2) | byteAt(cluster + cluster / 2 + 1) << 8;
        yield cluster % 2 == 0 ? pair & 0xfff : pair >> 4;
      }
      case FAT16 -> window.load(sectorOf(cluster * 2L)).getShort(offset(cluster * 2L)) & 0xffff;
      case FAT32 -> window.load(sectorOf(cluster * 4L)).getInt(offset(cluster * 4L)) & END;
    };
  }

  /** Returns the cluster after one that is in a chain, or a number beyond the last one. */
  int next(int cluster) {
    int next = get(cluster);
    if (next < Geometry.FIRST_CLUSTER) {
      throw new FsException(Errno.EIO, "the chain breaks off at cluster " + cluster);
    }
    return next;
  }

  private void set(int cluster, int value) {
    switch (geometry.type()) {
      case FAT12 -> {
        int at = cluster + cluster / 2;
        int pair = byteAt(at) | byteAt(at + 1) << 8;
        int changed =
            cluster % 2 == 0 ? pair & 0xf000 | value & 0xfff : pair & 0xf | (value & 0xfff) << 4;
        window.edit(sectorOf(at)).put(offset(at), (byte) changed);
        window.edit(sectorOf(at + 1)).put(offset(at + 1), (byte) (changed >> 8));
      }
      case FAT16 ->
          window.edit(sectorOf(cluster * 2L)).putShort(offset(cluster * 2L), (short) value);
      case FAT32 -> {
        ByteBuffer data = window.edit(sectorOf(cluster * 4L));
        int kept = data.getInt(offset(cluster * 4L)) & ~END;
        data.putInt(offset(cluster * 4L), kept | value);
      }
    }
  }

  private int byteAt(long position) {
    return window.load(sectorOf(position)).get(offset(position)) & 0xff;
  }

  private long sectorOf(long position) {
    return geometry.fatStart() + position / geometry.sectorSize();
  }

  private int offset(long position) {
    return (int) (position % geometry.sectorSize());
  }

  /**
   * Begins a chain.
   *
   * @return its first cluster, or zero if none is free
   */
  int allocate() {
    int found = free == 0 ? 0 : search(geometry.isCluster(last) ? last : 1);
    if (found != 0) {
      take(found);
    }
    return found;
  }

  /**
   * Returns the cluster after another one, which is added to the chain if it ends there.
   *
   * @return the next cluster, or zero if none is free
   */
  int extend(int cluster) {
    int next = next(cluster);
    if (geometry.isCluster(next)) {
      return next;
    }
    if (free == 0) {
      return 0;
    }
    int beside = wrapped(cluster + 1);
    int found = beside;
    if (get(beside) != FREE) {
      found = search(geometry.isCluster(last) ? last : cluster);
    }
    if (found != 0) {
      take(found);
      set(cluster, found);
    }
    return found;
  }

  /** The first free cluster after another one, round to that one; or zero. */
  private int search(int after) {
    int start = Math.max(after, Geometry.FIRST_CLUSTER - 1);
    int candidate = start;
    for (int i = 0; i < geometry.clusters(); i++) {
      candidate = wrapped(candidate + 1);
      if (get(candidate) == FREE) {
        return candidate;
      }
    }
    return 0;
  }

  private int wrapped(int cluster) {
    return geometry.isCluster(cluster) ? cluster : Geometry.FIRST_CLUSTER;
  }

  private void take(int cluster) {
    set(cluster, END);
    last = cluster;
    if (free != UNKNOWN) {
      free--;
    }
    hintsChanged = true;
  }

  /** Frees a chain from one of its clusters on. */
  void release(int first) {
    int cluster = first;
    do {
      int next = get(cluster);
      if (next == FREE) {
        return; // Where a damaged chain comes back to itself.
      }
      if (next < Geometry.FIRST_CLUSTER) {
        throw new FsException(Errno.EIO, "the chain breaks off at cluster " + cluster);
      }
      set(cluster, FREE);
      if (free != UNKNOWN && free < geometry.clusters()) {
        free++;
        hintsChanged = true;
      }
      cluster = next;
    } while (geometry.isCluster(cluster));
  }

  /** Makes a cluster the last of its chain, and frees the others. */
  void cutAfter(int cluster) {
    int next = next(cluster);
    if (geometry.isCluster(next)) {
      set(cluster, END);
      release(next);
    }
  }

  /** The next chain begins at this cluster, if it is free. */
  void searchFrom(int cluster) {
    last = cluster - 1;
  }

  /** Returns how many clusters are free. */
  int countFree() {
    if (free == UNKNOWN) {
      int count = 0;
      for (int i = 0; i < geometry.clusters(); i++) {
        if (get(Geometry.FIRST_CLUSTER + i) == FREE) {
          count++;
        }
      }
      free = count;
      hintsChanged = true;
    }
    return free;
  }

  private void readHints() {
    if (geometry.infoSector() != 0) {
      ByteBuffer info = window.load(geometry.infoSector());
      if (info.getShort(Bpb.SIGNATURE) == Bpb.SIGNED
          && info.getInt(Bpb.INFO_LEAD) == Bpb.INFO_LEAD_VALUE
          && info.getInt(Bpb.INFO_STRUCTURE) == Bpb.INFO_STRUCTURE_VALUE) {
        int count = info.getInt(Bpb.INFO_FREE);
        free = count >= 0 && count <= geometry.clusters() ? count : UNKNOWN;
        last = info.getInt(Bpb.INFO_LAST);
      }
    }
  }

  /** Writes FAT32's hints if they are out of date. */
  void writeHints() {
    if (hintsChanged && geometry.infoSector() != 0) {
      window
          .blank(geometry.infoSector())
          .putShort(Bpb.SIGNATURE, Bpb.SIGNED)
          .putInt(Bpb.INFO_LEAD, Bpb.INFO_LEAD_VALUE)
          .putInt(Bpb.INFO_STRUCTURE, Bpb.INFO_STRUCTURE_VALUE)
          .putInt(Bpb.INFO_FREE, free)
          .putInt(Bpb.INFO_LAST, last);
      window.flush();
    }
    hintsChanged = false;
  }
}
