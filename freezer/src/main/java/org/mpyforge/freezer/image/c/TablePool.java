package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of one type laid into one array, over each other where they agree: a table that is part of
 * another takes no room, and the end of one may be the beginning of the next.
 */
final class TablePool {
  private final String array;
  private final Map<List<String>, Integer> offsets = new LinkedHashMap<>();
  private final List<String> entries = new ArrayList<>();
  private boolean isSettled;

  /**
   * A pool without tables.
   *
   * @param array what the array will be called
   */
  TablePool(String array) {
    this.array = array;
  }

  /** Adds a table; all are to be added before the first one is asked for. */
  void add(List<String> table) {
    if (!table.isEmpty()) {
      offsets.put(List.copyOf(table), 0);
    }
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return offsets.isEmpty();
  }

  /** The entries of the array. */
  int size() {
    settle();
    return entries.size();
  }

  /** An expression for the address of a table; {@code NULL} for that without entries. */
  String at(List<String> table) {
    settle();
    return table.isEmpty() ? "NULL" : "&" + array + "[" + offsets.get(table) + "]";
  }

  /**
   * Writes the array.
   *
   * @param type the type of its entries
   */
  void write(CText out, String type) {
    settle();
    if (!entries.isEmpty()) {
      out.line("static const ", type, " ", array, "[", entries.size(), "] = {");
      out.list("    ", entries).line("};").line();
    }
  }

  private void settle() {
    if (isSettled) {
      return;
    }
    isSettled = true;
    var places = new HashMap<String, List<Integer>>();
    var waiting = new HashMap<String, List<List<String>>>();
    List<List<String>> tables = new ArrayList<>(offsets.keySet());
    tables.sort(Comparator.comparing(table -> -table.size()));
    for (List<String> table : tables) {
      waiting.computeIfAbsent(table.get(0), head -> new ArrayList<>()).add(table);
    }
    for (List<String> first : tables) {
      List<String> table = first;
      while (table != null && take(waiting, table)) {
        lay(table, places);
        table = next(waiting);
      }
    }
  }

  private static boolean take(Map<String, List<List<String>>> waiting, List<String> table) {
    return waiting.get(table.get(0)).remove(table);
  }

  /** The waiting table that most of the array's end is the beginning of, null if there is none. */
  private List<String> next(Map<String, List<List<String>>> waiting) {
    int longest = offsets.isEmpty() ? 0 : Math.min(entries.size(), LONGEST_OVERLAP);
    for (int from = entries.size() - longest; from < entries.size(); from++) {
      List<String> end = entries.subList(from, entries.size());
      for (List<String> table : waiting.getOrDefault(end.get(0), List.of())) {
        if (table.size() > end.size() && table.subList(0, end.size()).equals(end)) {
          return table;
        }
      }
    }
    return null;
  }

  /** Overlaps longer than this are not looked for. */
  private static final int LONGEST_OVERLAP = 16;

  private void lay(List<String> table, Map<String, List<Integer>> places) {
    for (int place : places.getOrDefault(table.get(0), List.of())) {
      int end = Math.min(entries.size(), place + table.size());
      if (entries.subList(place, end).equals(table.subList(0, end - place))
          && (end - place == table.size() || end == entries.size())) {
        append(table.subList(end - place, table.size()), places);
        offsets.put(table, place);
        return;
      }
    }
    offsets.put(table, entries.size());
    append(table, places);
  }

  private void append(List<String> tail, Map<String, List<Integer>> places) {
    for (String entry : tail) {
      places.computeIfAbsent(entry, key -> new ArrayList<>()).add(entries.size());
      entries.add(entry);
    }
  }
}
