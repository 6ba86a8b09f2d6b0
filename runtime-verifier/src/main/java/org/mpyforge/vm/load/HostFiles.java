package org.mpyforge.vm.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.mpyforge.vm.FileAccess;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;

/** The files of the machine that Java runs on. */
public final class HostFiles implements FileAccess {
  private static final int ENOENT = 2;
  private static final int EIO = 5;

  @Override
  public Kind stat(Vm vm, String path) {
    try {
      Path file = Path.of(path);
      return Files.isDirectory(file)
          ? Kind.FOLDER
          : Files.isRegularFile(file) ? Kind.FILE : Kind.NONE;
    } catch (InvalidPathException e) {
      return Kind.NONE;
    }
  }

  @Override
  public byte[] read(Vm vm, String path) {
    try {
      return Files.readAllBytes(Path.of(path));
    } catch (InvalidPathException | java.nio.file.NoSuchFileException e) {
      throw Errors.os(ENOENT);
    } catch (IOException e) {
      throw Errors.os(EIO);
    }
  }
}
