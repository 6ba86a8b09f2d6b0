package org.mpyforge.freezer.image.c;

import org.mpyforge.format.ByteString;

/** The bytes of a function in the making, as items of a list. */
final class ByteList {
  private static final String INDENT = "        ";
  private static final int ITEMS_A_LINE = 16;

  private final StringBuilder items = new StringBuilder();
  private int size;

  /** Adds bytes. */
  ByteList bytes(ByteString bytes) {
    items.ensureCapacity(items.length() + bytes.length() * 6);
    for (int i = 0; i < bytes.length(); i++) {
      item(CText.item(bytes.at(i)));
    }
    return this;
  }

  /** Adds a byte that an expression gives. */
  ByteList expression(String expression) {
    return item(expression + ",");
  }

  private ByteList item(String item) {
    if (size % ITEMS_A_LINE == 0) {
      items.append(size == 0 ? "" : "\n").append(INDENT);
    }
    items.append(item);
    size++;
    return this;
  }

  /** The bytes added. */
  CodePool.Code code() {
    return new CodePool.Code(items.append('\n').toString(), size);
  }
}
