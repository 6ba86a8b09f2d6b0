package org.mpyforge.freezer.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is left of an archive's limits while it is read. */
final class ArchiveBudget {
  /** What may be of any ratio, bytes: text of little content can be packed very well. */
  private static final long ALWAYS_ALLOWED = 1L << 20;

  private final ArchiveLimits limits;
  private final long packedSize;
  private long bytes;
  private int entries;

  /**
   * A budget.
   *
   * @param packedSize the size of the archive, bytes
   */
  ArchiveBudget(ArchiveLimits limits, long packedSize) {
    this.limits = limits;
    this.packedSize = packedSize;
  }

  /** Counts a file or folder. */
  void countEntry() throws PackageException {
    if (++entries > limits.entries()) {
      throw new PackageException("more than " + limits.entries() + " entries");
    }
  }

  /** Counts bytes that have been unpacked. */
  private void count(long more) throws PackageException {
    bytes += more;
    if (bytes > limits.bytes()) {
      throw new PackageException("more than " + limits.bytes() + " bytes when unpacked");
    }
    if (bytes > ALWAYS_ALLOWED && bytes / limits.ratio() > packedSize) {
      throw new PackageException("more than " + limits.ratio() + " times its size when unpacked");
    }
  }

  /** A stream whose bytes count. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
          count(1);
        }
        return value;
      }

      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        int done = super.read(target, from, length);
        if (done > 0) {
          count(done);
        }
        return done;
      }

      @Override
      public long skip(long length) throws IOException {
        long done = super.skip(length);
        count(done);
        return done;
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }
}
