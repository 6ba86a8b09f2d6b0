package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;
import java.time.Clock;
import org.mpyforge.fs.BlockDevice;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/** Makes an empty FAT with the sizes that the reference chooses ({@code ff.c}, {@code f_mkfs}). */
final class FatFormatter {

  private static final int MIN_SECTOR = 512;
  private static final int MAX_SECTOR = 4096;
  private static final int MIN_SECTORS = 22;
  private static final int MIN_CLUSTERS = 16;
  private static final int MAX_CLUSTER_SECTORS = 128;
  private static final int ROOT_ENTRIES = 512;
  private static final int RESERVED_32 = 32;
  private static final int BACKUP_BOOT_SECTOR = 6;
  private static final int PARTITION_AT = 63;
  private static final int HEADS = 255;
  private static final int SECTORS_PER_TRACK = 63;
  private static final int FAT32_PARTITION = 0x0c;

  /** The sizes of volumes, in 4096 sectors, from which on a cluster is twice as large. */
  private static final int[] DOUBLINGS_16 = {1, 4, 16, 64, 256, 512};

  /** The same for FAT32, in 131072 sectors. */
  private static final int[] DOUBLINGS_32 = {1, 2, 4, 8, 16, 32};

  /**
   * The sizes of a volume, in sectors.
   *
   * @param type the kind of FAT
   * @param cluster the size of a cluster
   * @param reserved what comes before the table
   * @param fat the size of the table, of which there is one
   * @param root the size of the root directory of FAT12 and FAT16
   * @param clusters how many clusters there are
   */
  private record Layout(
      FatType type, int cluster, int reserved, long fat, int root, long clusters) {}

  private final SectorWindow window;
  private final int sectorSize;
  private final int now;

  private FatFormatter(SectorWindow window, int sectorSize, int now) {
    this.window = window;
    this.sectorSize = sectorSize;
    this.now = now;
  }

  /** Returns the size of the blocks of a device, if a FAT can have it. */
  static int sectorSize(BlockDevice device) {
    int size = device.blockSize();
    if (size < MIN_SECTOR || size > MAX_SECTOR || Integer.bitCount(size) != 1) {
      throw new FsException(Errno.EIO, "sectors of " + size + " bytes");
    }
    return size;
  }

  static void format(BlockDevice device, Clock clock) {
    if (device.isReadOnly()) {
      throw new FsException(Errno.EROFS, "the device is read-only");
    }
    int sectorSize = sectorSize(device);
    long sectors = device.blockCount() & 0xffffffffL;
    SectorWindow window = new SectorWindow(device, sectorSize);
    FatFormatter formatter = new FatFormatter(window, sectorSize, FatTime.of(clock));
    Layout layout = small(sectors, sectorSize);
    if (layout != null) {
      formatter.write(layout, 0, sectors);
    } else {
      long inPartition = sectors - PARTITION_AT;
      layout = inPartition < MIN_SECTORS ? null : large(inPartition, sectorSize);
      if (layout == null) {
        throw new FsException(Errno.EIO, "no FAT has " + sectors + " sectors");
      }
      formatter.write(layout, PARTITION_AT, inPartition);
      formatter.writePartitionTable(inPartition);
    }
    window.sync();
  }

  /** The layout of a FAT12 or FAT16, or null if there is none for that size. */
  private static Layout small(long sectors, int sectorSize) {
    int cluster = clusterFor(sectors / 0x1000, DOUBLINGS_16);
    Layout layout = small(sectors, sectorSize, cluster);
    if (layout != null && !isInRange(layout) && cluster * 2 <= MAX_CLUSTER_SECTORS) {
      layout = small(sectors, sectorSize, cluster * 2);
    }
    return layout != null && isInRange(layout) ? layout : null;
  }

  private static Layout small(long sectors, int sectorSize, int cluster) {
    long atMost = sectors / cluster;
    FatType type = atMost <= FatType.FAT12.maxClusters() ? FatType.FAT12 : FatType.FAT16;
    long tableBytes = type == FatType.FAT12 ? (atMost * 3 + 1) / 2 + 3 : atMost * 2 + 4;
    long fat = (tableBytes + sectorSize - 1) / sectorSize;
    int root = ROOT_ENTRIES * Geometry.ENTRY / sectorSize;
    return layout(sectors, new Layout(type, cluster, 1, fat, root, 0));
  }

  /** Whether that many clusters are read as the kind of FAT that they were meant for. */
  private static boolean isInRange(Layout layout) {
    boolean tooFew = layout.type == FatType.FAT16 && layout.clusters <= FatType.FAT12.maxClusters();
    return !tooFew && layout.clusters <= layout.type.maxClusters();
  }

  /** The layout of a FAT32, or null if there is none for that size. */
  private static Layout large(long sectors, int sectorSize) {
    int cluster = clusterFor(sectors / 0x20000, DOUBLINGS_32);
    Layout layout = large(sectors, sectorSize, cluster);
    if (layout != null && tooFewForLarge(layout.clusters) && cluster > 1) {
      layout = large(sectors, sectorSize, cluster / 2);
    }
    return layout == null || tooFewForLarge(layout.clusters) ? null : layout;
  }

  private static Layout large(long sectors, int sectorSize, int cluster) {
    long atMost = sectors / cluster;
    if (tooFewForLarge(atMost) || atMost > FatType.FAT32.maxClusters()) {
      return null;
    }
    long fat = (atMost * 4 + 8 + sectorSize - 1) / sectorSize;
    return layout(sectors, new Layout(FatType.FAT32, cluster, RESERVED_32, fat, 0, 0));
  }

  private static boolean tooFewForLarge(long clusters) {
    return clusters <= FatType.FAT16.maxClusters();
  }

  private static Layout layout(long sectors, Layout plan) {
    long data = plan.reserved + plan.fat + plan.root;
    if (sectors < MIN_SECTORS || sectors < data + (long) plan.cluster * MIN_CLUSTERS) {
      return null;
    }
    long clusters = (sectors - data) / plan.cluster;
    return new Layout(plan.type, plan.cluster, plan.reserved, plan.fat, plan.root, clusters);
  }

  private static int clusterFor(long size, int[] doublings) {
    int cluster = 1;
    for (int from : doublings) {
      cluster = size >= from ? cluster * 2 : cluster;
    }
    return cluster;
  }

  private void write(Layout layout, long start, long sectors) {
    boolean large = layout.type == FatType.FAT32;
    putBootSector(window.blank(start), layout, start, sectors);
    if (large) {
      putBootSector(window.blank(start + BACKUP_BOOT_SECTOR), layout, start, sectors);
      putHints(window.blank(start + BACKUP_BOOT_SECTOR + 1), layout);
      putHints(window.blank(start + 1), layout);
    }
    long sector = start + layout.reserved;
    ByteBuffer table = window.blank(sector);
    switch (layout.type) {
      case FAT12 -> table.putInt(0, 0xfffff8);
      case FAT16 -> table.putInt(0, 0xfffffff8);
      case FAT32 -> table.putInt(0, 0xfffffff8).putInt(4, -1).putInt(8, 0xfffffff);
    }
    long directory = large ? layout.cluster : layout.root;
    for (long i = 1; i < layout.fat + directory; i++) {
      window.blank(sector + i);
    }
    window.flush();
  }

  private void putBootSector(ByteBuffer boot, Layout layout, long start, long sectors) {
    boolean large = layout.type == FatType.FAT32;
    boot.put(Bpb.JUMP, new byte[] {(byte) 0xeb, (byte) 0xfe, (byte) 0x90})
        .put(Bpb.OEM_NAME, CodePage.ascii("MSDOS5.0"))
        .putShort(Bpb.BYTES_PER_SECTOR, (short) sectorSize)
        .put(Bpb.SECTORS_PER_CLUSTER, (byte) layout.cluster)
        .putShort(Bpb.RESERVED_SECTORS, (short) layout.reserved)
        .put(Bpb.FATS, (byte) 1)
        .putShort(Bpb.ROOT_ENTRIES, (short) (large ? 0 : ROOT_ENTRIES))
        .put(Bpb.MEDIA, (byte) 0xf8)
        .putShort(Bpb.SECTORS_PER_TRACK, (short) SECTORS_PER_TRACK)
        .putShort(Bpb.HEADS, (short) HEADS)
        .putInt(Bpb.HIDDEN_SECTORS, (int) start)
        .putShort(Bpb.SIGNATURE, Bpb.SIGNED);
    if (sectors < 0x10000) {
      boot.putShort(Bpb.SECTORS_16, (short) sectors);
    } else {
      boot.putInt(Bpb.SECTORS_32, (int) sectors);
    }
    if (large) {
      boot.putInt(Bpb.FAT_SECTORS_32, (int) layout.fat)
          .putInt(Bpb.ROOT_CLUSTER_32, Geometry.FIRST_CLUSTER)
          .putShort(Bpb.INFO_SECTOR_32, (short) 1)
          .putShort(Bpb.BACKUP_SECTOR_32, (short) BACKUP_BOOT_SECTOR);
    } else {
      boot.putShort(Bpb.FAT_SECTORS_16, (short) layout.fat);
    }
    int more = large ? Bpb.MORE_FOR_32 : 0;
    boot.put(Bpb.DRIVE + more, (byte) 0x80)
        .put(Bpb.BOOT_SIGNATURE + more, (byte) 0x29)
        .putInt(Bpb.SERIAL + more, now)
        .put(Bpb.LABEL + more, CodePage.ascii("NO NAME    "))
        .put(Bpb.TYPE_NAME + more, CodePage.ascii(large ? "FAT32   " : "FAT     "));
  }

  private static void putHints(ByteBuffer info, Layout layout) {
    info.putInt(Bpb.INFO_LEAD, Bpb.INFO_LEAD_VALUE)
        .putInt(Bpb.INFO_STRUCTURE, Bpb.INFO_STRUCTURE_VALUE)
        .putInt(Bpb.INFO_FREE, (int) layout.clusters - 1)
        .putInt(Bpb.INFO_LAST, Geometry.FIRST_CLUSTER)
        .putShort(Bpb.SIGNATURE, Bpb.SIGNED);
  }

  /** Writes a partition table with one partition, from the second track to the end. */
  private void writePartitionTable(long sectors) {
    long lastCylinder = (PARTITION_AT + sectors) / (SECTORS_PER_TRACK * HEADS);
    window
        .blank(0)
        .putShort(Bpb.SIGNATURE, Bpb.SIGNED)
        .put(Bpb.PARTITIONS + 1, new byte[] {1, 1, 0, FAT32_PARTITION, (byte) (HEADS - 1)})
        .put(Bpb.PARTITIONS + 6, (byte) ((lastCylinder >> 2 & 0xc0) | SECTORS_PER_TRACK))
        .put(Bpb.PARTITIONS + 7, (byte) lastCylinder)
        .putInt(Bpb.PARTITIONS + Bpb.PARTITION_START, PARTITION_AT)
        .putInt(Bpb.PARTITIONS + Bpb.PARTITION_SECTORS, (int) sectors);
  }
}
