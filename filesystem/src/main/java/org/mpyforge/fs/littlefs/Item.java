package org.mpyforge.fs.littlefs;

import java.util.Arrays;

/** One thing that a log says of a file: its name, what it is, or an attribute. */
final class Item {
  private final int type;
  private final byte[] data;
  private final long order;

  /**
   * A thing said.
   *
   * @param type the type of its tag
   * @param data what follows the tag; not copied
   * @param order where in the log it is: a later one has a greater number
   */
  Item(int type, byte[] data, long order) {
    this.type = type;
    this.data = data;
    this.order = order;
  }

  int type() {
    return type;
  }

  /** Returns what follows the tag; not to be changed. */
  byte[] data() {
    return data;
  }

  long order() {
    return order;
  }

  /** Returns the bytes that it takes in a log. */
  int length() {
    return 4 + data.length;
  }

  boolean is(byte[] other) {
    return Arrays.equals(data, other);
  }
}
