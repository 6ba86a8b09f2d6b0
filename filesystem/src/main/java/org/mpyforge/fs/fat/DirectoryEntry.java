package org.mpyforge.fs.fat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mpyforge.fs.DirEntry;
import org.mpyforge.fs.FileStat;
import org.mpyforge.fs.FsNames;

/**
 * An entry of a directory as it was when it was read, and where it stands.
 *
 * @param first where in the directory its first slot is, that of the long name, in bytes
 * @param slot where in the directory its own slot is, in bytes
 * @param sector the sector of that slot
 * @param offset where in the sector it is, in bytes
 * @param longName the long name, or null if there is none
 * @param raw the 32 bytes
 */
record DirectoryEntry(
    int first, int slot, long sector, int offset, String longName, ByteBuffer raw) {

  static final int ATTRIBUTES = 11;
  static final int CASE_BITS = 12;
  static final int CREATED = 14;
  static final int ACCESSED = 18;
  static final int CLUSTER_HIGH = 20;
  static final int MODIFIED = 22;
  static final int CLUSTER_LOW = 26;
  static final int SIZE = 28;

  static final int READ_ONLY = 0x01;
  static final int LABEL = 0x08;
  static final int DIRECTORY = 0x10;
  static final int ARCHIVE = 0x20;

  /** The attributes of a part of a long name. */
  static final int LONG_NAME = 0x0f;

  static final int ATTRIBUTE_MASK = 0x3f;

  /** The first byte of a slot that was deleted. */
  static final int DELETED = 0xe5;

  /** Returns an entry whose slot is at {@code offset} of {@code data}; the 32 bytes are copied. */
  static DirectoryEntry copy(
      int first, int slot, long sector, int offset, String longName, ByteBuffer data) {
    byte[] raw = new byte[Geometry.ENTRY];
    data.get(offset, raw);
    ByteBuffer copy = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
    return new DirectoryEntry(first, slot, sector, offset, longName, copy);
  }

  boolean isDirectory() {
    return (attributes() & DIRECTORY) != 0;
  }

  boolean isReadOnly() {
    return (attributes() & READ_ONLY) != 0;
  }

  int attributes() {
    return raw.get(ATTRIBUTES) & ATTRIBUTE_MASK;
  }

  /** Returns the first cluster, or zero if there is none. */
  int cluster(FatType type) {
    int low = raw.getShort(CLUSTER_LOW) & 0xffff;
    return type == FatType.FAT32 ? (raw.getShort(CLUSTER_HIGH) & 0xfff) << 16 | low : low;
  }

  /** Writes a first cluster to the entry at {@code at} of {@code data}. */
  static void putCluster(ByteBuffer data, int at, int cluster, FatType type) {
    data.putShort(at + CLUSTER_LOW, (short) cluster);
    if (type == FatType.FAT32) {
      data.putShort(at + CLUSTER_HIGH, (short) (cluster >>> 16));
    }
  }

  long size() {
    return raw.getInt(SIZE) & 0xffffffffL;
  }

  byte[] alias() {
    byte[] alias = new byte[FatName.SHORT];
    raw.get(0, alias);
    return alias;
  }

  /** Returns the name: the long one if its characters are in the code page, or the short one. */
  String name() {
    byte[] octets = longName == null ? null : encoded(longName);
    return FsNames.decode(octets == null ? shortName() : octets);
  }

  private static byte[] encoded(String name) {
    byte[] octets = new byte[name.length()];
    for (int i = 0; i < octets.length; i++) {
      octets[i] = (byte) CodePage.encode(name.charAt(i));
      if (octets[i] == 0) {
        return null;
      }
    }
    return octets.length == 0 ? null : octets;
  }

  private byte[] shortName() {
    int caseBits = raw.get(CASE_BITS);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < FatName.SHORT; i++) {
      int octet = raw.get(i) & 0xff;
      if (octet == ' ') {
        continue;
      }
      boolean body = i < FatName.BODY;
      if (!body && text.indexOf(".") < 0) {
        text.append('.');
      }
      int small = caseBits & (body ? FatName.SMALL_BODY : FatName.SMALL_EXTENSION);
      char c = (char) (i == 0 && octet == FatName.FOR_DELETED ? DELETED : octet);
      text.append(small != 0 && c < 0x80 ? Character.toLowerCase(c) : c);
    }
    String name = text.isEmpty() ? "?" : text.toString();
    return name.getBytes(StandardCharsets.ISO_8859_1);
  }

  DirEntry toDirEntry() {
    return new DirEntry(name(), isDirectory(), 0, size());
  }

  FileStat toFileStat() {
    return new FileStat(isDirectory(), size(), FatTime.seconds(raw.getInt(MODIFIED)));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s at %d", name(), slot);
  }
}
