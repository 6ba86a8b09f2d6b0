package org.mpyforge.vm.io;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyRaise;

/** The error numbers of Linux, and which of them Java's exceptions mean. */
public final class HostErrors {
  static final int EPERM = 1;
  static final int ENOENT = 2;
  static final int EIO = 5;
  static final int EBADF = 9;
  static final int EAGAIN = 11;
  static final int EEXIST = 17;
  static final int ENODEV = 19;
  static final int EINVAL = 22;
  static final int EFBIG = 27;
  static final int ESPIPE = 29;
  static final int EROFS = 30;
  static final int EAFNOSUPPORT = 97;
  static final int EADDRINUSE = 98;
  static final int ENOTCONN = 107;
  static final int ETIMEDOUT = 110;
  static final int ECONNREFUSED = 111;
  static final int EINPROGRESS = 115;

  /** What the operating system says, as Java passes it on, and what number that is. */
  private record Reason(String text, int errno) {}

  private static final Reason[] REASONS = {
    new Reason("operation not permitted", EPERM),
    new Reason("no such file", ENOENT),
    new Reason("bad file descriptor", EBADF),
    new Reason("permission denied", 13),
    new Reason("device or resource busy", 16),
    new Reason("file exists", EEXIST),
    new Reason("cross-device link", 18),
    new Reason("no such device", ENODEV),
    new Reason("not a directory", 20),
    new Reason("is a directory", 21),
    new Reason("invalid argument", EINVAL),
    new Reason("too many open files", 24),
    new Reason("file too large", EFBIG),
    new Reason("no space left", 28),
    new Reason("illegal seek", ESPIPE),
    new Reason("read-only file system", EROFS),
    new Reason("broken pipe", 32),
    new Reason("file name too long", 36),
    new Reason("directory not empty", 39),
    new Reason("too many levels of symbolic links", 40),
    new Reason("destination address required", 89),
    new Reason("message too long", 90),
    new Reason("not supported", 95),
    new Reason("address already in use", EADDRINUSE),
    new Reason("cannot assign requested address", 99),
    new Reason("network is unreachable", 101),
    new Reason("connection reset", 104),
    new Reason("connection timed out", ETIMEDOUT),
    new Reason("connection refused", ECONNREFUSED),
    new Reason("no route to host", 113),
  };

  private HostErrors() {}

  /** The {@code OSError} for what went wrong. */
  public static PyRaise of(IOException e) {
    return Errors.os(errno(e));
  }

  private static int errno(IOException e) {
    if (e instanceof NoSuchFileException) {
      return ENOENT;
    }
    if (e instanceof FileAlreadyExistsException) {
      return EEXIST;
    }
    if (e instanceof DirectoryNotEmptyException) {
      return 39;
    }
    if (e instanceof AccessDeniedException) {
      return 13;
    }
    if (e instanceof NotDirectoryException) {
      return 20;
    }
    if (e instanceof ClosedChannelException) {
      return EBADF;
    }
    return e instanceof java.net.SocketException || e instanceof SocketTimeoutException
        ? socketErrno(e)
        : errno(e.getMessage(), EIO);
  }

  private static int socketErrno(IOException e) {
    int other =
        e instanceof ConnectException || e instanceof PortUnreachableException
            ? ECONNREFUSED
            : e instanceof BindException
                ? EADDRINUSE
                : e instanceof NoRouteToHostException
                    ? 113
                    : e instanceof SocketTimeoutException ? ETIMEDOUT : EIO;
    return errno(e.getMessage(), other);
  }

  private static int errno(String message, int other) {
    if (message != null) {
      String text = message.toLowerCase(Locale.ROOT);
      for (Reason reason : REASONS) {
        if (text.contains(reason.text)) {
          return reason.errno;
        }
      }
    }
    return other;
  }
}
