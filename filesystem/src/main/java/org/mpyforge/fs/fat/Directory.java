package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/**
 * One directory: finds, adds and removes names.
 *
 * @param volume the volume it is on
 * @param cluster its first cluster, or {@link Volume#ROOT}
 */
record Directory(Volume volume, int cluster) {

  /** How many numbers a short name is tried with. */
  private static final int NUMBERS = 99;

  EntryScanner scan() {
    return new EntryScanner(new DirectoryCursor(volume, cluster));
  }

  /** Returns the entry of a name, or null if there is none. */
  DirectoryEntry find(FatName name) {
    EntryScanner scanner = scan();
    byte[] alias = name.alias();
    for (DirectoryEntry entry = scanner.next(); entry != null; entry = scanner.next()) {
      if (entry.longName() != null && CodePage.sameName(entry.longName(), name.full())
          || !name.isLossy() && Arrays.equals(entry.alias(), alias)) {
        return entry;
      }
    }
    return null;
  }

  private boolean hasAlias(byte[] alias) {
    EntryScanner scanner = scan();
    for (DirectoryEntry entry = scanner.next(); entry != null; entry = scanner.next()) {
      if (Arrays.equals(entry.alias(), alias)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether there is nothing but {@code .} and {@code ..} in it. */
  boolean isEmpty() {
    EntryScanner scanner = scan();
    DirectoryEntry entry = scanner.next();
    while (entry != null && entry.alias()[0] == '.') {
      entry = scanner.next();
    }
    return entry == null;
  }

  /** Adds an entry with that name and nothing else in it. */
  DirectoryEntry add(FatName name) {
    if (name.isDots()) {
      throw new FsException(Errno.EINVAL, "the name " + name.full());
    }
    byte[] alias = name.isLossy() ? freeAlias(name) : name.alias();
    int part = CharacterPart.count(name.full());
    int parts = name.needsLong() ? part : 0;
    DirectoryCursor cursor = allocate(parts + 1);
    int first = cursor.position();
    int checksum = FatName.checksum(alias);
    for (int i = parts; i > 0; i--) {
      CharacterPart.put(cursor.edit(), cursor.offset(), name.full(), i, i == parts, checksum);
      cursor.advance();
    }
    ByteBuffer data = cursor.edit();
    int at = cursor.offset();
    data.put(at, new byte[Geometry.ENTRY]).put(at, alias);
    data.put(at + DirectoryEntry.CASE_BITS, (byte) name.caseBits());
    String longName = parts == 0 ? null : name.full();
    return DirectoryEntry.copy(first, cursor.position(), cursor.sector(), at, longName, data);
  }

  private byte[] freeAlias(FatName name) {
    for (int i = 1; i <= NUMBERS; i++) {
      byte[] alias = name.numbered(i);
      if (!hasAlias(alias)) {
        return alias;
      }
    }
    throw new FsException(Errno.EACCES, "too many names like " + name.full());
  }

  /** Finds so many free slots in a row, at the end of the directory if need be. */
  private DirectoryCursor allocate(int count) {
    DirectoryCursor cursor = new DirectoryCursor(volume, cluster);
    int run = 0;
    while (true) {
      int lead = cursor.load().get(cursor.offset()) & 0xff;
      run = lead == 0 || lead == DirectoryEntry.DELETED ? run + 1 : 0;
      if (run == count) {
        cursor.seek(cursor.position() - (count - 1) * Geometry.ENTRY);
        return cursor;
      }
      cursor.advanceOrGrow();
    }
  }

  /** Removes an entry of this directory, its long name included. */
  void remove(DirectoryEntry entry) {
    DirectoryCursor cursor = new DirectoryCursor(volume, cluster);
    cursor.seek(entry.first());
    while (true) {
      cursor.edit().put(cursor.offset(), (byte) DirectoryEntry.DELETED);
      if (cursor.position() >= entry.slot()) {
        return;
      }
      if (!cursor.advance()) {
        throw new FsException(Errno.EIO, "the directory ends within a name");
      }
    }
  }

  /** Returns the label in the root directory, or an empty one. */
  String label() {
    DirectoryCursor cursor = labelCursor();
    if (cursor == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < FatName.SHORT; i++) {
      text.append(CodePage.decode(cursor.load().get(cursor.offset() + i) & 0xff));
    }
    return text.toString().stripTrailing();
  }

  /** Sets the label in the root directory; without one, it is removed. */
  void setLabel(byte[] label) {
    DirectoryCursor cursor = labelCursor();
    if (label.length == 0) {
      if (cursor != null) {
        cursor.edit().put(cursor.offset(), (byte) DirectoryEntry.DELETED);
      }
      return;
    }
    byte[] padded = Arrays.copyOf(label, FatName.SHORT);
    Arrays.fill(padded, label.length, FatName.SHORT, (byte) ' ');
    if (cursor == null) {
      cursor = allocate(1);
      cursor
          .edit()
          .put(cursor.offset(), new byte[Geometry.ENTRY])
          .put(cursor.offset() + DirectoryEntry.ATTRIBUTES, (byte) DirectoryEntry.LABEL);
    }
    cursor.edit().put(cursor.offset(), padded);
  }

  private DirectoryCursor labelCursor() {
    DirectoryCursor cursor = new DirectoryCursor(volume, cluster);
    do {
      int at = cursor.offset();
      int lead = cursor.load().get(at) & 0xff;
      int attributes = cursor.load().get(at + DirectoryEntry.ATTRIBUTES);
      if (lead == 0) {
        return null;
      }
      int kind = attributes & DirectoryEntry.ATTRIBUTE_MASK & ~DirectoryEntry.ARCHIVE;
      if (lead != DirectoryEntry.DELETED && kind == DirectoryEntry.LABEL) {
        return cursor;
      }
    } while (cursor.advance());
    return null;
  }

  /** A slot with thirteen characters of a long name. */
  private static final class CharacterPart {

    private CharacterPart() {}

    static int count(String name) {
      int size = EntryScanner.CHARACTERS.length;
      return (name.length() + size - 1) / size;
    }

    static void put(ByteBuffer data, int at, String name, int number, boolean last, int checksum) {
      data.put(at, new byte[Geometry.ENTRY]);
      data.put(at, (byte) (last ? number | EntryScanner.LAST_PART : number));
      data.put(at + DirectoryEntry.ATTRIBUTES, (byte) DirectoryEntry.LONG_NAME);
      data.put(at + EntryScanner.CHECKSUM, (byte) checksum);
      int index = (number - 1) * EntryScanner.CHARACTERS.length;
      for (int offset : EntryScanner.CHARACTERS) {
        int c = index < name.length() ? name.charAt(index) : index == name.length() ? 0 : 0xffff;
        data.putShort(at + offset, (short) c);
        index++;
      }
    }
  }
}
