package org.mpyforge.fs;

/**
 * Flash or a card: blocks of equal size, after MicroPython's block device protocol ({@code
 * vfs.AbstractBlockDev}), whose simple and extended interfaces are both here.
 *
 * <p>FAT uses the simple one: {@link #readBlocks} and {@link #writeBlocks} take whole blocks, and
 * writing erases first. littlefs uses the extended one: {@link #read} and {@link #program} take a
 * part of one block, which {@link #erase} must have erased.
 *
 * <p>Every method throws {@link FsException} with the device's error number where it fails.
 */
public interface BlockDevice {

  /** Returns the size of a block, in bytes. */
  int blockSize();

  /** Returns the number of blocks. */
  int blockCount();

  /**
   * Reads whole blocks.
   *
   * @param block the number of the first block
   * @param target what to fill, of a whole number of blocks
   */
  void readBlocks(int block, byte[] target);

  /**
   * Erases and writes whole blocks.
   *
   * @param block the number of the first block
   * @param source what to write, of a whole number of blocks
   */
  void writeBlocks(int block, byte[] source);

  /**
   * Reads a part of one block.
   *
   * @param block the number of the block
   * @param offset where in the block to begin, in bytes
   * @param target what to fill
   */
  void read(int block, int offset, byte[] target);

  /**
   * Writes a part of one block that has been erased before.
   *
   * @param block the number of the block
   * @param offset where in the block to begin, in bytes
   * @param source what to write
   */
  void program(int block, int offset, byte[] source);

  /** Erases one block. What a block reads as afterwards is the device's choice. */
  void erase(int block);

  /** Makes what has been written last, whatever comes. */
  void sync();

  /** Returns whether writing is refused. */
  default boolean isReadOnly() {
    return false;
  }
}
