package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;

/** Goes along a directory and puts long names together from their parts. */
final class EntryScanner {

  /** Where in a slot the thirteen characters of a part are. */
  static final int[] CHARACTERS = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};

  /** Where in a slot the part has the checksum of the short name. */
  static final int CHECKSUM = 13;

  /** Of the first byte of a part: this is the last one, which comes first. */
  static final int LAST_PART = 0x40;

  private static final int NO_PART = -1;

  private final DirectoryCursor cursor;
  private boolean ended;

  /** Which part must come next to go on with a name; zero if the short name must. */
  private int expected = NO_PART;

  private int checksum;
  private int first;
  private char[] name = {};

  /** Where the name ends in {@link #name}, once its last part is there. */
  private int length;

  EntryScanner(DirectoryCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Returns the next file or directory, {@code .} and {@code ..} included, or null after the last
   * one. Deleted entries, labels and torn long names are passed over.
   */
  DirectoryEntry next() {
    while (!ended) {
      ByteBuffer data = cursor.load();
      int at = cursor.offset();
      int lead = data.get(at) & 0xff;
      if (lead == 0) {
        ended = true;
        return null;
      }
      DirectoryEntry found = look(data, at, lead);
      ended = !cursor.advance();
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private DirectoryEntry look(ByteBuffer data, int at, int lead) {
    int attributes = data.get(at + DirectoryEntry.ATTRIBUTES) & DirectoryEntry.ATTRIBUTE_MASK;
    boolean label = (attributes & DirectoryEntry.LABEL) != 0;
    if (lead == DirectoryEntry.DELETED || label && attributes != DirectoryEntry.LONG_NAME) {
      expected = NO_PART;
      return null;
    }
    if (label) {
      expected = addPart(data, at, lead) ? expected - 1 : NO_PART;
      return null;
    }
    int here = cursor.position();
    DirectoryEntry entry = DirectoryEntry.copy(here, here, cursor.sector(), at, null, data);
    if (expected == 0 && checksum == FatName.checksum(entry.alias())) {
      String full = new String(name, 0, length);
      entry = new DirectoryEntry(first, here, entry.sector(), at, full, entry.raw());
    }
    expected = NO_PART;
    return entry;
  }

  /** Takes a part of a name; returns whether it goes on with the one before. */
  private boolean addPart(ByteBuffer data, int at, int lead) {
    int number = lead & ~LAST_PART;
    int sum = data.get(at + CHECKSUM) & 0xff;
    boolean last = (lead & LAST_PART) != 0;
    if (last) {
      expected = number;
      checksum = sum;
      first = cursor.position();
      name = new char[Math.min(number, FatName.MAX_LENGTH) * CHARACTERS.length];
      length = name.length;
    }
    if (number != expected
        || number == 0
        || number * CHARACTERS.length > name.length
        || sum != checksum
        || data.getShort(at + DirectoryEntry.CLUSTER_LOW) != 0) {
      return false;
    }
    int index = (number - 1) * CHARACTERS.length;
    boolean over = false;
    for (int offset : CHARACTERS) {
      char c = (char) data.getShort(at + offset);
      if (over && c != 0xffff) {
        return false;
      }
      if (!over && c == 0) {
        over = true;
        length = Math.min(length, index);
      }
      name[index++] = c;
    }
    return length <= FatName.MAX_LENGTH;
  }
}
