package org.mpyforge.vm.object;

import java.nio.charset.StandardCharsets;

/** Where objects write themselves as UTF-8 text. */
public interface Printer {

  /** Writes bytes. */
  void write(byte[] bytes, int offset, int length);

  /** Writes all of an array. */
  default void write(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  /** What separates the items of a list or dictionary as JSON. */
  default String itemSeparator() {
    return ", ";
  }

  /** What separates a key from its value as JSON. */
  default String keySeparator() {
    return ": ";
  }

  /** Writes text. */
  default void print(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }
}
