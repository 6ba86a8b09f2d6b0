package org.mpyforge.fs.littlefs;

import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.VolumeStat;

/** What both versions do alike. */
abstract class LittleFs implements FileSystem {

  /** How long a name can be unless a superblock says less, in bytes. */
  static final int NAME_MAX = 255;

  /** The current directory. */
  final WorkingDirectory directory = new WorkingDirectory();

  private final Storage storage;
  private final Allocator allocator;

  LittleFs(Storage storage, Allocator allocator) {
    this.storage = storage;
    this.allocator = allocator;
  }

  /** Makes ready for an operation: somebody else may have written to the device. */
  abstract void begin(boolean writes);

  @Override
  public final VolumeStat statvfs() {
    begin(false);
    int size = storage.blockSize();
    return new VolumeStat(size, size, storage.blockCount(), allocator.countFree(), NAME_MAX);
  }

  @Override
  public final void rmdir(String path) {
    remove(path);
  }

  @Override
  public final void chdir(String path) {
    String absolute = directory.absolute(path);
    if (!absolute.equals("/") && !isDirectory(absolute)) {
      throw new FsException(Errno.ENOENT, path);
    }
    directory.enter(absolute);
  }

  /** Whatever is wrong with a path, there is no such directory. */
  private boolean isDirectory(String path) {
    try {
      return stat(path).directory();
    } catch (FsException e) {
      return false;
    }
  }

  @Override
  public final String currentDirectory() {
    return directory.path();
  }
}
