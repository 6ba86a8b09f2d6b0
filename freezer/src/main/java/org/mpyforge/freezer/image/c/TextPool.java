package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mpyforge.format.ByteString;

/**
 * The texts of an image, each with a zero byte behind it. A text that another one ends with is a
 * part of that; of what a module is called, the list of names has a copy anyway. The others are
 * string literals, which a compiler keeps once however often they occur, and a linker together with
 * those of the firmware.
 */
final class TextPool {
  private final String namesArray;
  private final Map<ByteString, String> places = new HashMap<>();
  private final Map<ByteString, Integer> names = new HashMap<>();
  private final List<ByteString> texts = new ArrayList<>();
  private final Set<ByteString> literals = new HashSet<>();
  private boolean isSettled;

  /**
   * A pool without texts.
   *
   * @param namesArray the array with the names of modules
   */
  TextPool(String namesArray) {
    this.namesArray = namesArray;
  }

  /** Says that the array of names has a text, with a zero byte behind it, at an offset. */
  void name(ByteString text, int offset) {
    names.putIfAbsent(text, offset);
    places.put(text, "");
    texts.add(text);
  }

  /**
   * Adds a text; all are to be added before the first one is asked for.
   *
   * @param owner what needs it
   * @param kind what for
   */
  void add(ByteString text, Owner owner, SizeKind kind) {
    if (places.put(text, "") == null) {
      texts.add(text);
      owner.charge(kind, word -> ownSize(text));
    }
  }

  /** An expression for the address of a text, of type {@code const char *}. */
  String at(ByteString text) {
    settle();
    return places.get(text);
  }

  /** The bytes that a text takes: none if it is part of another. */
  private int ownSize(ByteString text) {
    settle();
    return literals.contains(text) ? text.length() + 1 : 0;
  }

  private void settle() {
    if (isSettled) {
      return;
    }
    isSettled = true;
    // From the end of each text to its beginning: behind a text come those that end with it.
    texts.sort(TextPool::compareFromEnd);
    ByteString root = ByteString.EMPTY;
    for (int i = texts.size() - 1; i >= 0; i--) {
      ByteString text = texts.get(i);
      boolean isTail = !root.isEmpty() && endsWith(root, text);
      if (names.containsKey(text) || !isTail) {
        root = text;
        if (!names.containsKey(text)) {
          literals.add(text);
        }
      }
      places.put(text, place(root, root.length() - text.length()));
    }
  }

  private String place(ByteString root, int offset) {
    Integer name = names.get(root);
    if (name != null) {
      return "&" + namesArray + "[" + (name + offset) + "]";
    }
    String literal = CText.literal(root);
    return offset == 0 ? literal : "&" + literal + "[" + offset + "]";
  }

  private static boolean endsWith(ByteString text, ByteString tail) {
    int from = text.length() - tail.length();
    return from >= 0 && text.slice(from, text.length()).equals(tail);
  }

  private static int compareFromEnd(ByteString a, ByteString b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 1; i <= shorter; i++) {
      int difference = a.at(a.length() - i) - b.at(b.length() - i);
      if (difference != 0) {
        return difference;
      }
    }
    return a.length() - b.length();
  }
}
