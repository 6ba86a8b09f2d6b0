package org.mpyforge.fs.fat;

import java.time.Clock;

/**
 * What everything that works on one mounted volume shares.
 *
 * @param geometry where what is
 * @param window the way to the device
 * @param table the chains of clusters
 * @param clock what time it is, and in which zone
 */
record Volume(Geometry geometry, SectorWindow window, AllocationTable table, Clock clock) {

  /** The root directory where a cluster number is expected; no file begins there. */
  static final int ROOT = 0;

  /** Writes everything out, the hints too, and makes it last. */
  void sync() {
    window.flush();
    table.writeHints();
    window.sync();
  }

  /** Returns the present time as directory entries store it. */
  int now() {
    return FatTime.of(clock);
  }
}
