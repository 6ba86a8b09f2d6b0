package org.mpyforge.vm.object;

/** The error numbers that have names, with Linux's values, and the module that has them. */
public enum Errno {
  /** Operation not permitted. */
  EPERM(1),
  /** No such file or directory. */
  ENOENT(2),
  /** Input or output error. */
  EIO(5),
  /** Bad file number. */
  EBADF(9),
  /** Try again. */
  EAGAIN(11),
  /** Out of memory. */
  ENOMEM(12),
  /** Permission denied. */
  EACCES(13),
  /** File exists. */
  EEXIST(17),
  /** No such device. */
  ENODEV(19),
  /** Is a directory. */
  EISDIR(21),
  /** Invalid argument. */
  EINVAL(22),
  /** Operation not supported. */
  EOPNOTSUPP(95),
  /** Address already in use. */
  EADDRINUSE(98),
  /** Connection aborted. */
  ECONNABORTED(103),
  /** Connection reset by peer. */
  ECONNRESET(104),
  /** No buffer space. */
  ENOBUFS(105),
  /** Not connected. */
  ENOTCONN(107),
  /** Timed out. */
  ETIMEDOUT(110),
  /** Connection refused. */
  ECONNREFUSED(111),
  /** No route to host. */
  EHOSTUNREACH(113),
  /** Already in progress. */
  EALREADY(114),
  /** Now in progress. */
  EINPROGRESS(115);

  private final int number;

  Errno(int number) {
    this.number = number;
  }

  /** The number. */
  public int number() {
    return number;
  }

  /** Declares the module {@code errno}. */
  public static void declare(Members m) {
    PyMap names = PyMap.ordered(values().length);
    for (Errno errno : values()) {
      names.put(null, PyInt.of(errno.number), PyStr.name(errno.name()));
    }
    m.value("errorcode", PyDict.fixed(names));
    for (Errno errno : values()) {
      m.value(errno.name(), errno.number);
    }
  }

  /** The name of a number, or null. */
  public static String nameOf(long number) {
    for (Errno errno : values()) {
      if (errno.number == number) {
        return errno.name();
      }
    }
    return null;
  }
}
