package org.mpyforge.vm;

/** What importing needs of a file system. */
public interface FileAccess {

  /** What there is at a path. */
  enum Kind {
    /** Nothing. */
    NONE,
    /** A folder. */
    FOLDER,
    /** A file. */
    FILE
  }

  /** What there is at a path. */
  Kind stat(Vm vm, String path);

  /** The content of a file; an {@code OSError} if it cannot be read. */
  byte[] read(Vm vm, String path);
}
