package org.mpyforge.fs;

/**
 * An open file. Every method throws {@link FsException} where it fails, {@code EBADF} or {@code
 * EACCES} where the file is not open for that, and {@code EINVAL} after {@link #close} (but for a
 * ROMFS, which has nothing to close).
 */
public interface FsFile extends AutoCloseable {

  /** What an offset counts from. The ordinals are those of {@code io.SEEK_SET} and so on. */
  enum Whence {
    /** The start of the file. */
    START,
    /** The present position. */
    HERE,
    /** The end of the file. */
    END;

    /** Returns where in a file that is, in bytes from its start. */
    public long in(FsFile file) {
      return switch (this) {
        case START -> 0;
        case HERE -> file.position();
        case END -> file.size();
      };
    }
  }

  /**
   * Reads on from the present position. A file that was opened for writing only refuses, except on
   * littlefs version 2.
   *
   * @param target where to put what is read
   * @param from where in it to begin
   * @param length how many bytes are wanted
   * @return how many there were, less than {@code length} only at the end of the file
   */
  int read(byte[] target, int from, int length);

  /**
   * Writes at the present position, or at the end for a littlefs file opened to append. A file that
   * was opened for reading only refuses, except on littlefs version 2.
   *
   * @param source what holds the bytes
   * @param from where in it they begin
   * @param length how many there are; all of them are written, or {@code ENOSPC} is thrown
   */
  void write(byte[] source, int from, int length);

  /**
   * Moves the present position. How far beyond the end it can go is the file system's own rule.
   *
   * @return the new position, in bytes from the start
   */
  long seek(long offset, Whence whence);

  /** Returns the present position, in bytes from the start. */
  long position();

  /** Returns the size of the file, in bytes, with what has not been flushed yet. */
  long size();

  /** Makes the file so many bytes long: cuts it, or fills it up. The position stays in the file. */
  void truncate(long size);

  /** Writes all to the device, and the new size to the directory. */
  void flush();

  /** Flushes the file and ends its use. Closing again does nothing. */
  @Override
  void close();

  /** Reads whatever is left. */
  default byte[] readAll() {
    long left = Math.max(0, size() - position());
    if (left > Integer.MAX_VALUE - 8) {
      throw new FsException(Errno.ENOMEM, left + " bytes in one piece");
    }
    byte[] all = new byte[(int) left];
    int count = 0;
    while (count < all.length) {
      int more = read(all, count, all.length - count);
      if (more == 0) {
        throw new FsException(Errno.EIO, "the file is shorter than it says");
      }
      count += more;
    }
    return all;
  }
}
