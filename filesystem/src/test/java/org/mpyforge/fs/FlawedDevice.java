package org.mpyforge.fs;

/** Flash of which some blocks take nothing that is written to them. */
final class FlawedDevice extends DelegatingDevice {
  private final int bad;

  /**
   * Makes it of a device.
   *
   * @param bad every so many blocks, from the fifth one on, one is bad; none if zero
   */
  FlawedDevice(BlockDevice device, int bad) {
    super(device);
    this.bad = bad;
  }

  @Override
  public void program(int block, int offset, byte[] source) {
    if (bad == 0 || block < 4 || block % bad != 0) {
      super.program(block, offset, source);
    }
  }
}
