package org.mpyforge.freezer.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.mpyforge.format.OutputFile;

/**
 * A folder, to be copied to a board. A file that is there already with the same content is left
 * alone, and so is whatever else is there.
 */
final class FolderImage implements ImageWriter {

  @Override
  public void write(List<FrozenModule> modules, Path destination) throws IOException {
    for (ImageFile file : ImageFiles.of(modules)) {
      Path path = destination.resolve(file.path());
      if (!isUpToDate(path, file.content())) {
        Files.createDirectories(path.getParent());
        OutputFile.write(path, file.content());
      }
    }
    Files.createDirectories(destination);
  }

  private static boolean isUpToDate(Path path, byte[] content) throws IOException {
    return Files.isRegularFile(path)
        && Files.size(path) == content.length
        && Arrays.equals(Files.readAllBytes(path), content);
  }
}
