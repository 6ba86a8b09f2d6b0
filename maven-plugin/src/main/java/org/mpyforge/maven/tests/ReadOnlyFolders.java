package org.mpyforge.maven.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mpyforge.vm.FileAccess;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;

/**
 * Some folders laid over each other, for imports: what is in more than one of them comes from the
 * first. The program cannot open files through it.
 *
 * @param folders the folders, absolute
 */
record ReadOnlyFolders(List<Path> folders) implements FileAccess {

  ReadOnlyFolders {
    folders = folders.stream().map(Path::normalize).toList();
  }

  /** The file or folder at a path; never one outside the folders. */
  Optional<Path> find(String path) {
    for (Path folder : folders) {
      Path found = folder.resolve(path).normalize();
      if (found.startsWith(folder) && Files.exists(found)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  @Override
  public Kind stat(Vm vm, String path) {
    return find(path)
        .map(found -> Files.isDirectory(found) ? Kind.FOLDER : Kind.FILE)
        .orElse(Kind.NONE);
  }

  @Override
  public byte[] read(Vm vm, String path) {
    try {
      return Files.readAllBytes(find(path).orElseThrow(() -> Errors.os(Errno.ENOENT)));
    } catch (IOException e) {
      throw Errors.os(Errno.EIO);
    }
  }
}
