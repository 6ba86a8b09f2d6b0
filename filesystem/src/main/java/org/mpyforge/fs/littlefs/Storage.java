package org.mpyforge.fs.littlefs;

import java.util.Arrays;
import org.mpyforge.fs.BlockDevice;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/** The device as littlefs uses it: reads come in pieces, of which the last one is kept. */
final class Storage {

  private final BlockDevice device;
  private final int blockSize;
  private final int blockCount;
  private final int cacheSize;
  private final int progSize;
  private final Errno damage;
  private final byte[] piece;
  private int pieceBlock = -1;
  private int pieceOffset;

  /**
   * A device.
   *
   * @param damage the error number where what it holds contradicts itself
   */
  Storage(BlockDevice device, LittleFsOptions options, Errno damage) {
    this.device = device;
    this.damage = damage;
    this.blockSize = device.blockSize();
    this.blockCount = device.blockCount();
    this.cacheSize = options.cacheSize(blockSize);
    this.progSize = options.progSize();
    this.piece = new byte[cacheSize];
  }

  int blockSize() {
    return blockSize;
  }

  int blockCount() {
    return blockCount;
  }

  int cacheSize() {
    return cacheSize;
  }

  int progSize() {
    return progSize;
  }

  /** Forgets what was read: the device may have changed. */
  void forget() {
    pieceBlock = -1;
  }

  /** Reads a part of a block; what is not on the device is damage. */
  byte[] read(int block, int offset, int length) {
    byte[] data = new byte[length];
    read(block, offset, data, 0, length);
    return data;
  }

  /** Reads a part of a block; what is not on the device is damage. */
  void read(int block, int offset, byte[] target, int from, int length) {
    if (block < 0 || block >= blockCount || offset < 0 || offset > blockSize - length) {
      throw damaged("block " + block + " from " + offset + " for " + length);
    }
    int done = 0;
    while (done < length) {
      int at = offset + done;
      if (block != pieceBlock || at < pieceOffset || at >= pieceOffset + cacheSize) {
        pieceBlock = -1;
        device.read(block, at / cacheSize * cacheSize, piece);
        pieceBlock = block;
        pieceOffset = at / cacheSize * cacheSize;
      }
      int count = Math.min(length - done, pieceOffset + cacheSize - at);
      System.arraycopy(piece, at - pieceOffset, target, from + done, count);
      done += count;
    }
  }

  /** Returns a word of a block. */
  int word(int block, int offset) {
    return Words.get(read(block, offset, 4), 0);
  }

  void erase(int block) {
    requireWritable();
    forget();
    device.erase(block);
  }

  void program(int block, int offset, byte[] data) {
    requireWritable();
    forget();
    device.program(block, offset, data);
  }

  /** Returns whether a part of a block holds these bytes. */
  boolean holds(int block, int offset, byte[] data) {
    forget();
    return Arrays.equals(read(block, offset, data.length), data);
  }

  void sync() {
    forget();
    device.sync();
  }

  private void requireWritable() {
    if (device.isReadOnly()) {
      throw new FsException(Errno.EROFS, "the device is read-only");
    }
  }

  /** What the device holds contradicts itself. */
  FsException damaged(String what) {
    return new FsException(damage, "damaged: " + what);
  }

  /** Returns whether an error says that: the flash may be at fault, and another block better. */
  boolean isDamage(FsException error) {
    return error.is(damage);
  }
}
