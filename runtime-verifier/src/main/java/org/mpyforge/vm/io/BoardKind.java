package org.mpyforge.vm.io;

/** A kind of file system that boards have. */
enum BoardKind {
  /** FAT12, FAT16 or FAT32. */
  FAT,
  /** littlefs version 1. */
  LFS1,
  /** littlefs version 2. */
  LFS2,
  /** ROMFS. */
  ROM
}
