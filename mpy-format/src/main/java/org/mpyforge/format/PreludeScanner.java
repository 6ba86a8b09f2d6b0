package org.mpyforge.format;

/**
 * Passes preludes, one after the other, and remembers of the last what its numbers are and where
 * its sections. It makes no objects, as {@link Prelude} does: a file has many preludes.
 *
 * <p>The numbers come first, the signature and the sizes of the two sections behind it, each spread
 * over the bytes a few bits at a time ({@code py/bc.h}, {@code MP_BC_PRELUDE_SIG_DECODE_INTO} and
 * {@code MP_BC_PRELUDE_SIZE_DECODE_INTO}).
 */
final class PreludeScanner {
  /** The continuation bytes after which a signature's numbers would no longer fit an int. */
  private static final int MAX_SIGNATURE_CONTINUATION = 13;

  /** The bytes after which the two sizes would no longer fit a long; 255 cells need 8. */
  private static final int MAX_SIZES_BYTES = 10;

  private int stateSize;
  private int exceptionStackSize;
  private int scopeFlags;
  private int positionalCount;
  private int keywordOnlyCount;
  private int defaultCount;
  private int sizesOffset;
  private long infoSize;
  private long cellCount;
  private int infoOffset;
  private int cellsOffset;

  /** Reads the prelude at a cursor; its sections must be there. */
  void read(ByteCursor cursor) {
    readNumbers(cursor);
    infoOffset = cursor.offset();
    cursor.skip(cursor.length(infoSize, sizesOffset));
    cellsOffset = cursor.offset();
    cursor.skip(cursor.length(cellCount, sizesOffset));
  }

  /** Reads the numbers alone, up to the sections. */
  void readNumbers(ByteCursor cursor) {
    readSignature(cursor);
    readSizes(cursor);
  }

  private void readSignature(ByteCursor cursor) {
    // xSSSSEAA, then xFSSKAED as often as x says.
    int z = cursor.u8();
    int state = z >> 3 & 0xf;
    exceptionStackSize = z >> 2 & 1;
    scopeFlags = 0;
    positionalCount = z & 3;
    keywordOnlyCount = 0;
    defaultCount = 0;
    for (int n = 0; z >= 0x80; n++) {
      if (n == MAX_SIGNATURE_CONTINUATION) {
        throw cursor.fail("signature has no end");
      }
      z = cursor.u8();
      state |= (z & 0x30) << (2 * n);
      exceptionStackSize |= (z & 0x02) << n;
      scopeFlags |= (z >> 6 & 1) << n;
      positionalCount |= (z & 0x04) << n;
      keywordOnlyCount |= (z >> 3 & 1) << n;
      defaultCount |= (z & 1) << n;
    }
    stateSize = state + 1;
  }

  private void readSizes(ByteCursor cursor) {
    sizesOffset = cursor.offset();
    infoSize = 0;
    cellCount = 0;
    int z;
    int n = 0;
    do {
      if (n == MAX_SIZES_BYTES) {
        throw cursor.failAt(sizesOffset, "sizes of info and cells have no end");
      }
      // xIIIIIIC as often as x says.
      z = cursor.u8();
      cellCount |= (z & 1L) << n;
      infoSize |= ((z >> 1) & 0x3fL) << (6 * n);
      n++;
    } while (z >= 0x80);
  }

  int stateSize() {
    return stateSize;
  }

  int exceptionStackSize() {
    return exceptionStackSize;
  }

  int scopeFlags() {
    return scopeFlags;
  }

  int positionalCount() {
    return positionalCount;
  }

  int keywordOnlyCount() {
    return keywordOnlyCount;
  }

  int defaultCount() {
    return defaultCount;
  }

  /** The number of arguments with names: positional and keyword-only. */
  int argumentCount() {
    return positionalCount + keywordOnlyCount;
  }

  /** The same, if the names can be in what is left of the info section. */
  int argumentCount(ByteCursor info) {
    if (argumentCount() > info.remaining()) {
      throw info.fail(argumentCount() + " argument names cannot fit the info section");
    }
    return argumentCount();
  }

  /** The bytes of the info section. */
  long infoSize() {
    return infoSize;
  }

  /** The number of cells, which is also their bytes. */
  long cellCount() {
    return cellCount;
  }

  /** Where the info section begins, as the cursor counts. */
  int infoOffset() {
    return infoOffset;
  }

  /** Where the cells begin, behind the info section. */
  int cellsOffset() {
    return cellsOffset;
  }
}
