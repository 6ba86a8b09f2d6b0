package org.mpyforge.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final ByteCursor cursor;
  private final StaticQstrs statics;
  private final QstrWindow window;
  private final List<Qstr> entries = new ArrayList<>();

  /** Static names that are spelled out all the same. */
  private final BitSet spelledOut = new BitSet();

  /** The entries of static names by number, -1 for those not met. */
  private final int[] byNumber = new int[256];

  /** The first entry that was spelled so. */
  private final Map<Qstr, Integer> bySpelling = new HashMap<>();

  /** For an entry, another one with the same spelling. */
  private final Map<Integer, Integer> alike = new HashMap<>();

  QstrStream(ByteCursor cursor, MpyHeader header) {
    this.cursor = cursor;
    this.statics = StaticQstrs.of(header.version());
    this.window = new QstrWindow(header.qstrWindow());
    Arrays.fill(byNumber, -1);
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
    return QstrTable.asRead(entries.toArray(new Qstr[0]), spelledOut);
  }

  private int staticEntry(int number) {
    int entry = byNumber[number];
    if (entry < 0) {
      if (!statics.has(number)) {
        throw cursor.failAt(cursor.offset() - 1, "no static qstr has number " + number);
      }
      entry = byNumber[number] = add(statics.get(number));
    }
    return entry;
  }

  private int spelledEntry(Qstr qstr) {
    Integer first = bySpelling.get(qstr);
    if (first == null) {
      int entry = addSpelled(qstr);
      bySpelling.put(qstr, entry);
      return entry;
    }
    int entry = first;
    while (window.contains(entry)) {
      Integer next = alike.get(entry);
      if (next == null) {
        int another = addSpelled(qstr);
        alike.put(entry, another);
        return another;
      }
      entry = next;
    }
    return entry;
  }

  private int addSpelled(Qstr qstr) {
    int entry = add(qstr);
    if (statics.numberOf(qstr).isPresent()) {
      spelledOut.set(entry);
    }
    return entry;
  }

  private int add(Qstr qstr) {
    if (entries.size() == MAX_ENTRIES) {
      throw cursor.fail("more than " + MAX_ENTRIES + " qstrs");
    }
    entries.add(qstr);
    return entries.size() - 1;
  }
}
