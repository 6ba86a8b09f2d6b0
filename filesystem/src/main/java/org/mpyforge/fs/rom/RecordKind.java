package org.mpyforge.fs.rom;

/** The kinds of records. Whoever meets another one passes over it. */
enum RecordKind {
  /** What erased or zeroed memory looks like: the file system is damaged. */
  UNUSED(0),
  /** Any bytes, to no end. */
  PADDING(1),
  /** The bytes of a file. */
  DATA(2),
  /** Where the bytes of a file are: their number and their offset in the file system's record. */
  POINTER(3),
  /** A name, its length before it, and the records of what is in the directory. */
  DIRECTORY(4),
  /** A name, its length before it, and a record with the data or where it is. */
  FILE(5),
  /** The whole. */
  FILE_SYSTEM(0x14a6b1);

  private final int number;

  RecordKind(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
