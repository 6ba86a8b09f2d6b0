package org.mpyforge.format;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The qstrs met last while reading or writing a file of version 5, the latest first ({@code
 * py/persistentcode.c} of MicroPython 1.17, {@code qstr_window_t}).
 *
 * <p>A qstr that is in the window stands in the file as its position; it then moves to the front. A
 * qstr that is not is spelled out and enters at the front, and the last one falls out if the window
 * is full. Reader and writer go through the file in the same order, so both see the same window.
 *
 * <p>The names that every runtime has ({@link StaticQstrs}) never enter.
 */
final class QstrWindow {
  /** The slots that every compiler and every loader of version 5 has. */
  static final int USUAL_SLOTS = 32;

  /**
   * The most slots that a header may ask for: far beyond any runtime, and still quick to search.
   */
  static final int MAX_SLOTS = 256;

  /** Indexes of qstrs in the file's table, the latest at 0. */
  private final int[] slots;

  private final BitSet present = new BitSet();
  private int used;

  /**
   * An empty window.
   *
   * @param slotCount how many qstrs it holds, 0 to {@link #MAX_SLOTS}
   */
  QstrWindow(int slotCount) {
    slots = new int[slotCount];
  }

  /** How many qstrs it holds now. */
  int size() {
    return used;
  }

  /** Whether a qstr is in the window. */
  boolean contains(int qstr) {
    return present.get(qstr);
  }

  /** Where a qstr is, 0 being the front; -1 if it is not in the window. */
  int positionOf(int qstr) {
    if (present.get(qstr)) {
      for (int i = 0; i < used; i++) {
        if (slots[i] == qstr) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Moves the qstr at a position, below {@link #size()}, to the front and returns it. */
  int pull(int position) {
    int qstr = slots[position];
    System.arraycopy(slots, 0, slots, 1, position);
    slots[0] = qstr;
    return qstr;
  }

  /** Puts a qstr that is not in the window at the front. */
  void push(int qstr) {
    if (slots.length == 0) {
      return;
    }
    if (used == slots.length) {
      present.clear(slots[--used]);
    }
    System.arraycopy(slots, 0, slots, 1, used);
    slots[0] = qstr;
    used++;
    present.set(qstr);
  }

  /** The qstrs by position. */
  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(slots, used));
  }
}
