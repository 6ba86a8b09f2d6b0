package org.mpyforge.cross.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * The {@code OSError} that the reference prints where Java has an {@link IOException}. Java keeps
 * the system's number to itself and tells only its text, so the text is looked up. The numbers are
 * Linux's, which MicroPython uses on every board.
 */
enum OsError {
  NOT_PERMITTED(1, "Operation not permitted"),
  NOT_FOUND(2, "No such file or directory"),
  INPUT_OUTPUT(5, "Input/output error"),
  BAD_DESCRIPTOR(9, "Bad file descriptor"),
  ACCESS_DENIED(13, "Permission denied"),
  BUSY(16, "Device or resource busy"),
  EXISTS(17, "File exists"),
  NOT_A_FOLDER(20, "Not a directory"),
  IS_A_FOLDER(21, "Is a directory"),
  INVALID(22, "Invalid argument"),
  TOO_MANY_OPEN(24, "Too many open files"),
  TEXT_BUSY(26, "Text file busy"),
  TOO_LARGE(27, "File too large"),
  NO_SPACE(28, "No space left on device"),
  READ_ONLY(30, "Read-only file system"),
  BROKEN_PIPE(32, "Broken pipe"),
  NAME_TOO_LONG(36, "File name too long"),
  LINK_LOOP(40, "Too many levels of symbolic links"),
  OVER_QUOTA(122, "Disk quota exceeded");

  private final int number;
  private final String text;

  OsError(int number, String text) {
    this.number = number;
    this.text = text;
  }

  /** The line for this error on the way to opening {@code name}. */
  String onOpening(String name) {
    return "OSError: (" + number + ", " + QuotedText.repr("can't open " + name) + ")";
  }

  /**
   * The line, without its line feed, for a file that could not be opened, read or written. Opening
   * errors name the file and errors of an open file do not, as in {@code py/reader.c} and {@code
   * py/persistentcode.c}; Java tells the two apart by the exception's class.
   *
   * @param name the file as given on the command line
   * @param e an {@link IOException}, or an {@link InvalidPathException} for a name that no file has
   */
  static String describe(String name, Exception e) {
    if (e instanceof InvalidPathException) {
      return "UnicodeError: file name is not in the encoding of this system";
    }
    boolean onOpening = e instanceof FileSystemException;
    for (OsError error : values()) {
      if (error.matches(e)) {
        return onOpening ? error.onOpening(name) : "OSError: " + error.number;
      }
    }
    // A number would be a guess. The JDK's own words are better.
    return "OSError: " + QuotedText.repr("can't open " + name) + ": " + e.getMessage();
  }

  private boolean matches(Exception e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return this == ofClass(e) || reason != null && reason.startsWith(text);
  }

  private static OsError ofClass(Exception e) {
    if (e instanceof NoSuchFileException) {
      return NOT_FOUND;
    } else if (e instanceof AccessDeniedException) {
      return ACCESS_DENIED;
    } else if (e instanceof FileAlreadyExistsException) {
      return EXISTS;
    } else if (e instanceof NotDirectoryException) {
      return NOT_A_FOLDER;
    } else if (e instanceof FileSystemLoopException) {
      return LINK_LOOP;
    }
    return null;
  }
}
