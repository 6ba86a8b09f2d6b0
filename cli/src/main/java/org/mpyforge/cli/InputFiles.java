package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.mpyforge.format.Dialect;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;

/** Goes through the files of a command line; one that is bad does not keep the others back. */
final class InputFiles {

  /** What to do with a file. */
  @FunctionalInterface
  interface Action {
    /**
     * Does it.
     *
     * @param path the file as given
     * @param bytes its content
     * @return the exit status that the file asks for
     * @throws MalformedMpyException if the content is damaged
     * @throws IOException if another file cannot be read or written
     */
    int accept(Path path, byte[] bytes) throws IOException;
  }

  /** What to do with something that is read. */
  @FunctionalInterface
  interface Attempt {
    /**
     * Does it.
     *
     * @return the exit status that it asks for
     * @throws MalformedMpyException if what is read is damaged
     * @throws IOException if a file cannot be read or written
     */
    int run() throws IOException;
  }

  private InputFiles() {}

  /**
   * Does something with each file, and says of each that cannot be read why.
   *
   * @return the exit status: the highest that a file asked for, 1 or more if one was bad
   */
  static int forEach(Console console, List<Path> paths, Action action) {
    int exitStatus = 0;
    for (Path path : paths) {
      int asked = attempt(console, path.toString(), () -> action.accept(path, read(path)));
      exitStatus = Math.max(exitStatus, asked);
    }
    return exitStatus;
  }

  /**
   * Does something with a file, and says why if it cannot be read.
   *
   * @param name what to call the file
   * @return the exit status: what was asked for, 1 if the file is bad
   */
  static int attempt(Console console, String name, Attempt attempt) {
    try {
      return attempt.run();
    } catch (MalformedMpyException e) {
      console.complain(name + ": " + e.getMessage());
    } catch (IOException e) {
      console.complain(reason(e));
    }
    return MpyCommand.FAILURE;
  }

  /**
   * A file's model.
   *
   * @throws IOException if it cannot be read; also if it is damaged
   */
  static MpyFile readModel(Path path, Dialect dialect) throws IOException {
    try {
      return MpyReader.read(read(path), dialect);
    } catch (MalformedMpyException e) {
      throw new FileSystemException(path.toString(), null, e.getMessage());
    }
  }

  private static byte[] read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "is a folder");
    }
    return Files.readAllBytes(path);
  }

  /** What an exception means, in one line. */
  static String reason(Exception e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
