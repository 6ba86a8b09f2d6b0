package org.mpyforge.freezer.manifest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PyRaise;

/** Says what went wrong with a file as CPython says it, for manifests were written for that. */
final class FileErrors {
  private FileErrors() {}

  /** The error for what Java says of a path. */
  static PyRaise of(IOException e, String path) {
    if (e instanceof NoSuchFileException) {
      return noFile(path);
    }
    if (e instanceof AccessDeniedException) {
      return error("[Errno 13] Permission denied", path);
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (reason != null && reason.contains("Is a directory")) {
      return error("[Errno 21] Is a directory", path);
    }
    if (reason != null && reason.contains("Not a directory")) {
      return notFolder(path);
    }
    return error("[Errno 5] " + reason, path);
  }

  /** There is nothing at a path. */
  static PyRaise noFile(String path) {
    return error("[Errno 2] No such file or directory", path);
  }

  /** What is at a path, or on the way there, is no folder. */
  static PyRaise notFolder(String path) {
    return error("[Errno 20] Not a directory", path);
  }

  private static PyRaise error(String reason, String path) {
    return Errors.of(Exceptions.OS_ERROR, reason + ": '" + path + "'");
  }
}
