package org.mpyforge.fs.littlefs;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a log says of one file or directory, the last of each kind.
 *
 * @param items in no order
 */
record Entry(List<Item> items) {

  static final Entry EMPTY = new Entry(List.of());

  /** Returns it with one thing said anew. */
  Entry with(Item item) {
    List<Item> changed = new ArrayList<>(without(item.type()).items);
    changed.add(item);
    return new Entry(List.copyOf(changed));
  }

  /** Returns it without what an item of that type replaces. */
  Entry without(int type) {
    return new Entry(items.stream().filter(item -> !replaces(type, item.type())).toList());
  }

  /** There is one name and one struct; there are many attributes. */
  private static boolean replaces(int type, int old) {
    boolean attribute = (type & 0x700) == Tag.ATTRIBUTE;
    return attribute ? type == old : (type & 0x700) == (old & 0x700);
  }

  private Item find(int family) {
    for (Item item : items) {
      if ((item.type() & 0x700) == family) {
        return item;
      }
    }
    return null;
  }

  /** Returns its name, or null if it has none. */
  Item name() {
    return find(0);
  }

  /** Returns what it is, or null if that is not known. */
  Item struct() {
    return find(Tag.DIRECTORY_STRUCT);
  }

  /** Returns an attribute, or null if it is not there. */
  Item attribute(int number) {
    for (Item item : items) {
      if (item.type() == Tag.ATTRIBUTE + number) {
        return item;
      }
    }
    return null;
  }

  boolean isDirectory() {
    return name() != null && name().type() == Tag.DIRECTORY;
  }

  boolean isSuperblock() {
    return name() != null && name().type() == Tag.SUPERBLOCK;
  }

  /** Returns whether it has the name of a file or directory. */
  boolean isNamed() {
    return name() != null && (name().type() == Tag.FILE || name().type() == Tag.DIRECTORY);
  }

  /** Returns whether it has all that a file or directory has; it is listed only then. */
  boolean isWhole() {
    return isNamed() && struct() != null;
  }

  /** Returns the bytes that it takes in a log without anything out of date. */
  int length() {
    int length = 0;
    for (Item item : items) {
      length += item.length();
    }
    return length;
  }
}
