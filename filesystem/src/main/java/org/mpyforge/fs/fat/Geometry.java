package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/**
 * Where on the device what is, in sectors from its start, as the boot sector says.
 *
 * @param type the kind of FAT
 * @param sectorSize the size of a sector, in bytes
 * @param clusterSectors the sectors of a cluster, a power of two
 * @param volumeStart the boot sector
 * @param fatStart the first allocation table
 * @param fatSectors the size of a table
 * @param fatCount how many tables there are, 1 or 2
 * @param rootSector the root directory of FAT12 and FAT16
 * @param rootEntries how many entries it has; zero for FAT32
 * @param rootCluster the first cluster of FAT32's root directory; zero for the others
 * @param dataStart the first cluster, which is number 2
 * @param clusters how many clusters there are
 * @param infoSector FAT32's sector of hints, or zero if there is none
 */
record Geometry(
    FatType type,
    int sectorSize,
    int clusterSectors,
    long volumeStart,
    long fatStart,
    long fatSectors,
    int fatCount,
    long rootSector,
    int rootEntries,
    int rootCluster,
    long dataStart,
    int clusters,
    long infoSector) {

  /** The number of the first cluster. */
  static final int FIRST_CLUSTER = 2;

  /** The size of a directory entry, in bytes. */
  static final int ENTRY = 32;

  /**
   * Returns the geometry of the volume that a device holds, or that its first partition with one.
   */
  static Geometry find(SectorWindow window) {
    ByteBuffer first = window.load(0);
    if (first.getShort(Bpb.SIGNATURE) == Bpb.SIGNED) {
      if (isBootSector(first)) {
        return read(first, 0);
      }
      byte[] partitions = new byte[Bpb.PARTITIONS_END - Bpb.PARTITIONS];
      first.get(Bpb.PARTITIONS, partitions);
      ByteBuffer table = ByteBuffer.wrap(partitions).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = 0; at < partitions.length; at += Bpb.PARTITION_SIZE) {
        long start = table.getInt(at + Bpb.PARTITION_START) & 0xffffffffL;
        if (table.get(at + Bpb.PARTITION_TYPE) != 0 && start != 0) {
          ByteBuffer boot = window.load(start);
          if (boot.getShort(Bpb.SIGNATURE) == Bpb.SIGNED && isBootSector(boot)) {
            return read(boot, start);
          }
        }
      }
    }
    throw new FsException(Errno.ENODEV, "no FAT");
  }

  private static boolean isBootSector(ByteBuffer sector) {
    int jump = sector.get(Bpb.JUMP) & 0xff;
    return (jump == 0xe9 || jump == 0xeb || jump == 0xe8)
        && (hasText(sector, Bpb.TYPE_NAME, "FAT")
            || hasText(sector, Bpb.TYPE_NAME + Bpb.MORE_FOR_32, "FAT32"));
  }

  private static boolean hasText(ByteBuffer sector, int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (sector.get(at + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Reads the boot sector of the volume that begins at {@code start}. */
  private static Geometry read(ByteBuffer boot, long start) {
    int sectorSize = boot.capacity();
    int perSector = sectorSize / ENTRY;
    int reserved = u16(boot, Bpb.RESERVED_SECTORS);
    int clusterSectors = boot.get(Bpb.SECTORS_PER_CLUSTER) & 0xff;
    int fatCount = boot.get(Bpb.FATS) & 0xff;
    int rootEntries = u16(boot, Bpb.ROOT_ENTRIES);
    long fatSectors = either(u16(boot, Bpb.FAT_SECTORS_16), boot.getInt(Bpb.FAT_SECTORS_32));
    long total = either(u16(boot, Bpb.SECTORS_16), boot.getInt(Bpb.SECTORS_32));
    require(u16(boot, Bpb.BYTES_PER_SECTOR) == sectorSize, "another sector size");
    require(fatCount == 1 || fatCount == 2, fatCount + " tables");
    require(Integer.bitCount(clusterSectors) == 1, clusterSectors + " sectors in a cluster");
    require(rootEntries % perSector == 0, rootEntries + " entries in the root directory");
    require(reserved != 0, "no room for the boot sector");
    long root = reserved + fatSectors * fatCount;
    long data = root + rootEntries / perSector;
    long clusters = (total - data) / clusterSectors;
    require(total >= data && clusters > 0, "no room for data");
    FatType type = typeOf(clusters);
    require(
        fatSectors * sectorSize >= type.tableBytes(clusters + FIRST_CLUSTER),
        "a table too small for " + clusters + " clusters");
    boolean large = type == FatType.FAT32;
    require(large == (rootEntries == 0), rootEntries + " root entries in " + type);
    require(!large || u16(boot, Bpb.VERSION_32) == 0, "another version of FAT32");
    return new Geometry(
        type,
        sectorSize,
        clusterSectors,
        start,
        start + reserved,
        fatSectors,
        fatCount,
        start + root,
        rootEntries,
        large ? boot.getInt(Bpb.ROOT_CLUSTER_32) : 0,
        start + data,
        (int) clusters,
        large && u16(boot, Bpb.INFO_SECTOR_32) == 1 ? start + 1 : 0);
  }

  /** Returns the size of a cluster, in bytes. */
  int clusterBytes() {
    return clusterSectors * sectorSize;
  }

  /** Returns whether there is a cluster of that number; a chain ends at a number that is none. */
  boolean isCluster(int number) {
    return number >= FIRST_CLUSTER && number < clusters + FIRST_CLUSTER;
  }

  /** Returns the first sector of a cluster. */
  long sectorOf(int cluster) {
    if (!isCluster(cluster)) {
      throw new FsException(Errno.EIO, "no cluster " + cluster);
    }
    return dataStart + (long) (cluster - FIRST_CLUSTER) * clusterSectors;
  }

  private static FatType typeOf(long clusters) {
    for (FatType type : FatType.values()) {
      if (clusters <= type.maxClusters()) {
        return type;
      }
    }
    throw new FsException(Errno.ENODEV, "not a FAT: " + clusters + " clusters");
  }

  private static long either(int small, int large) {
    return small != 0 ? small : large & 0xffffffffL;
  }

  private static int u16(ByteBuffer data, int offset) {
    return data.getShort(offset) & 0xffff;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new FsException(Errno.ENODEV, "not a FAT: " + otherwise);
    }
  }
}
