package org.mpyforge.cross.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mpyforge.format.Qstr;

/**
 * The distinct names and short strings of one source, each with a number. The reserved words have
 * the first numbers, so one look-up both recognises a keyword and interns a name, and a name that
 * has been seen before costs no memory.
 *
 * <p>An open-addressing hash table over bytes. The bytes of all entries stand one after the other
 * in one array.
 */
final class NameTable {
  private static final int MULTIPLIER = 0x9e3779b1;
  private static final TokenKind[] KEYWORDS = keywords();

  /** Holds the keywords and nothing else; only ever copied. */
  private static final NameTable TEMPLATE = template();

  /** Entry number plus one, or 0 for an empty slot. */
  private int[] slots;

  private int shift;
  private int count;
  private int[] hashes;

  /** Where an entry's bytes begin; they end where those of the next begin. */
  private int[] starts;

  private byte[] bytes;
  private Qstr[] qstrs;

  private NameTable(int slotBits, int entries) {
    slots = new int[1 << slotBits];
    shift = 32 - slotBits;
    hashes = new int[entries];
    starts = new int[entries + 1];
    bytes = new byte[8 * entries];
    qstrs = new Qstr[entries];
  }

  /** A table that knows the keywords. */
  NameTable() {
    slots = TEMPLATE.slots.clone();
    shift = TEMPLATE.shift;
    count = TEMPLATE.count;
    hashes = TEMPLATE.hashes.clone();
    starts = TEMPLATE.starts.clone();
    bytes = TEMPLATE.bytes.clone();
    qstrs = new Qstr[TEMPLATE.qstrs.length];
  }

  /** Adds one byte to a hash; the hash of no bytes is 0. */
  static int hash(int hash, byte b) {
    return hash * 31 + b;
  }

  /** The number of the entry with these bytes, which is new if there was none. */
  int find(byte[] source, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash(hash, source[i]);
    }
    return find(source, from, to, hash);
  }

  /** The number of the entry with these bytes, whose hash the caller has. */
  int find(byte[] source, int from, int to, int hash) {
    int mask = slots.length - 1;
    int slot = (hash * MULTIPLIER) >>> shift;
    while (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      if (hashes[entry] == hash && equal(entry, source, from, to)) {
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = count + 1;
    return add(source, from, to, hash);
  }

  /** The kind of a name token: a keyword, or {@link TokenKind#NAME}. */
  TokenKind kind(int entry) {
    return entry < KEYWORDS.length ? KEYWORDS[entry] : TokenKind.NAME;
  }

  /** The qstr with an entry's bytes, the same each time. */
  Qstr qstr(int entry) {
    Qstr qstr = qstrs[entry];
    if (qstr == null) {
      qstr = Qstr.of(bytes, starts[entry], starts[entry + 1]);
      qstrs[entry] = qstr;
    }
    return qstr;
  }

  /** Appends an entry's bytes to a text. */
  void copyTo(int entry, ByteText text) {
    text.append(bytes, starts[entry], starts[entry + 1] - starts[entry]);
  }

  private boolean equal(int entry, byte[] source, int from, int to) {
    int start = starts[entry];
    int length = to - from;
    if (starts[entry + 1] - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[start + i] != source[from + i]) {
        return false;
      }
    }
    return true;
  }

  private int add(byte[] source, int from, int to, int hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count + 1);
      qstrs = Arrays.copyOf(qstrs, 2 * count);
    }
    int start = starts[count];
    int end = start + to - from;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end));
    }
    System.arraycopy(source, from, bytes, start, to - from);
    hashes[count] = hash;
    starts[++count] = end;
    if (2 * count > slots.length) {
      rehash();
    }
    return count - 1;
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    shift--;
    int mask = slots.length - 1;
    for (int entry = 0; entry < count; entry++) {
      int slot = (hashes[entry] * MULTIPLIER) >>> shift;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = entry + 1;
    }
  }

  private static TokenKind[] keywords() {
    List<TokenKind> keywords = new ArrayList<>();
    for (TokenKind kind : TokenKind.values()) {
      if (kind.isKeyword()) {
        keywords.add(kind);
      }
    }
    return keywords.toArray(new TokenKind[0]);
  }

  private static NameTable template() {
    NameTable table = new NameTable(8, 96);
    for (TokenKind keyword : KEYWORDS) {
      byte[] spelling = keyword.spelling().getBytes(StandardCharsets.US_ASCII);
      table.find(spelling, 0, spelling.length);
    }
    return table;
  }
}
