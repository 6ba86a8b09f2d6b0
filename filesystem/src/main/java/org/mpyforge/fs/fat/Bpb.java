package org.mpyforge.fs.fat;

/** Offsets in the boot sector, in FAT32's sector of hints and in a partition table, in bytes. */
final class Bpb {
  static final int JUMP = 0;
  static final int OEM_NAME = 3;
  static final int BYTES_PER_SECTOR = 11;
  static final int SECTORS_PER_CLUSTER = 13;
  static final int RESERVED_SECTORS = 14;
  static final int FATS = 16;
  static final int ROOT_ENTRIES = 17;
  static final int SECTORS_16 = 19;
  static final int MEDIA = 21;
  static final int FAT_SECTORS_16 = 22;
  static final int SECTORS_PER_TRACK = 24;
  static final int HEADS = 26;
  static final int HIDDEN_SECTORS = 28;
  static final int SECTORS_32 = 32;

  /** What FAT12 and FAT16 have next; FAT32 has it {@link #MORE_FOR_32} bytes later. */
  static final int DRIVE = 36;

  static final int BOOT_SIGNATURE = 38;
  static final int SERIAL = 39;
  static final int LABEL = 43;
  static final int TYPE_NAME = 54;

  static final int MORE_FOR_32 = 28;
  static final int FAT_SECTORS_32 = 36;
  static final int VERSION_32 = 42;
  static final int ROOT_CLUSTER_32 = 44;
  static final int INFO_SECTOR_32 = 48;
  static final int BACKUP_SECTOR_32 = 50;

  /** The last word of every such sector of 512 bytes. */
  static final int SIGNATURE = 510;

  static final short SIGNED = (short) 0xaa55;

  static final int INFO_LEAD = 0;
  static final int INFO_STRUCTURE = 484;
  static final int INFO_FREE = 488;
  static final int INFO_LAST = 492;
  static final int INFO_LEAD_VALUE = 0x41615252;
  static final int INFO_STRUCTURE_VALUE = 0x61417272;

  static final int PARTITIONS = 446;
  static final int PARTITIONS_END = 510;
  static final int PARTITION_SIZE = 16;
  static final int PARTITION_TYPE = 4;
  static final int PARTITION_START = 8;
  static final int PARTITION_SECTORS = 12;

  private Bpb() {}
}
