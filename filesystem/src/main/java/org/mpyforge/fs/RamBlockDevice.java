package org.mpyforge.fs;

import java.util.Arrays;

/** A block device in memory, such as an image that is being made or looked into. */
public final class RamBlockDevice implements BlockDevice {

  private final int blockSize;
  private final byte[] data;

  /**
   * A device on an image, which it writes through to.
   *
   * @param data the image; bytes beyond the last whole block are no part of the device
   * @param blockSize the size of a block, in bytes
   */
  public RamBlockDevice(byte[] data, int blockSize) {
    if (blockSize <= 0) {
      throw new IllegalArgumentException("blocks of " + blockSize + " bytes");
    }
    this.blockSize = blockSize;
    this.data = data;
  }

  /**
   * A new device, erased: all bytes are 0xff.
   *
   * @param blockSize the size of a block, in bytes
   * @param blockCount the number of blocks
   */
  public static RamBlockDevice erased(int blockSize, int blockCount) {
    byte[] data = new byte[Math.multiplyExact(blockSize, blockCount)];
    Arrays.fill(data, (byte) 0xff);
    return new RamBlockDevice(data, blockSize);
  }

  /** Returns the image itself, not a copy. */
  public byte[] image() {
    return data;
  }

  @Override
  public int blockSize() {
    return blockSize;
  }

  @Override
  public int blockCount() {
    return data.length / blockSize;
  }

  @Override
  public void readBlocks(int block, byte[] target) {
    System.arraycopy(data, place(block, 0, target.length), target, 0, target.length);
  }

  @Override
  public void writeBlocks(int block, byte[] source) {
    System.arraycopy(source, 0, data, place(block, 0, source.length), source.length);
  }

  @Override
  public void read(int block, int offset, byte[] target) {
    System.arraycopy(data, place(block, offset, target.length), target, 0, target.length);
  }

  @Override
  public void program(int block, int offset, byte[] source) {
    System.arraycopy(source, 0, data, place(block, offset, source.length), source.length);
  }

  @Override
  public void erase(int block) {
    int from = place(block, 0, blockSize);
    Arrays.fill(data, from, from + blockSize, (byte) 0xff);
  }

  @Override
  public void sync() {
    // Memory is as lasting as this device gets.
  }

  private int place(int block, int offset, int length) {
    long start = (long) block * blockSize + offset;
    if (block < 0 || offset < 0 || start + length > (long) blockCount() * blockSize) {
      throw new FsException(Errno.EIO, "block " + block + " is beyond the device");
    }
    return (int) start;
  }
}
