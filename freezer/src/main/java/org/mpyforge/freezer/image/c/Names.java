package org.mpyforge.freezer.image.c;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each thing a C identifier of its own, close to what it is called. */
final class Names {
  private static final int MAX_LENGTH = 80;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  Names() {}

  Names(Set<String> taken) {
    this.taken.addAll(taken);
  }

  /** The wanted identifier, with a number behind it if it is taken. */
  String unique(String wanted) {
    String name = wanted.length() > MAX_LENGTH ? wanted.substring(0, MAX_LENGTH) : wanted;
    String free = name;
    while (!taken.add(free)) {
      free = name + "_" + last.merge(name, 2, (old, first) -> old + 1);
    }
    return free;
  }

  /**
   * An identifier made of a text: {@code f_}, which no keyword and no macro of a header begins
   * with, then letters, digits and single underscores.
   */
  static String of(String text) {
    var name = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = c != '_' && QstrIdentifiers.isPlain(c);
      if (isPlain) {
        name.append(pending && !name.isEmpty() ? "_" : "").append(c);
      }
      pending = !isPlain && (pending || !name.isEmpty());
    }
    return "f_" + name;
  }
}
