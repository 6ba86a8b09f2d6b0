package org.mpyforge.fs.littlefs;

import java.util.Arrays;

/** What is being written to one block, in order, and goes to the device in pieces. */
final class ProgramBuffer {

  private static final int NOWHERE = -1;

  private final Storage storage;
  private final boolean validate;
  private final byte[] bytes;
  private int block = NOWHERE;
  private int start;
  private int size;

  /**
   * A buffer.
   *
   * @param validate whether what was written is read again and compared
   */
  ProgramBuffer(Storage storage, boolean validate) {
    this.storage = storage;
    this.validate = validate;
    this.bytes = new byte[storage.cacheSize()];
    drop();
  }

  /** Forgets what has not been written yet. */
  void drop() {
    block = NOWHERE;
    size = 0;
    Arrays.fill(bytes, (byte) 0xff);
  }

  /**
   * Writes on. Bytes that are left out, and those that fill the last piece up, are 0xff.
   *
   * @param offset where in the block, not before what was written already
   */
  void write(int target, int offset, byte[] data, int from, int length) {
    int done = 0;
    while (done < length) {
      int at = offset + done;
      if (block == NOWHERE || at >= start + bytes.length) {
        flush();
        block = target;
        start = at / storage.progSize() * storage.progSize();
      }
      int count = Math.min(length - done, start + bytes.length - at);
      System.arraycopy(data, from + done, bytes, at - start, count);
      done += count;
      size = Math.max(size, at + count - start);
      if (size == bytes.length) {
        flush();
      }
    }
  }

  /** Returns the beginning of a block, with what has not been written yet. */
  byte[] beginning(int target, int length) {
    if (target != block || start + size < length) {
      return storage.read(target, 0, length);
    }
    byte[] data = new byte[length];
    int written = Math.min(start, length);
    storage.read(target, 0, data, 0, written);
    System.arraycopy(bytes, 0, data, written, length - written);
    return data;
  }

  /** Returns where the present piece ends; it goes to the device when that is reached. */
  int end() {
    return start + bytes.length;
  }

  /** Writes what is there to the device. */
  void flush() {
    if (block != NOWHERE) {
      byte[] piece = Arrays.copyOf(bytes, Words.roundUp(size, storage.progSize()));
      storage.program(block, start, piece);
      if (validate && !storage.holds(block, start, piece)) {
        throw storage.damaged("block " + block + " does not hold what was written");
      }
      drop();
    }
  }
}
