package org.mpyforge.vm.io;

import java.util.Iterator;

/**
 * Files of the host, by their paths as POSIX has them: a relative one begins at the current folder.
 * Whatever fails is an {@code OSError}.
 */
public interface FileHost {

  /** How a file is opened. */
  record Flags(boolean read, boolean write, boolean create, boolean truncate, boolean append) {}

  /** An entry of a folder: its name, the kind of its mode ({@code S_IFMT}), and its inode. */
  record Entry(String name, int kind, long inode) {}

  /** Opens a file. */
  Descriptor open(String path, Flags flags);

  /** The ten numbers of {@code stat}: mode, inode, device, links, user, group, size, times. */
  long[] stat(String path);

  /** The ten numbers of {@code statvfs}. */
  long[] statvfs(String path);

  /** The entries of a folder, but for itself and its parent. */
  Iterator<Entry> list(String path);

  /** Makes a folder. */
  void mkdir(String path);

  /** Removes a file. */
  void remove(String path);

  /** Removes a folder. */
  void rmdir(String path);

  /** Renames a file or folder. */
  void rename(String from, String to);

  /** Changes the current folder. */
  void chdir(String path);

  /** The current folder. */
  String currentFolder();
}
