package org.mpyforge.cross.emit.inline;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The labels of one function, numbered in their order. A computing pass learns them one after the
 * other, so there a label further down is not known; the emitting pass knows all.
 */
final class LabelTable {

  /** The number of a label that is not known. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private boolean complete;

  /** Forgets all labels, for a pass that learns them. */
  void learn() {
    numbers.clear();
    complete = false;
  }

  /** Keeps all labels, for a pass that uses them. */
  void keep() {
    complete = true;
  }

  /** Adds a label; tells whether its name is new. */
  boolean add(String name) {
    return numbers.putIfAbsent(name, numbers.size()) == null;
  }

  /** Whether a label that is unknown is missing, and not just further down. */
  boolean isComplete() {
    return complete;
  }

  /** The number of a label, or {@link #UNKNOWN}. */
  int find(String name) {
    return numbers.getOrDefault(name, UNKNOWN);
  }
}
