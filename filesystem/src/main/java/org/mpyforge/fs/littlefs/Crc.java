package org.mpyforge.fs.littlefs;

/**
 * The checksum of littlefs: CRC-32 with its usual polynomial, begun with all ones, not inverted.
 */
final class Crc {

  /** What a checksum begins with. */
  static final int START = -1;

  private static final int POLYNOMIAL = 0xedb88320;

  private static final int[] TABLE = new int[256];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      int value = i;
      for (int bit = 0; bit < 8; bit++) {
        value = (value & 1) == 0 ? value >>> 1 : value >>> 1 ^ POLYNOMIAL;
      }
      TABLE[i] = value;
    }
  }

  private Crc() {}

  /** Returns a checksum that goes on over these bytes. */
  static int update(int crc, byte[] data) {
    return update(crc, data, 0, data.length);
  }

  /** Returns a checksum that goes on over some of these bytes. */
  static int update(int crc, byte[] data, int from, int length) {
    int result = crc;
    for (int i = from; i < from + length; i++) {
      result = result >>> 8 ^ TABLE[(result ^ data[i]) & 0xff];
    }
    return result;
  }
}
