package org.mpyforge.fs.fat;

/** The three kinds of FAT, told apart by the number of clusters alone. */
enum FatType {
  FAT12(0xff5),
  FAT16(0xfff5),
  FAT32(0xffffff5);

  private final int maxClusters;

  FatType(int maxClusters) {
    this.maxClusters = maxClusters;
  }

  /** Returns how many clusters a volume of this type can have at most. */
  int maxClusters() {
    return maxClusters;
  }

  /** Returns the size of a table with so many entries, in bytes. */
  long tableBytes(long entries) {
    return switch (this) {
      case FAT12 -> (entries * 3 + 1) / 2;
      case FAT16 -> entries * 2;
      case FAT32 -> entries * 4;
    };
  }
}
