package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Reads what may be a file, and sees to it that this takes memory as the number of bytes allows.
 */
final class BoundedReading {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private BoundedReading() {}

  /**
   * Reads bytes; what is read must be written the same.
   *
   * @return whether they are a file
   */
  static boolean read(byte[] bytes) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    MpyFile file;
    try {
      file = MpyReader.read(bytes);
    } catch (MalformedMpyException e) {
      assertTrue(e.offset() >= 0 && e.offset() <= bytes.length, e.getMessage());
      return false;
    } finally {
      long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
      assertTrue(
          allocated <= 10L * bytes.length + 1_000_000,
          () -> allocated + " bytes of memory for " + bytes.length);
    }
    assertArrayEquals(bytes, MpyWriter.write(file));
    return true;
  }
}
