package org.mpyforge.fs;

import java.util.Optional;

/**
 * The error numbers that file systems report, with the values they have in MicroPython.
 *
 * <p>Source: {@code py/mperrno.h}; {@code EILSEQ} and {@code ENODATA} are littlefs's own ({@code
 * lfs2.h}) and have no name in MicroPython.
 */
public enum Errno {
  /** The operation is never allowed here. */
  EPERM(1),
  /** No such file or directory. */
  ENOENT(2),
  /** The device failed, or what is on it contradicts itself. */
  EIO(5),
  /** The file is not open for this. */
  EBADF(9),
  /** Too large for the buffers there are. */
  ENOMEM(12),
  /** FAT: the file is read-only, the directory full or not empty. */
  EACCES(13),
  /** There is one of that name already. */
  EEXIST(17),
  /** There is no such file system on the device. */
  ENODEV(19),
  /** A directory was expected. */
  ENOTDIR(20),
  /** A file was expected. */
  EISDIR(21),
  /** An argument or a name that cannot be. */
  EINVAL(22),
  /** The file would be larger than the file system allows. */
  EFBIG(27),
  /** The device is full. */
  ENOSPC(28),
  /** The device or the file system cannot be written to. */
  EROFS(30),
  /** A name is longer than the file system allows. */
  ENAMETOOLONG(36),
  /** The directory is not empty. */
  ENOTEMPTY(39),
  /** littlefs version 1: what is on the device contradicts itself. */
  EBADE(52),
  /** littlefs: the attribute is not there. */
  ENODATA(61),
  /** littlefs version 2: what is on the device contradicts itself. */
  EILSEQ(84),
  /** Not done by this file system. */
  EOPNOTSUPP(95);

  private final int number;

  Errno(int number) {
    this.number = number;
  }

  /** Returns the number, greater than zero. */
  public int number() {
    return number;
  }

  /** Returns the error with a number, if it is one of these. */
  public static Optional<Errno> of(int number) {
    for (Errno errno : values()) {
      if (errno.number == number) {
        return Optional.of(errno);
      }
    }
    return Optional.empty();
  }
}
