package org.mpyforge.freezer.pack;

/**
 * How much an archive may hold: a small file can claim to be a very large one.
 *
 * @param bytes the most that all its files may take, and the archive itself, bytes
 * @param entries the most files and folders
 * @param ratio how many times its size it may become; what stays below a megabyte may do so anyhow
 * @param depth the most folders in each other
 */
public record ArchiveLimits(long bytes, int entries, int ratio, int depth) {
  /** More than any board has room for: 64 MB, 10,000 entries, 100 times the size, 32 folders. */
  public static final ArchiveLimits DEFAULT = new ArchiveLimits(64L << 20, 10_000, 100, 32);

  /** Checks the limits. */
  public ArchiveLimits {
    if (bytes <= 0 || entries <= 0 || ratio <= 0 || depth <= 0) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
