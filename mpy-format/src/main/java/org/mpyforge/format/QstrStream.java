package org.mpyforge.format;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The qstrs of a version 5 file as they come by, one at a time, and the table that they make up:
 * each has an entry when it is first met.
 *
 * <p>A qstr comes as the number of a static one, as a position in the {@link QstrWindow}, or
 * spelled out. A name that is spelled out again after it fell out of the window keeps its entry. If
 * it is still in the window (as in merged files, where each part starts afresh), it gets another
 * entry, so that the writer spells it out again, too.
 */
final class QstrStream {
  /** The most entries: instructions have two bytes for an index. */
  private static final int MAX_ENTRIES = 0x10000;

  private static final int FIRST_ENTRIES = 16;

  private final ByteCursor cursor;
  private final StaticQstrs statics;
  private final QstrWindow window;

  private Qstr[] entries = new Qstr[FIRST_ENTRIES];
  private int count;

  /** Static names that are spelled out all the same. */
  private final BitSet spelledOut = new BitSet();

  /** The entries of static names by number, plus 1; 0 for those not met. */
  private final int[] byNumber;

  /** A hash table of the entries that are spelled out, plus 1; 0 for a free place. */
  private int[] bySpelling = new int[4 * FIRST_ENTRIES];

  QstrStream(ByteCursor cursor, MpyHeader header) {
    this.cursor = cursor;
    this.statics = StaticQstrs.of(header.version());
    this.window = new QstrWindow(header.qstrWindow());
    this.byNumber = new int[statics.size() + 1];
  }

  /** The next qstr, as its index in the table. */
  int read() {
    int start = cursor.offset();
    long token = cursor.vuint();
    if (token == 0) {
      return staticEntry(cursor.u8());
    }
    if ((token & 1) != 0) {
      long position = token >> 1;
      if (position >= window.size()) {
        throw cursor.failAt(
            start, "position " + position + " in a qstr window that holds " + window.size());
      }
      return window.pull((int) position);
    }
    int entry = spelledEntry(cursor.qstr(cursor.length(token >> 1, start)));
    window.push(entry);
    return entry;
  }

  /** The table of all qstrs so far. */
  QstrTable toTable() {
    cursor.take(MemoryBudget.ARRAY + (long) MemoryBudget.REFERENCE * count);
    return QstrTable.asRead(Arrays.copyOf(entries, count), spelledOut);
  }

  private int staticEntry(int number) {
    if (!statics.has(number)) {
      throw cursor.failAt(cursor.offset() - 1, "no static qstr has number " + number);
    }
    if (byNumber[number] == 0) {
      byNumber[number] = add(statics.get(number)) + 1;
    }
    return byNumber[number] - 1;
  }

  private int spelledEntry(Qstr qstr) {
    if (2 * count >= bySpelling.length) {
      growSpelling();
    }
    int at = placeOf(qstr);
    while (bySpelling[at] != 0) {
      int entry = bySpelling[at] - 1;
      if (entries[entry].equals(qstr) && !window.contains(entry)) {
        return entry;
      }
      at = nextPlace(at);
    }
    int entry = add(qstr);
    bySpelling[at] = entry + 1;
    if (statics.contains(qstr)) {
      spelledOut.set(entry);
    }
    return entry;
  }

  private int placeOf(Qstr qstr) {
    return qstr.hashCode() & (bySpelling.length - 1);
  }

  private int nextPlace(int at) {
    return (at + 1) & (bySpelling.length - 1);
  }

  private void growSpelling() {
    int[] before = bySpelling;
    cursor.take(MemoryBudget.ARRAY + 2L * Integer.BYTES * before.length);
    bySpelling = new int[before.length * 2];
    for (int entry : before) {
      if (entry != 0) {
        int at = placeOf(entries[entry - 1]);
        while (bySpelling[at] != 0) {
          at = nextPlace(at);
        }
        bySpelling[at] = entry;
      }
    }
  }

  private int add(Qstr qstr) {
    if (count == MAX_ENTRIES) {
      throw cursor.fail("more than " + MAX_ENTRIES + " qstrs");
    }
    if (count == entries.length) {
      cursor.take(MemoryBudget.ARRAY + 2L * MemoryBudget.REFERENCE * count);
      entries = Arrays.copyOf(entries, 2 * count);
    }
    entries[count] = qstr;
    return count++;
  }
}
