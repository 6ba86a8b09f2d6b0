package org.mpyforge.format;

import java.util.Arrays;

/**
 * A reading position in bytes. Every byte that this package decodes comes through here, so every
 * bound is checked here and nowhere else, and every fault knows its offset and what was being read.
 */
final class ByteCursor {
  /** How deep elements may nest; also bounds the Java stack of recursive readers. */
  static final int MAX_DEPTH = 1000;

  private final byte[] array;
  private final MemoryBudget budget;
  private int limit;

  /** What to add to an index into the array to get the offset that errors report. */
  private final int shift;

  private final Path path;
  private int at;

  /** The bytes that things counted but not begun will take at least. */
  private int promised;

  /**
   * A cursor at the start of a part of an array.
   *
   * @param base the offset to report for the first byte
   * @param context the outermost part of the context
   */
  ByteCursor(byte[] array, int from, int to, int base, String context) {
    this(array, MemoryBudget.UNLIMITED, from, to, base - from, new Path(context));
  }

  /** A cursor at the start of a whole file. */
  static ByteCursor ofFile(byte[] bytes, MemoryBudget budget) {
    return new ByteCursor(bytes, budget, 0, bytes.length, 0, new Path("file"));
  }

  private ByteCursor(byte[] array, MemoryBudget budget, int from, int to, int shift, Path path) {
    this.array = array;
    this.budget = budget;
    this.at = from;
    this.limit = to;
    this.shift = shift;
    this.path = path;
  }

  /** A second cursor over bytes already passed, with the same offsets and context. */
  ByteCursor window(int fromOffset, int toOffset) {
    return new ByteCursor(array, budget, fromOffset - shift, toOffset - shift, shift, path);
  }

  /** Makes this {@linkplain #window window} one over other bytes. */
  void moveTo(int fromOffset, int toOffset) {
    at = fromOffset - shift;
    limit = toOffset - shift;
  }

  /** Bytes already passed; shares the array. */
  ByteString passed(int fromOffset, int toOffset) {
    take(MemoryBudget.BYTES);
    return ByteString.wrap(array, fromOffset - shift, toOffset - shift);
  }

  /** Sees to it that so many bytes of memory may be taken for what comes here. */
  void take(long memory) {
    if (!budget.take(memory)) {
      throw fail("so many small parts that reading them takes more than ten times their size");
    }
  }

  /** The same for a list of so many items, and the array that it is made from. */
  void takeList(int count) {
    if (count > 0) {
      take(2 * (MemoryBudget.ARRAY + (long) count * MemoryBudget.REFERENCE) + MemoryBudget.BYTES);
    }
  }

  /** The offset of the next byte. */
  int offset() {
    return at + shift;
  }

  /** The number of bytes left. */
  int remaining() {
    return limit - at;
  }

  /** The next byte, unsigned. */
  int u8() {
    if (at == limit) {
      throw fail("ends too soon");
    }
    return array[at++] & 0xff;
  }

  /** The next two bytes, unsigned, low byte first. */
  int u16() {
    int low = u8();
    return low | u8() << 8;
  }

  /**
   * A vuint of a file's structure. It must be as short as it can be: a longer one would not survive
   * rewriting, and no compiler writes it.
   */
  long vuint() {
    if (at < limit && array[at] >= 0) {
      return array[at++];
    }
    int start = offset();
    boolean beginsWithZeros = at < limit && array[at] == (byte) 0x80;
    long value = lenientVuint();
    if (beginsWithZeros) {
      throw failAt(start, "vuint is longer than its value " + value + " needs");
    }
    return value;
  }

  /** A vuint within code, which is kept as it is and may thus be longer than need be. */
  long lenientVuint() {
    int start = offset();
    long value = 0;
    int b;
    do {
      b = u8();
      value = value << 7 | (b & 0x7f);
      if (value > Vuint.MAX) {
        throw failAt(start, "vuint does not fit 32 bits");
      }
    } while (b >= 0x80);
    return value;
  }

  /** Passes a number in groups of seven bits, however wide. */
  void skipGroups() {
    int b;
    do {
      b = u8();
    } while (b >= 0x80);
  }

  /** A signed operand within code, up to 64 bits wide. */
  long signedVint() {
    int start = offset();
    int b = u8();
    // Bit 6 of the first group is the sign.
    long value = ((b & 0x7f) ^ 0x40) - 0x40L;
    while (b >= 0x80) {
      if (value != value << 7 >> 7) {
        throw failAt(start, "signed integer does not fit 64 bits");
      }
      b = u8();
      value = value << 7 | (b & 0x7f);
    }
    return value;
  }

  /** A vuint that is a size in memory, not in this file, so only an int bounds it. */
  int size(String what) {
    int start = offset();
    long value = vuint();
    if (value > Integer.MAX_VALUE) {
      throw failAt(start, what + " " + value + " is more than 2 GiB");
    }
    return (int) value;
  }

  /**
   * A vuint that counts things to follow. Memory may be asked for that many: the bytes left could
   * hold them, beside all that was promised and has not come yet. Call {@link #item} for each.
   *
   * @param what the things, in the plural
   * @param minimumSize the bytes that each takes at least
   */
  int count(String what, int minimumSize) {
    int start = offset();
    long count = vuint();
    if (count > (remaining() - promised) / minimumSize) {
      throw failAt(start, count + " " + what + " cannot fit the " + remaining() + " bytes left");
    }
    promised += (int) count * minimumSize;
    return (int) count;
  }

  /** One of the things counted before begins here. */
  void item(int minimumSize) {
    promised -= minimumSize;
  }

  /** Checks a length read at offset {@code start}, of bytes that must be there. */
  int length(long length, int start) {
    if (length > remaining()) {
      throw failAt(start, length + " bytes needed, " + remaining() + " left");
    }
    return (int) length;
  }

  /** The next {@code length} bytes, which must be there; shares the array. */
  ByteString bytes(int length) {
    at += length(length, offset());
    if (length > 1) {
      take(MemoryBudget.BYTES);
    }
    return ByteString.wrap(array, at - length, at);
  }

  /** Passes the next {@code length} bytes, which must be there. */
  void skip(int length) {
    at += length(length, offset());
  }

  /** Copies the next {@code length} bytes, which must be there, into an array. */
  void copyTo(byte[] target, int targetAt, int length) {
    length(length, offset());
    System.arraycopy(array, at, target, targetAt, length);
    at += length;
  }

  /** Bytes with their length before them. */
  ByteString sized() {
    int start = offset();
    return bytes(length(vuint(), start));
  }

  /** A qstr with its length before it. */
  Qstr sizedQstr() {
    int start = offset();
    return qstr(length(vuint(), start));
  }

  /** A number as text: what is not even printable would only hurt whoever shows it. */
  ByteString number() {
    int start = offset();
    ByteString text = sized();
    if (text.isEmpty()) {
      throw failAt(start, "number without digits");
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) <= ' ' || text.at(i) > '~') {
        throw failAt(start, "number with a byte that is not printable ASCII");
      }
    }
    return text;
  }

  /** The next {@code length} bytes as a qstr; shares the array. */
  Qstr qstr(int length) {
    skip(length);
    if (length > 1) {
      take(MemoryBudget.QSTR);
    }
    return Qstr.view(array, at - length, at);
  }

  /** Opens a part of the structure: {@code what}, with a number unless negative. */
  void enter(String what, int index) {
    if (!path.push(what, index)) {
      throw fail("nested more than " + MAX_DEPTH + " levels deep");
    }
  }

  /** Closes the part opened last. */
  void leave() {
    path.pop();
  }

  /** The exception for a fault at the next byte. */
  MalformedMpyException fail(String reason) {
    return failAt(offset(), reason);
  }

  /** The exception for a fault at an offset. */
  MalformedMpyException failAt(int offset, String reason) {
    return new MalformedMpyException(offset, path.toString(), reason);
  }

  /** The parts of the structure that are open, spelled out only when something fails. */
  private static final class Path {
    private String[] parts = new String[8];
    private int[] indexes = new int[8];
    private int depth;

    Path(String outermost) {
      push(outermost, -1);
    }

    boolean push(String what, int index) {
      if (depth > MAX_DEPTH) {
        return false;
      }
      if (depth == parts.length) {
        parts = Arrays.copyOf(parts, depth * 2);
        indexes = Arrays.copyOf(indexes, depth * 2);
      }
      parts[depth] = what;
      indexes[depth++] = index;
      return true;
    }

    void pop() {
      depth--;
    }

    @Override
    public String toString() {
      var text = new StringBuilder();
      for (int i = 0; i < depth; i++) {
        text.append(i == 0 ? "" : " › ").append(parts[i]);
        if (indexes[i] >= 0) {
          text.append(' ').append(indexes[i]);
        }
      }
      return text.toString();
    }
  }
}
