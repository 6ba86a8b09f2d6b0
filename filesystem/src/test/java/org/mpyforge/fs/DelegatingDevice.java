package org.mpyforge.fs;

/** A device that does what another one does, for tests that want something to go otherwise. */
public class DelegatingDevice implements BlockDevice {
  protected final BlockDevice device;

  protected DelegatingDevice(BlockDevice device) {
    this.device = device;
  }

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
    device.program(block, offset, source);
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
