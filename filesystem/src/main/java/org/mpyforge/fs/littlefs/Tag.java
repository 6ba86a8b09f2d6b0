package org.mpyforge.fs.littlefs;

/**
 * The head of each entry of a log: 32 bits, of which the top one is zero in a tag that is there,
 * and then come a type (11 bits), the number of a file in the directory (10 bits) and the size of
 * what follows (10 bits, in bytes).
 */
final class Tag {

  /** A file's name. */
  static final int FILE = 0x001;

  /** A directory's name. */
  static final int DIRECTORY = 0x002;

  /** The name "littlefs". */
  static final int SUPERBLOCK = 0x0ff;

  /** The pair of blocks of a directory. */
  static final int DIRECTORY_STRUCT = 0x200;

  /** What is in a small file. */
  static final int INLINE_STRUCT = 0x201;

  /** The last block and the size of a large file. */
  static final int CHAIN_STRUCT = 0x202;

  /** The attribute with number 0; the others follow. */
  static final int ATTRIBUTE = 0x300;

  /** From this number on, files move up to make place for a new one. */
  static final int CREATE = 0x401;

  /** The file is gone, and those after it move down. */
  static final int DELETE = 0x4ff;

  /**
   * The end of a commit: a checksum, and filling. The lowest bit says what erased flash looks like.
   */
  static final int CHECKSUM = 0x500;

  /** A checksum of what follows the commit, as long as it is erased. */
  static final int ERASED_CHECKSUM = 0x5ff;

  /** The next pair of the file system. */
  static final int TAIL = 0x600;

  /** The next pair of the same directory. */
  static final int HARD_TAIL = 0x601;

  /** This pair's share of the global state. */
  static final int GLOBAL_STATE = 0x7ff;

  /** The number where there is no file. */
  static final int NO_ID = 0x3ff;

  /** The size that says that something is no longer there. */
  static final int GONE = 0x3ff;

  /** What a log's first tag is exclusively or'ed with. */
  static final int FIRST = -1;

  private Tag() {}

  static int of(int type, int id, int size) {
    return type << 20 | id << 10 | size;
  }

  static boolean isValid(int tag) {
    return tag >= 0;
  }

  static int type(int tag) {
    return tag >>> 20 & 0x7ff;
  }

  /** Returns what the type is about: 0 a name, 0x200 what a file is, 0x300 an attribute, .... */
  static int family(int tag) {
    return type(tag) & 0x700;
  }

  static int id(int tag) {
    return tag >>> 10 & 0x3ff;
  }

  static int size(int tag) {
    return tag & 0x3ff;
  }

  static boolean isChecksum(int tag) {
    return (type(tag) & 0x780) == CHECKSUM;
  }

  /** Returns the bytes of the tag and of what follows it. */
  static int length(int tag) {
    return 4 + (size(tag) == GONE ? 0 : size(tag));
  }
}
