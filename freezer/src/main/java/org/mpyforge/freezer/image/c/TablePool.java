package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Tables of one type laid into one array, over each other where they agree: a table that is part of
 * another takes no room, and the end of one may be the beginning of the next.
 */
final class TablePool {
  /** Overlaps longer than this are not looked for. */
  private static final int LONGEST_OVERLAP = 16;

  private final String array;
  private final Map<List<String>, Integer> offsets = new LinkedHashMap<>();
  private final Map<List<String>, Integer> ownEntries = new HashMap<>();
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

  /**
   * Adds a table; all are to be added before the first one is asked for.
   *
   * @param owner what needs it
   * @param kind what for
   * @param entryBytes the bytes of an entry, by the size of a word in bytes
   */
  void add(List<String> table, Owner owner, SizeKind kind, IntUnaryOperator entryBytes) {
    if (!table.isEmpty() && offsets.putIfAbsent(List.copyOf(table), 0) == null) {
      owner.charge(kind, word -> ownEntries(table) * entryBytes.applyAsInt(word));
    }
  }

  private int ownEntries(List<String> table) {
    settle();
    return ownEntries.get(table);
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

  private void lay(List<String> table, Map<String, List<Integer>> places) {
    for (int place : places.getOrDefault(table.get(0), List.of())) {
      int end = Math.min(entries.size(), place + table.size());
      if (entries.subList(place, end).equals(table.subList(0, end - place))
          && (end - place == table.size() || end == entries.size())) {
        offsets.put(table, place);
        append(table, end - place, places);
        return;
      }
    }
    offsets.put(table, entries.size());
    append(table, 0, places);
  }

  private void append(List<String> table, int from, Map<String, List<Integer>> places) {
    ownEntries.put(table, table.size() - from);
    for (String entry : table.subList(from, table.size())) {
      places.computeIfAbsent(entry, key -> new ArrayList<>()).add(entries.size());
      entries.add(entry);
    }
  }
}
