package org.mpyforge.fs;

import java.util.Iterator;

/**
 * A mounted file system, as MicroPython's {@code VfsFat}, {@code VfsLfs1}, {@code VfsLfs2} and
 * {@code VfsRom} are.
 *
 * <p>Paths are separated by slashes and relative to the {@linkplain #currentDirectory() current
 * directory} unless they begin with one. Names are bytes to a board; {@link FsNames} says how they
 * are strings here. Every method throws {@link FsException} where MicroPython raises {@code
 * OSError}, with the same number.
 */
public interface FileSystem {

  /** Opens a file, or makes one if the mode says so. */
  FsFile open(String path, OpenMode mode);

  /**
   * Lists a directory, without {@code .} and {@code ..}, in the order in which it stores them. The
   * directory is read as the iterator goes on, so {@link Iterator#next} can fail too.
   */
  Iterator<DirEntry> list(String path);

  /** Describes a file or directory. */
  FileStat stat(String path);

  /** Describes the file system as a whole. */
  VolumeStat statvfs();

  /** Makes a directory. Its parent must be there. */
  void mkdir(String path);

  /** Removes a file. littlefs removes an empty directory too. */
  void remove(String path);

  /** Removes an empty directory. littlefs removes a file too. */
  void rmdir(String path);

  /** Renames or moves a file or directory; a file of the new name is replaced. */
  void rename(String from, String to);

  /** Changes what relative paths are relative to. */
  void chdir(String path);

  /** Returns the path of the current directory, as {@code getcwd} of this file system gives it. */
  String currentDirectory();
}
