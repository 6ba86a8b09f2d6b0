package org.mpyforge.fs.littlefs;

import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;

/**
 * How a littlefs is mounted or made: the keyword arguments of MicroPython's {@code VfsLfs2} and
 * {@code VfsLfs1}.
 *
 * @param readSize everything is read in multiples of so many bytes
 * @param progSize everything is written in multiples of so many bytes
 * @param lookahead the size of the map of free blocks, in bytes; for version 1 in bits
 * @param mtime whether files have a time (version 2)
 */
public record LittleFsOptions(int readSize, int progSize, int lookahead, boolean mtime) {

  /** What MicroPython takes without arguments. */
  public static final LittleFsOptions DEFAULT = new LittleFsOptions(32, 32, 32, true);

  /** The bytes that are read or written at once ({@code vfs_lfsx.c}). */
  int cacheSize(int blockSize) {
    if (readSize <= 0 || progSize <= 0 || lookahead <= 0 || blockSize <= 16) {
      throw unfit(blockSize);
    }
    int size = (int) Math.min(blockSize, 4L * Math.max(readSize, progSize));
    if (size % progSize != 0 || blockSize % progSize != 0 || blockSize % size != 0) {
      throw unfit(blockSize);
    }
    return size;
  }

  private FsException unfit(int blockSize) {
    return new FsException(
        Errno.EINVAL,
        "blocks of %d bytes, %d of which are read and %d written at once"
            .formatted(blockSize, readSize, progSize));
  }
}
