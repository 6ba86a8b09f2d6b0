package org.mpyforge.freezer.image;

/**
 * The partition that an image is for.
 *
 * @param blockSize the size of a block, bytes
 * @param blockCount how many blocks there are
 */
public record BlockLayout(int blockSize, int blockCount) {

  /** Throws if that is nothing, or more than an array can hold. */
  public BlockLayout {
    if (blockSize <= 0 || blockCount <= 0) {
      throw new IllegalArgumentException("an image of no block");
    }
    if ((long) blockSize * blockCount > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("an image of 2 GiB or more");
    }
  }

  @Override
  public String toString() {
    return blockCount + (blockCount == 1 ? " block of " : " blocks of ") + blockSize + " bytes";
  }
}
