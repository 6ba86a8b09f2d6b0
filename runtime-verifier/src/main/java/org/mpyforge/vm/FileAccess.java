package org.mpyforge.vm;

import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;

/** What importing needs of a file system. */
public interface FileAccess {

  /** Nothing at all. */
  FileAccess NOTHING =
      new FileAccess() {
        @Override
        public Kind stat(Vm vm, String path) {
          return Kind.NONE;
        }

        @Override
        public byte[] read(Vm vm, String path) {
          throw Errors.os(Errno.ENOENT);
        }
      };

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
