package org.mpyforge.format;

/**
 * The memory that reading a file may take: ten bytes for each of the file's, and a megabyte. What
 * compilers write needs about a third of that. A file that is put together on purpose from nothing
 * but the smallest parts - each of a few bytes, and in memory an object - would need more, and is
 * refused before it does.
 *
 * <p>Whoever makes a part of the model takes what it costs from here first. The costs are those of
 * a 64-bit JVM with compressed pointers, the usual one.
 */
final class MemoryBudget {
  /** A budget that never ends, for what is no whole file. */
  static final MemoryBudget UNLIMITED = new MemoryBudget(Long.MAX_VALUE, true);

  /** A {@link ByteString}. */
  static final int BYTES = 24;

  /** A {@link Qstr}. */
  static final int QSTR = 32;

  /** A {@link Constant}, apart from its bytes or items. */
  static final int CONSTANT = 16;

  /** A {@link RawCode} of the largest kind, apart from its bytes, children and tables. */
  static final int RAW_CODE = 40;

  /** {@link CodeTables}, apart from what is in them. */
  static final int TABLES = 24;

  /** A {@link CodeTables.QstrLink}. */
  static final int LINK = 24;

  /** A number as an object. */
  static final int NUMBER = 16;

  /** An array, apart from its elements. */
  static final int ARRAY = 24;

  /** An element of an array of objects. */
  static final int REFERENCE = 4;

  private static final int BYTES_PER_BYTE = 10;

  /**
   * A megabyte, but for what reading takes beside the model, such as an exception's stack trace.
   */
  private static final int BYTES_BESIDE = 1_000_000 - 150_000;

  private final boolean isUnlimited;
  private long left;

  private MemoryBudget(long left, boolean isUnlimited) {
    this.left = left;
    this.isUnlimited = isUnlimited;
  }

  /** The budget for reading a file of so many bytes. */
  static MemoryBudget forFile(int size) {
    return new MemoryBudget((long) BYTES_PER_BYTE * size + BYTES_BESIDE, false);
  }

  /** Takes so many bytes; returns false if there are no more. */
  boolean take(long bytes) {
    if (isUnlimited) {
      return true;
    }
    left -= bytes;
    return left >= 0;
  }
}
