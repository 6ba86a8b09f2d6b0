package org.mpyforge.fs;

/**
 * Flash of which some blocks take nothing that is written to them.
 *
 * @param device the blocks
 * @param bad every so many blocks, from the fifth one on, one is bad; none if zero
 */
record FlawedDevice(BlockDevice device, int bad) implements BlockDevice {

  @Override
  public int blockSize() {
    return device.blockSize();
  }

  @Override
  public int blockCount() {
    return device.blockCount();
  }

  @Override
  public void readBlocks(int block, byte[] target) {
    device.readBlocks(block, target);
  }

  @Override
  public void writeBlocks(int block, byte[] source) {
    device.writeBlocks(block, source);
  }

  @Override
  public void read(int block, int offset, byte[] target) {
    device.read(block, offset, target);
  }

  @Override
  public void program(int block, int offset, byte[] source) {
    if (bad == 0 || block < 4 || block % bad != 0) {
      device.program(block, offset, source);
    }
  }

  @Override
  public void erase(int block) {
    device.erase(block);
  }

  @Override
  public void sync() {
    device.sync();
  }
}
