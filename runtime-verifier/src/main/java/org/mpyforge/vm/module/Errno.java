package org.mpyforge.vm.module;

import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyStr;

/** Error numbers, and the module {@code errno} that has them ({@code py/moderrno.c}). */
public final class Errno {
  /** Operation not permitted. */
  public static final int EPERM = 1;

  /** No such file or directory. */
  public static final int ENOENT = 2;

  /** Input/output error. */
  public static final int EIO = 5;

  /** Bad file descriptor. */
  public static final int EBADF = 9;

  /** Try again. */
  public static final int EAGAIN = 11;

  /** Bad address. */
  public static final int EFAULT = 14;

  /** Invalid argument. */
  public static final int EINVAL = 22;

  /** Operation not supported. */
  public static final int EOPNOTSUPP = 95;

  /** Connection timed out. */
  public static final int ETIMEDOUT = 110;

  /** The errors that the module knows, in its order. */
  private enum Known {
    EPERM(1),
    ENOENT(2),
    EIO(5),
    EBADF(9),
    EAGAIN(11),
    ENOMEM(12),
    EACCES(13),
    EEXIST(17),
    ENODEV(19),
    EISDIR(21),
    EINVAL(22),
    EOPNOTSUPP(95),
    EADDRINUSE(98),
    ECONNABORTED(103),
    ECONNRESET(104),
    ENOBUFS(105),
    ENOTCONN(107),
    ETIMEDOUT(110),
    ECONNREFUSED(111),
    EHOSTUNREACH(113),
    EALREADY(114),
    EINPROGRESS(115);

    final int number;

    Known(int number) {
      this.number = number;
    }
  }

  private Errno() {}

  static void declare(Members m) {
    PyMap names = PyMap.ordered(Known.values().length);
    for (Known known : Known.values()) {
      names.put(null, PyInt.of(known.number), PyStr.name(known.name()));
    }
    m.value("errorcode", new PyDict(names));
    for (Known known : Known.values()) {
      m.value(known.name(), known.number);
    }
  }

  /** The name of an error number, or null. */
  public static String nameOf(long number) {
    for (Known known : Known.values()) {
      if (known.number == number) {
        return known.name();
      }
    }
    return null;
  }
}
