package org.mpyforge.vm.module;

import java.util.function.IntSupplier;
import java.util.zip.Checksum;

/**
 * Expands RFC 1951 data that comes byte by byte: no byte is read before it is needed, and none
 * beyond the end, so that what follows can be read by others.
 */
final class Inflation {
  private static final int[] LENGTH_CODE_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final int LENGTH_SYMBOLS = 29;
  private static final int DISTANCE_SYMBOLS = 30;

  /** The data is not what it should be. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;
  }

  private enum Block {
    NONE,
    STORED,
    CODED,
    DONE
  }

  private final IntSupplier input;
  private Checksum checksum;
  private boolean isGzip;

  private int bits;
  private int bitCount;

  private byte[] window;
  private int windowAt;

  private Block block = Block.NONE;
  private boolean isLast;
  private int[] literals;
  private int[] distances;

  /** Bytes left of a stored block or a match; of the latter also where in the window it is. */
  private int left;

  private int matchAt;

  /** Takes bytes from {@code input}, which gives 0 to 255 or throws. */
  Inflation(IntSupplier input) {
    this.input = input;
  }

  // ---- header

  /**
   * Reads what comes before the data.
   *
   * @param wanted zlib, gzip, or either
   * @return the size of the window that the header states, bits
   */
  int readHeader(DeflateIo.Format wanted) throws MalformedException {
    int first = input.getAsInt();
    int second = input.getAsInt();
    isGzip = first == 0x1f && second == 0x8b;
    DeflateIo.Format found = isGzip ? DeflateIo.Format.GZIP : DeflateIo.Format.ZLIB;
    if (isGzip) {
      skipGzipHeader();
    } else {
      boolean valid =
          (first << 8 | second) % 31 == 0
              && (first & 15) == 8
              && first >> 4 <= 7
              && (second & 0x20) == 0;
      check(valid);
    }
    check(wanted == DeflateIo.Format.AUTO || wanted == found);
    checksum = found.checksum();
    return isGzip ? 15 : (first >> 4) + 8;
  }

  private void skipGzipHeader() throws MalformedException {
    check(input.getAsInt() == 8);
    int flags = input.getAsInt();
    check((flags & 0xe0) == 0);
    skip(6);
    if ((flags & 4) != 0) {
      skip(input.getAsInt() | input.getAsInt() << 8);
    }
    for (int text = 8; text <= 16; text <<= 1) {
      if ((flags & text) != 0) {
        int last;
        do {
          last = input.getAsInt();
        } while (last != 0);
      }
    }
    if ((flags & 2) != 0) {
      skip(2);
    }
  }

  private void skip(int count) {
    for (int i = 0; i < count; i++) {
      int unused = input.getAsInt();
    }
  }

  private static void check(boolean valid) throws MalformedException {
    if (!valid) {
      throw new MalformedException();
    }
  }

  // ---- data

  /** Begins the data. */
  void start(int windowBits) {
    window = new byte[1 << windowBits];
  }

  /** Whether all has been read. */
  boolean isDone() {
    return block == Block.DONE;
  }

  /** Reads until there is enough, or nothing more; gives how much. */
  int read(byte[] into, int offset, int length) throws MalformedException {
    int count = 0;
    while (count < length) {
      int b = next();
      if (b < 0) {
        break;
      }
      into[offset + count++] = (byte) b;
    }
    if (checksum != null) {
      checksum.update(into, offset, count);
      if (block == Block.DONE) {
        checkSum();
      }
    }
    return count;
  }

  private void checkSum() throws MalformedException {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      sum = isGzip ? sum >>> 8 | input.getAsInt() << 24 : sum << 8 | input.getAsInt();
    }
    check(sum == (int) checksum.getValue());
    if (isGzip) {
      skip(4);
    }
  }

  /** The next byte, or -1 at the end. */
  private int next() throws MalformedException {
    while (true) {
      int b = -1;
      switch (block) {
        case DONE -> {
          return -1;
        }
        case NONE -> startBlock();
        case STORED -> b = nextStored();
        case CODED -> b = nextCoded();
      }
      if (b >= 0) {
        window[windowAt] = (byte) b;
        windowAt = windowAt + 1 & window.length - 1;
        return b;
      }
    }
  }

  private void endBlock() {
    block = isLast ? Block.DONE : Block.NONE;
  }

  private void startBlock() throws MalformedException {
    isLast = bits(1) != 0;
    switch (bits(2)) {
      case 0 -> {
        bitCount = 0;
        left = bits(16);
        check(left == (~bits(16) & 0xffff));
        block = Block.STORED;
      }
      case 1 -> {
        literals = fixedLiterals();
        distances = codes(uniform(32, 5));
        block = Block.CODED;
      }
      case 2 -> {
        readCodes();
        block = Block.CODED;
      }
      default -> throw new MalformedException();
    }
  }

  private int nextStored() {
    if (left == 0) {
      endBlock();
      return -1;
    }
    left--;
    return input.getAsInt();
  }

  private int nextCoded() throws MalformedException {
    if (left == 0) {
      int symbol = symbol(literals);
      if (symbol < 256) {
        return symbol;
      }
      if (symbol == 256) {
        endBlock();
        return -1;
      }
      startMatch(symbol - 257);
    }
    left--;
    int b = window[matchAt] & 0xff;
    matchAt = matchAt + 1 & window.length - 1;
    return b;
  }

  private void startMatch(int symbol) throws MalformedException {
    check(symbol < LENGTH_SYMBOLS);
    if (symbol == 28) {
      left = 258;
    } else {
      int extra = Math.max(symbol / 4 - 1, 0);
      left = 3 + (extra == 0 ? symbol : (4 + symbol % 4 << extra) + bits(extra));
    }
    int far = symbol(distances);
    check(far < DISTANCE_SYMBOLS);
    int extra = Math.max(far / 2 - 1, 0);
    int distance = 1 + (extra == 0 ? far : (2 + far % 2 << extra) + bits(extra));
    check(distance <= window.length);
    matchAt = windowAt - distance & window.length - 1;
  }

  // ---- codes

  private int bits(int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      if (bitCount == 0) {
        bits = input.getAsInt();
        bitCount = 8;
      }
      value |= (bits & 1) << i;
      bits >>= 1;
      bitCount--;
    }
    return value;
  }

  private static byte[] uniform(int count, int length) {
    byte[] lengths = new byte[count];
    java.util.Arrays.fill(lengths, (byte) length);
    return lengths;
  }

  private static int[] fixedLiterals() {
    byte[] lengths = uniform(288, 8);
    java.util.Arrays.fill(lengths, 144, 256, (byte) 9);
    java.util.Arrays.fill(lengths, 256, 280, (byte) 7);
    return codes(lengths);
  }

  /** A code as a table: how many symbols have each length up to 15, then the symbols in order. */
  private static int[] codes(byte[] lengths) {
    var table = new int[16 + lengths.length];
    for (byte length : lengths) {
      table[length]++;
    }
    table[0] = 0;
    int at = 16;
    for (int length = 1; length < 16; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          table[at++] = symbol;
        }
      }
    }
    return table;
  }

  private int symbol(int[] table) throws MalformedException {
    int first = 0;
    int code = 0;
    for (int length = 1; length < 16; length++) {
      code = 2 * code + bits(1) - table[length];
      first += table[length];
      if (code < 0) {
        int at = 16 + first + code;
        check(at < table.length);
        return table[at];
      }
    }
    throw new MalformedException();
  }

  private void readCodes() throws MalformedException {
    int literalCount = 257 + bits(5);
    int distanceCount = 1 + bits(5);
    int lengthCount = 4 + bits(4);
    byte[] lengths = new byte[19];
    for (int i = 0; i < lengthCount; i++) {
      lengths[LENGTH_CODE_ORDER[i]] = (byte) bits(3);
    }
    int[] lengthCodes = codes(lengths);
    int total = literalCount + distanceCount;
    byte[] all = new byte[total];
    for (int i = 0; i < total; ) {
      int symbol = symbol(lengthCodes);
      int repeat = 1;
      int value = symbol;
      if (symbol >= 16) {
        check(symbol != 16 || i > 0);
        value = symbol == 16 ? all[i - 1] : 0;
        repeat = symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7);
      }
      check(i + repeat <= total);
      for (int end = i + repeat; i < end; i++) {
        all[i] = (byte) value;
      }
    }
    check(all[256] != 0);
    literals = codes(java.util.Arrays.copyOf(all, literalCount));
    distances = codes(java.util.Arrays.copyOfRange(all, literalCount, total));
  }
}
