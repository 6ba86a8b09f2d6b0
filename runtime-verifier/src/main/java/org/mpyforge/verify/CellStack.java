package org.mpyforge.verify;

import java.util.Arrays;

/**
 * All stacks that come up while one raw code is followed. A stack is a number: that of its top
 * entry, which knows the stack below it. So stacks share what they have in common, pushing is one
 * entry, popping none, and two paths that went apart compare only what they pushed since.
 *
 * <p>An entry may stand for a run of equal cells, so that unpacking a billion items is one entry.
 */
final class CellStack {
  /** The stack without cells. */
  static final int EMPTY = 0;

  private int[] below = new int[64];
  private int[] cell = new int[64];
  private int[] run = new int[64];
  private int[] depth = new int[64];
  private int size = 1;

  /** Scratch of {@link #merge}. */
  private int[] partCell = new int[16];

  private int[] partRun = new int[16];

  /** The entries looked at so far: a measure of the work. */
  private long steps;

  /** Forgets all stacks, for the next raw code. */
  void clear() {
    size = 1;
    steps = 0;
  }

  /** The number of cells. */
  int depth(int stack) {
    return depth[stack];
  }

  /** The cell on top. */
  int top(int stack) {
    return cell[stack];
  }

  /** The cell so many below the top, 0 being the top itself. */
  int peek(int stack, int distance) {
    int at = stack;
    int left = distance;
    while (left >= run[at]) {
      left -= run[at];
      at = below[at];
      steps++;
    }
    return cell[at];
  }

  /** Whether so many cells from the top down are Python objects; there must be so many. */
  boolean objectsOnTop(int stack, int count) {
    int at = stack;
    int left = count;
    while (left > 0) {
      if (!Kind.isObject(cell[at])) {
        return false;
      }
      left -= run[at];
      at = below[at];
      steps++;
    }
    return true;
  }

  /** The stack with one cell more. */
  int push(int stack, int newCell) {
    return push(stack, newCell, 1);
  }

  /** The stack with some equal cells more. */
  int push(int stack, int newCell, int count) {
    if (count == 0) {
      return stack;
    }
    if (size == below.length) {
      grow();
    }
    below[size] = stack;
    cell[size] = newCell;
    run[size] = count;
    depth[size] = depth[stack] + count;
    return size++;
  }

  /** The stack without its top cell. */
  int pop(int stack) {
    return run[stack] == 1 ? below[stack] : push(below[stack], cell[stack], run[stack] - 1);
  }

  /** The stack without so many cells. */
  int pop(int stack, int count) {
    int at = stack;
    int left = count;
    while (left > 0 && left >= run[at]) {
      left -= run[at];
      at = below[at];
      steps++;
    }
    return left == 0 ? at : push(below[at], cell[at], run[at] - left);
  }

  /** The stack of the lowest cells. */
  int cutTo(int stack, int newDepth) {
    return pop(stack, depth[stack] - newDepth);
  }

  /**
   * What is known of a stack that is one of two, equally deep ones.
   *
   * @return {@code a} itself if it covers {@code b}
   */
  int merge(int a, int b) {
    int left = a;
    int right = b;
    int parts = 0;
    int changed = 0; // how many of the parts, from the top, have to be put together anew
    int common = a;
    while (left != right && depth[left] > 0) {
      int count = Math.min(run[left], run[right]);
      int before = cell[left];
      int merged = Kind.merge(before, cell[right]);
      rememberPart(parts++, merged, count);
      left = cut(left, count);
      right = cut(right, count);
      if (merged != before) {
        changed = parts;
        common = left;
      }
    }
    steps += parts;
    if (changed == 0) {
      return a;
    }
    int result = common;
    for (int i = changed - 1; i >= 0; i--) {
      result = push(result, partCell[i], partRun[i]);
    }
    return result;
  }

  private void rememberPart(int index, int merged, int count) {
    if (index == partCell.length) {
      partCell = Arrays.copyOf(partCell, index * 2);
      partRun = Arrays.copyOf(partRun, index * 2);
    }
    partCell[index] = merged;
    partRun[index] = count;
  }

  /** As {@link #pop(int, int)}, within an entry. */
  private int cut(int entry, int count) {
    return run[entry] == count ? below[entry] : push(below[entry], cell[entry], run[entry] - count);
  }

  /** The work done since {@link #clear}. */
  long steps() {
    return steps;
  }

  private void grow() {
    int capacity = size * 2;
    below = Arrays.copyOf(below, capacity);
    cell = Arrays.copyOf(cell, capacity);
    run = Arrays.copyOf(run, capacity);
    depth = Arrays.copyOf(depth, capacity);
  }
}
