package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.file.Path;

/** Archives that are to be unpacked into a folder, every file in them, all or nothing. */
public final class Unpacking {
  private final ArchiveLimits limits;
  private final FileTree files = new FileTree();

  /** None yet; each may hold so much. */
  public Unpacking(ArchiveLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads one more archive.
   *
   * @throws PackageException if it is damaged or refused, or has a file that another one has
   * @throws IOException if it cannot be read
   */
  public void add(Path archive) throws IOException {
    FileTree tree = Archive.read(archive, limits);
    try {
      for (String path : tree.paths()) {
        files.add(path, tree.get(path));
      }
    } catch (PackageException e) {
      throw e.of(archive.toString());
    }
  }

  /** The files, by path. */
  public FileTree files() {
    return files;
  }

  /**
   * Writes the files into a folder, which need not be there.
   *
   * @throws IOException if it cannot be done; then the folder is as it was
   */
  public void into(Path folder) throws IOException {
    try (FolderChange change = FolderChange.begin(folder)) {
      for (String path : files.paths()) {
        change.put(path, files.get(path));
      }
      change.commit();
    }
  }
}
