package org.mpyforge.fs.littlefs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Words of 32 bits as bytes: little-endian, but for tags. */
final class Words {

  private Words() {}

  /** Returns words as bytes, the lowest one first. */
  static byte[] bytes(int... words) {
    ByteBuffer buffer = ByteBuffer.allocate(4 * words.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int word : words) {
      buffer.putInt(word);
    }
    return buffer.array();
  }

  /** Returns the word with a number in some bytes; what is not there is zero. */
  static int get(byte[] data, int number) {
    int word = 0;
    for (int i = Math.min(data.length, 4 * number + 4) - 1; i >= 4 * number; i--) {
      word = word << 8 | data[i] & 0xff;
    }
    return word;
  }

  /** Returns a tag as bytes, the highest one first. */
  static byte[] tagBytes(int tag) {
    return ByteBuffer.allocate(4).putInt(tag).array();
  }

  /** Returns the tag that four bytes are. */
  static int tag(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getInt();
  }

  /** Returns the next multiple of {@code unit} that is not less than {@code value}. */
  static int roundUp(int value, int unit) {
    return (value + unit - 1) / unit * unit;
  }
}
